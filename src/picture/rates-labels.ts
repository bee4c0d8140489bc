/** The words of the picture of rates, in three languages. */
import type { Payer } from '../law/contributions/payers.js';

export type RatesLanguage = 'kk' | 'ru' | 'en';

export interface RatesLabels {
  readonly title: (first: number, last: number) => string;
  readonly note: string;
  readonly payers: Readonly<Record<Exclude<Payer, 'single-aggregate'> | 'city' | 'village', string>>;
  /** Between thousands, and before the tiyn. */
  readonly separators: readonly [thousands: string, decimal: string];
}

const NO_BREAK = '\u00A0';

export const ratesLabels: Readonly<Record<RatesLanguage, RatesLabels>> = {
  kk: {
    title: (first, last) => `МӘМС-ке айлық төлемнің ең жоғары мөлшері, ${first}–${last} жылдар, теңге`,
    note: 'Бағандар әр төлеушінің өз шкаласымен сызылған; қою түс — алдыңғы жылдан өзгерген сома. «—» — төлем жоқ, «?» — сома белгісіз.',
    payers: {
      employer: 'Жұмыс беруші (аударым)',
      employee: 'Жалдамалы қызметкер',
      contractor: 'АҚС шарты бойынша',
      entrepreneur: 'Жеке кәсіпкер',
      self: 'Дербес төлеуші',
      city: 'БЖТ, қала',
      village: 'БЖТ, ауыл',
      'single-payment-employer': 'Бірыңғай төлем: аударым',
      'single-payment-employee': 'Бірыңғай төлем: жарна',
      'platform-self-employed': 'Платформада жұмыс істейтін',
      state: 'Мемлекет, бір адам үшін',
      'local-budget': 'Жергілікті бюджет',
    },
    separators: [NO_BREAK, ','],
  },
  ru: {
    title: (first, last) => `Наибольший месячный платёж на ОСМС, ${first}–${last} годы, тенге`,
    note: 'Столбики — в масштабе своего плательщика; тёмный цвет — сумма изменилась с прошлого года. «—» — платежа нет, «?» — сумма неизвестна.',
    payers: {
      employer: 'Работодатель (отчисления)',
      employee: 'Наёмный работник',
      contractor: 'По договору ГПХ',
      entrepreneur: 'ИП',
      self: 'Самостоятельный плательщик',
      city: 'ЕСП, город',
      village: 'ЕСП, село',
      'single-payment-employer': 'Единый платёж: отчисления',
      'single-payment-employee': 'Единый платёж: взносы',
      'platform-self-employed': 'Самозанятый на платформе',
      state: 'Государство, за человека',
      'local-budget': 'Местный бюджет, за человека',
    },
    separators: [NO_BREAK, ','],
  },
  en: {
    title: (first, last) => `The most that is paid to OSMS in a month, ${first}–${last}, in tenge`,
    note: 'Each payer has a scale of its own; dark bars: the sum changed from the year before. “—”: no such payment, “?”: no figure is known.',
    payers: {
      employer: 'Employer (deductions)',
      employee: 'Employee',
      contractor: 'Civil-law contractor',
      entrepreneur: 'Entrepreneur (ИП)',
      self: 'Self-payer',
      city: 'ЕСП, city',
      village: 'ЕСП, elsewhere',
      'single-payment-employer': 'Single payment: deductions',
      'single-payment-employee': 'Single payment: contributions',
      'platform-self-employed': 'Platform self-employed',
      state: 'State, per person',
      'local-budget': 'Local budget, per person',
    },
    separators: [',', '.'],
  },
};
