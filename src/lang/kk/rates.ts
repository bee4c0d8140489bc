import type { RatesWords } from '../words/rates.js';

const NO_BREAK = '\u00A0';

/** The picture of rates in Kazakh. */
export const rates: RatesWords = {
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
};
