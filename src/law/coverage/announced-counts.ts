/** How many diseases the Ministry's slide counts in each package: what our lists are checked against. */
import type { Edition, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

export interface DiseaseCounts {
  readonly social: number;
  readonly chronicInGobmp: number;
  readonly chronicInOsms: number;
}

const COUNT = { unit: 'list', checkedOn: LAW_CHECKED_ON, confidence: 'H' } as const;

function announced(year: 2024 | 2025 | 2026 | 2027, value: DiseaseCounts): Edition<DiseaseCounts, 'list'> {
  return {
    ...COUNT,
    value,
    from: `${year}-01-01`,
    through: `${year}-12-31`,
    citations: [
      { document: 'ministry-slides-2026', place: `слайд «Переход на единый пакет медпомощи с 2027 года», ${year} г.` },
    ],
  };
}

/** 13 + 22, 13 + 10 + 12, 11 + 24, 11 + 24. */
export const announcedDiseaseCounts: Editions<DiseaseCounts, 'list'> = [
  announced(2024, { social: 13, chronicInGobmp: 22, chronicInOsms: 0 }),
  announced(2025, { social: 13, chronicInGobmp: 10, chronicInOsms: 12 }),
  announced(2026, { social: 11, chronicInGobmp: 0, chronicInOsms: 24 }),
  announced(2027, { social: 11, chronicInGobmp: 0, chronicInOsms: 24 }),
];
