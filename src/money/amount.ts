import type { Decimal } from './decimal.js';

/** What an amount is rounded to, HALF_UP: `tiyn` a hundredth of a tenge (the default), `tenge` a whole one. */
export type Rounding = 'tiyn' | 'tenge';

/**
 * Writes an amount in tenge with two digits, rounded HALF_UP. The only place where money is rounded.
 * @example
 * amount(decimal('4505.598')); // '4505.60'
 * amount(decimal('4505.598'), 'tenge'); // '4506.00'
 */
export function amount(value: Decimal, rounding: Rounding = 'tiyn'): string {
  return rounding === 'tiyn' ? inTiyn(value) : `${value.toFixed(0)}.00`;
}

/** Most amounts are whole tiyn already: these only get their zeros, which is several times cheaper than rounding. */
function inTiyn(value: Decimal): string {
  const digits = value.decimalPlaces();
  if (digits > 2) return value.toFixed(2);
  const text = value.toFixed();
  return digits === 0 ? `${text}.00` : digits === 1 ? `${text}0` : text;
}
