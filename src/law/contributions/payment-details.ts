/** Where money goes, and by when budgets pay. The day for everybody else is `dueDay`. */
import type { Citation } from '../documents.js';
import type { Confidence, Editions, IsoDay } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The Fund's account, as a payment order names it. */
export interface Account {
  readonly iban: string;
  readonly bin: string;
  readonly bic: string;
}

/** The account of the Fund. */
export const fundAccount: Editions<Account, 'code'> = [
  {
    value: { iban: 'KZ92009MEDS368609103', bin: '160440007161', bic: 'GCVPKZ2A' },
    unit: 'code',
    from: '2017-07-01',
    citations: [
      { document: 'clinic-page', place: 'информация по ставкам за 2024 год: счет, БСН, БСК' },
      { document: 'clinic-page', place: 'реквизиты для уплаты взносов для самостоятельных плательщиков' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Purpose codes (КНП) of a payment order. */
export interface PurposeCodes {
  readonly deduction: string;
  readonly contribution: string;
}

/** Purpose codes of deductions and contributions. */
export const purposeCodes: Editions<PurposeCodes, 'code'> = [
  {
    value: { deduction: '121', contribution: '122' },
    unit: 'code',
    from: '2017-07-01',
    citations: [{ document: 'clinic-page', place: 'информация по ставкам за 2024 год: код назначения платежа' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'H',
  },
];

/** Purpose codes of penalties on deductions and on contributions. */
export const penaltyPurposeCodes: Editions<PurposeCodes, 'code'> = [
  {
    value: { deduction: '123', contribution: '124' },
    unit: 'code',
    from: '2017-07-01',
    citations: [{ document: 'authorities', place: 'перечень кодов назначения платежа: пеня по отчислениям и взносам' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];

/** Working days of a month in which a budget pays; `monthsLater` counts from the month the money is for. */
export interface BudgetTerm {
  readonly workingDays: number;
  readonly monthsLater: 0 | 1;
}

/** Those for whom a budget pays by a term of their own. */
export type PaidForBy = 'state' | 'registered-unemployed' | 'welfare-level';

function term(
  workingDays: number,
  monthsLater: BudgetTerm['monthsLater'],
  from: IsoDay,
  citation: Citation,
  confidence: Confidence = 'H',
): Editions<BudgetTerm, 'working-days'> {
  const value = { workingDays, monthsLater };
  return [{ value, unit: 'working-days', from, citations: [citation], checkedOn: LAW_CHECKED_ON, confidence }];
}

/**
 * The first working days in which budgets pay: the republican one in five of the month; the local ones for the registered
 * unemployed in five of the month, for persons of the levels D and E in ten after the month of the request.
 */
export const budgetTerms: Readonly<Record<PaidForBy, Editions<BudgetTerm, 'working-days'>>> = {
  state: term(5, 0, '2020-01-01', { document: 'law-405-v', place: 'ст. 26' }),
  'registered-unemployed': term(5, 0, '2026-01-01', { document: 'law-206-viii', place: 'ст. 26-1 п. 1 (в 405-V)' }),
  'welfare-level': term(10, 1, '2026-01-01', { document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }),
};

/** An amount is rounded once, at the end, HALF_UP to the tiyn; to whole tenge on request. */
export const rounding: Editions<'half-up', 'code'> = [
  {
    value: 'half-up',
    unit: 'code',
    from: '2017-07-01',
    citations: [{ document: 'osms-kz', place: 'rounding: once, HALF_UP' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];
