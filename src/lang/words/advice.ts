/**
 * What a person can do about an answer. Codes are permanent; each language has a sentence for each.
 *
 * @example
 * en.advice['register-unemployed']({ months: 12 }).startsWith('If you do not work, register as unemployed'); // true
 */
export type AdviceCode =
  | 'keep-paying'
  | 'resume-payments'
  | 'ask-for-care'
  | 'pay-arrears'
  | 'prepay-year'
  | 'start-paying'
  | 'confirm-category'
  | 'register-unemployed'
  | 'confirm-welfare-level'
  | 'get-permit'
  | 'foreigner-care'
  | 'confirm-period'
  | 'reverse-permit-debt'
  | 'reverse-service-debt'
  | 'settle-debt'
  | 'correct-records'
  | 'gobmp-remains'
  | 'check-law'
  | 'check-status';

/** What advice takes from the law. */
export interface AdviceData {
  /** The months that are to be paid ahead. */
  readonly months: number;
}

/** What a language advises. */
export interface AdviceWords {
  /** A sentence for each thing a person can do. */
  readonly advice: { readonly [Code in AdviceCode]: (data: AdviceData) => string };
}
