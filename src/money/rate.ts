import type { Decimal } from './decimal.js';

/**
 * Writes a rate as the shortest decimal string, never with an exponent.
 * @example rate(decimal('0.0150')); // '0.015'
 */
export function rate(value: Decimal): string {
  return value.toFixed();
}
