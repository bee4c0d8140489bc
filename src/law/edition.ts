import type { Citation } from './documents.js';

/** A civil date written in the law data. */
export type IsoDay = `${number}-${number}-${number}`;

/** How sure a value is: `H` text of the act or two official sources, `M` one official source, `L` a third party or an inference. */
export type Confidence = 'H' | 'M' | 'L';

export type Unit =
  | 'day'
  | 'period'
  | 'month'
  | 'months'
  | 'years'
  | 'day-of-month'
  | 'list'
  | 'level'
  | 'days'
  | 'working-days'
  | 'tenge'
  | 'rate'
  | 'share'
  | 'factor'
  | 'times-mzp'
  | 'times-mrp'
  | 'code'
  | 'people'
  | 'time-of-day'
  | 'codes'
  | 'rule'
  | 'date-of-year';

/** One value of the law with everything needed to check it. Without a citation it does not compile. */
export interface LawValue<T> {
  readonly value: T;
  readonly unit: Unit;
  /** First day on which the value is in force. */
  readonly from: IsoDay;
  /** Last day on which it is in force; absent while no end is known. */
  readonly through?: IsoDay;
  /** Where this very value is written. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The day on which the value was last compared with its source. */
  readonly checkedOn: IsoDay;
  readonly confidence: Confidence;
  readonly note?: string;
}
