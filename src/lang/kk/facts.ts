import type { FactWords } from '../words/facts.js';

/** The facts in Kazakh. */
export const facts: FactWords = {
  factGroups: {
    payments: 'төлемдер',
    categories: 'жеңілдікті санаттар',
    service: 'қызмет',
    welfare: 'әл-ауқат деңгейі',
    pensionContributions: 'зейнетақы жарналары',
    residence: 'азаматтық немесе тұру құқығы',
    birthDate: 'туған күні',
    reversals: 'берешекті сторнолау',
    work: 'жұмыс',
    careRequests: 'медициналық көмекке жүгіну',
  },
  assumed: {
    birthDate: 'туған күні көрсетілмеген, ересек деп саналды',
    residence: 'азаматтығы көрсетілмеген, Қазақстан азаматы деп саналды',
    categories: 'жеңілдікті санаттар жоқ',
    work: 'жұмыс жоқ',
    payments: 'төлемдер жоқ',
    service: 'қызмет жоқ',
    welfare: 'әл-ауқат деңгейі белгіленбеген',
    pensionContributions: 'зейнетақы жарналары жоқ',
    careRequests: 'медициналық көмекке жүгіну болмаған',
    reversals: 'берешек сторноланбаған',
    deathDate: 'адам тірі',
    'payments.paidOn': 'күні көрсетілмеген төлем өз айының бірінші күні жасалды',
    'categories.measure': 'бұлтартпау шарасы: қамауда ұстау',
  },
};
