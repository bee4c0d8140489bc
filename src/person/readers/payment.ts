import { own } from '../../answer/own.js';
import { firstDayOf } from '../../calendar/month.js';
import type { SchemeLaw } from '../../law/scheme/index.js';
import type { PaymentKind } from '../../law/scheme/payment-kinds.js';
import type { PaymentFact } from '../facts.js';
import { type KnownSince, recordedOn } from './recorded.js';
import { asRecord, isLeftOut, readDay, readMonth, unreadable } from './text.js';

export interface Payment extends KnownSince {
  readonly month: number;
  readonly kind: PaymentKind;
  readonly paidOn: number;
  /** Whether the facts name the day of payment; if not, it is taken as the first of its month. */
  readonly dated: boolean;
}

export function readPayment(given: PaymentFact, { paymentKinds }: SchemeLaw): Payment {
  const fact = asRecord(given, 'payment');
  const kind = own(fact, 'kind');
  if (kind === undefined || !Object.hasOwn(paymentKinds, kind)) throw unreadable('kind of payment', kind);
  const month = readMonth(own(fact, 'month'));
  const paidOn = own(fact, 'paidOn');
  const dated = !isLeftOut(paidOn);
  return { month, kind, paidOn: dated ? readDay(paidOn) : firstDayOf(month), dated, recordedOn: recordedOn(fact) };
}
