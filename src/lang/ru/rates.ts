import type { RatesWords } from '../words/rates.js';

const NO_BREAK = '\u00A0';

/** The picture of rates in Russian. */
export const rates: RatesWords = {
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
};
