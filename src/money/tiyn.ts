/** Money as whole numbers for bulk work: an amount is a count of tiyn (1/100 tenge), a rate a count of ten-millionths. */
import type { Rounding } from './amount.js';
import type { Decimal } from './decimal.js';

const TIYN_IN_TENGE = 100;
/** One, in parts: the rates of the law have seven digits at most. */
export const WHOLE = 10_000_000;

/** An amount in whole tiyn. */
export function tiynOf(tenge: Decimal): number {
  return tenge.mul(TIYN_IN_TENGE).toNumber();
}

/** A rate in whole parts. */
export function partsOf(rate: Decimal): number {
  return rate.mul(WHOLE).toNumber();
}

/**
 * `tiyn · parts / WHOLE`, rounded HALF_UP to whole tiyn, or to whole tenge (still counted in tiyn).
 *
 * With n = tiyn · parts + half and per the divisor, `Math.floor(n / per)` is exact in doubles while n ≤ 2⁵³ − 1: the quotient
 * is off by less than q · 2⁻⁵³ = n · 2⁻⁵³ / per < 1 / per, the distance of any fraction below a whole number from it.
 * A larger n (never at the law's caps) is computed with BigInt.
 */
export function partOf(tiyn: number, parts: number, rounding: Rounding = 'tiyn'): number {
  return rounding === 'tiyn'
    ? divided(tiyn * parts, WHOLE, tiyn, parts)
    : divided(tiyn * parts, WHOLE * TIYN_IN_TENGE, tiyn, parts) * TIYN_IN_TENGE;
}

function divided(product: number, per: number, tiyn: number, parts: number): number {
  const numerator = product + per / 2;
  if (numerator <= Number.MAX_SAFE_INTEGER) return Math.floor(numerator / per);
  return Number((BigInt(tiyn) * BigInt(parts) + BigInt(per / 2)) / BigInt(per));
}
