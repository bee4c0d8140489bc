import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/**
 * Months for which the right outlives the last paid month. An edition that lengthens it preserves a right that was alive
 * on its eve and revives none; one that shortens it holds for everybody.
 */
export const gracePeriod: Editions<number, 'months'> = [
  {
    value: 3,
    unit: 'months',
    from: '2020-01-01',
    citations: [
      { document: 'law-405-v', place: 'ст. 5 п. 2' },
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Идентификация населения в систему ОСМС»: не более 3 месяцев с момента прекращения уплаты',
      },
      { document: 'ministry-slides-2026', place: 'слайд «Если у вас выходит статус „не застрахован“»' },
      { document: 'fund', place: 'рассылка, октябрь 2025: последний платёж за июнь, статус до 30 сентября' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Months for which the right of a long-standing payer outlives the last paid month; lengthened as the grace is. */
export const longGracePeriod: Editions<number, 'months'> = [
  {
    value: 6,
    unit: 'months',
    from: '2026-01-01',
    citations: [
      { document: 'law-206-viii', place: 'ст. 5 п. 2 часть вторая (в 405-V)' },
      { document: 'news-2025-12-21', place: '«Дополнительное послабление для добросовестных плательщиков»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
    note: 'The longer grace preserves a right that was still alive on the eve of its entry into force and revives none.',
  },
];

/** Uninterrupted paid months that make a long-standing payer. */
export const longStanding: Editions<number, 'months'> = [
  {
    value: 60,
    unit: 'months',
    from: '2026-01-01',
    citations: [
      { document: 'law-206-viii', place: 'ст. 5 п. 2 часть вторая (в 405-V): «без перерыва шестьдесят месяцев»' },
      { document: 'news-2025-12-21', place: '«не менее пяти лет»' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];
