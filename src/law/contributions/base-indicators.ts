/** The indicators from which contributions are computed, in tenge. A year that is not here is not known: nothing is carried over. */
import type { Citation } from '../documents.js';
import type { Confidence, Edition, Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

function ofYear(
  year: number,
  value: string,
  confidence: Confidence,
  citation: Citation,
  note?: string,
): Edition<string, 'tenge'> {
  return {
    value,
    unit: 'tenge',
    from: `${year}-01-01`,
    through: `${year}-12-31`,
    citations: [citation],
    checkedOn: LAW_CHECKED_ON,
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}

function budgetOf(year: number): Citation {
  return { document: 'budget-laws', place: `показатели на ${year} год, с 1 января` };
}

function handbookOf(year: number): Citation {
  return { document: 'third-party', place: `показатели республиканского бюджета на ${year} год` };
}

function wagesOf(year: number): Citation {
  return { document: 'statistics', place: `СМЗ за ${year} год, окончательные годовые данные` };
}

/** Minimum wage (МЗП). It did not change inside any of these years. */
export const mzp: Editions<string, 'tenge'> = [
  ofYear(2017, '24459', 'H', budgetOf(2017)),
  ofYear(2018, '28284', 'M', budgetOf(2018)),
  ofYear(2019, '42500', 'H', budgetOf(2019)),
  ofYear(2020, '42500', 'H', budgetOf(2020)),
  ofYear(2021, '42500', 'H', budgetOf(2021)),
  ofYear(2022, '60000', 'H', budgetOf(2022)),
  ofYear(2023, '70000', 'H', budgetOf(2023)),
  ofYear(2024, '85000', 'H', budgetOf(2024)),
  ofYear(2025, '85000', 'H', budgetOf(2025)),
  ofYear(2026, '85000', 'H', budgetOf(2026)),
];

/** Monthly calculation index (МРП) of 1 January: ОСМС keeps it for the whole year. */
export const mrp: Editions<string, 'tenge'> = [
  ofYear(2017, '2269', 'L', handbookOf(2017)),
  ofYear(2018, '2405', 'L', handbookOf(2018)),
  ofYear(2019, '2525', 'H', budgetOf(2019)),
  ofYear(
    2020,
    '2651',
    'H',
    budgetOf(2020),
    '2 778 from 1 April 2020 is not used by ОСМС: ЕСП kept the index of 1 January.',
  ),
  ofYear(2021, '2917', 'H', budgetOf(2021)),
  ofYear(2022, '3063', 'H', budgetOf(2022), '3 180 from 1 April 2022 (L) is not used by ОСМС.'),
  ofYear(2023, '3450', 'H', budgetOf(2023)),
  ofYear(2024, '3692', 'H', budgetOf(2024)),
  ofYear(2025, '3932', 'H', budgetOf(2025)),
  ofYear(2026, '4325', 'H', budgetOf(2026)),
];

/** Average monthly wage in the economy (СМЗ) of each year, as the statistics give it. */
export const averageWages: Editions<string, 'tenge'> = [
  ofYear(2017, '150827', 'L', { document: 'third-party', place: 'СМЗ за 2017 год' }, 'Approximate.'),
  ofYear(2018, '162673', 'H', wagesOf(2018)),
  ofYear(2019, '186815', 'H', wagesOf(2019)),
  ofYear(2020, '213003', 'H', wagesOf(2020)),
  ofYear(2021, '250311', 'H', wagesOf(2021)),
  ofYear(2022, '309697', 'H', wagesOf(2022)),
  ofYear(
    2023,
    '364295',
    'H',
    wagesOf(2023),
    'No annual figure for 2024 was found; its quarters: 382 279, 403 251, 390 328, 434 982.',
  ),
];

const TWO_YEARS_BEFORE = 'The average wage of the year two years before.';

function announcedFor(year: number, sum: string): Citation {
  return { document: 'fund', place: `взнос государства за человека в ${year} году: ${sum} тенге` };
}

/**
 * What the state's contribution of a year is computed on. By law the average wage of the year two years before;
 * for 2022 and 2024 the Fund announced sums on slightly different bases, so the base is data with its own source.
 * For 2026 none is known: the caller gives the wage.
 */
export const stateBases: Editions<string, 'tenge'> = [
  ofYear(2020, '162673', 'H', wagesOf(2018), TWO_YEARS_BEFORE),
  ofYear(2021, '186815', 'H', wagesOf(2019), TWO_YEARS_BEFORE),
  ofYear(2022, '212600', 'M', announcedFor(2022, '3 614,2'), 'The statistics give 213 003 for 2020.'),
  ofYear(2023, '250311', 'H', announcedFor(2023, '4 505,6'), TWO_YEARS_BEFORE),
  ofYear(2024, '308000', 'M', announcedFor(2024, '5 852'), 'The statistics give 309 697 for 2022.'),
  ofYear(2025, '364295', 'H', announcedFor(2025, '7 285,9'), TWO_YEARS_BEFORE),
];
