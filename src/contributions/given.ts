import { OsmsError } from '../errors.js';
import { type Decimal, decimal } from '../money/decimal.js';

const PLAIN = /^\d+(\.\d+)?$/;

/**
 * A sum or a rate that a request gives, as an exact number.
 * @throws OsmsError `facts.unreadable` for anything but a plain decimal number that is not negative
 */
export function given(name: string, text: string | undefined): Decimal {
  if (typeof text === 'string' && PLAIN.test(text)) return decimal(text);
  throw new OsmsError('facts.unreadable', `${name} is not a plain decimal number ≥ 0: ${JSON.stringify(text)}`);
}
