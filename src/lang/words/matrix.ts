import type { SituationCode } from '../../coverage/index.js';
import type { CarePayer, Service } from '../../law/coverage/index.js';

/** The words of the picture of the packages: a few letters for each, there is little room. */
export interface MatrixWords {
  readonly title: (year: number) => string;
  /** Which half of a cell is whose. */
  readonly halves: string;
  /** What a question mark stands for. */
  readonly unsettled: string;
  /** The day within the year from which a row holds, in digits. */
  readonly since: (date: string) => string;
  /** The law is known through the end of a year only. */
  readonly provisional: (year: string) => string;
  readonly services: Readonly<Record<Service, string>>;
  /** What tells the cells of a service apart. */
  readonly situations: Readonly<Record<Exclude<SituationCode, 'any'>, string>>;
  readonly payers: Readonly<Record<CarePayer, string>>;
}
