/** Where money goes, and by when budgets pay. The day for everybody else is `DUE_DAY`. */
import type { Edition } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The Fund's account, as a payment order names it. */
export interface Account {
  readonly iban: string;
  readonly bin: string;
  readonly bic: string;
}

/** The account of the Fund. */
export const FUND_ACCOUNT: Edition<Account> = {
  value: { iban: 'KZ92009MEDS368609103', bin: '160440007161', bic: 'GCVPKZ2A' },
  unit: 'code',
  from: '2017-07-01',
  citations: [
    { document: 'clinic-page', place: 'информация по ставкам за 2024 год: счет, БСН, БСК' },
    { document: 'clinic-page', place: 'реквизиты для уплаты взносов для самостоятельных плательщиков' },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Purpose codes (КНП) of deductions and contributions. */
export const KNP: Edition<{ readonly deduction: '121'; readonly contribution: '122' }> = {
  value: { deduction: '121', contribution: '122' },
  unit: 'code',
  from: '2017-07-01',
  citations: [{ document: 'clinic-page', place: 'информация по ставкам за 2024 год: код назначения платежа' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Purpose codes of penalties on deductions and on contributions. */
export const PENALTY_KNP: Edition<{ readonly deduction: '123'; readonly contribution: '124' }> = {
  value: { deduction: '123', contribution: '124' },
  unit: 'code',
  from: '2017-07-01',
  citations: [{ document: 'authorities', place: 'перечень кодов назначения платежа: пеня по отчислениям и взносам' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'M',
};

/** Working days of a month in which a budget pays; `monthsLater` counts from the month the money is for. */
export interface BudgetTerm {
  readonly workingDays: number;
  readonly monthsLater: 0 | 1;
}

/** The republican budget pays in the first five working days of the month. */
export const STATE_TERM: Edition<BudgetTerm> = {
  value: { workingDays: 5, monthsLater: 0 },
  unit: 'working-days',
  from: '2020-01-01',
  citations: [{ document: 'law-405-v', place: 'ст. 26' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Local budgets pay for the registered unemployed in the first five working days of the month. */
export const UNEMPLOYED_TERM: Edition<BudgetTerm> = {
  value: { workingDays: 5, monthsLater: 0 },
  unit: 'working-days',
  from: '2026-01-01',
  citations: [{ document: 'law-206-viii', place: 'ст. 26-1 п. 1 (в 405-V)' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Local budgets pay for persons of the levels D and E in the first ten working days after the month of the request. */
export const WELFARE_TERM: Edition<BudgetTerm> = {
  value: { workingDays: 10, monthsLater: 1 },
  unit: 'working-days',
  from: '2026-01-01',
  citations: [{ document: 'law-206-viii', place: 'ст. 26-1 (в 405-V)' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** An amount is rounded once, at the end, HALF_UP to the tiyn; to whole tenge on request. */
export const ROUNDING: Edition<'half-up'> = {
  value: 'half-up',
  unit: 'code',
  from: '2017-07-01',
  citations: [{ document: 'osms-kz', place: 'rounding: once, HALF_UP' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'M',
};
