import { Decimal as Shared } from 'decimal.js';

/** Our own copy of decimal.js: whatever others set on theirs, 40 digits and HALF_UP hold here. */
const Exact = Shared.clone({ defaults: true, precision: 40, rounding: Shared.ROUND_HALF_UP });

/** An exact decimal number; arithmetic on it rounds nothing that a sum of money can hold. */
export type Decimal = Shared;

/**
 * Turns an amount (tenge) or a rate of an answer into an exact number to calculate with.
 * The text must be plain decimal notation; the input door checks what comes from outside.
 * @example decimal('5950.00').mul(12).toFixed(2); // '71400.00'
 */
export function decimal(amount: string): Decimal {
  return new Exact(amount);
}
