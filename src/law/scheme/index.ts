import type { Editions, IsoDay } from '../edition.js';
import { frozen } from '../frozen.js';
import { type Category, categories, houseArrest } from './categories.js';
import { LAW_NAME } from './checked.js';
import { type PaymentKind, type PaymentMonths, paymentKinds } from './payment-kinds.js';
import { type ParticipationEditions, type ResidenceKind, residenceKinds } from './residence-kinds.js';
import { adultAge, knownThrough, right, scheme } from './scheme.js';

/** Who takes part in the scheme, since when, and what may be paid: the part of the law beneath every question. */
export interface SchemeLaw {
  /** Echoed in every answer. */
  readonly name: string;
  readonly scheme: Editions<'in-force', 'rule'>;
  readonly right: Editions<'in-force', 'rule'>;
  readonly knownThrough: Editions<IsoDay, 'day'>;
  readonly adultAge: Editions<number, 'years'>;
  readonly categories: Editions<readonly Category[], 'list'>;
  readonly houseArrest: Editions<'listed', 'rule'>;
  readonly residenceKinds: Readonly<Record<ResidenceKind, ParticipationEditions>>;
  readonly paymentKinds: Readonly<Record<PaymentKind, PaymentMonths>>;
}

/** The scheme as it is. */
export const schemeLaw: SchemeLaw = frozen({
  name: LAW_NAME,
  scheme,
  right,
  knownThrough,
  adultAge,
  categories,
  houseArrest,
  residenceKinds,
  paymentKinds,
});
