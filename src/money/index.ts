/** `osms-kz/money`: exact arithmetic with the amounts and rates of answers. */
export { amount, type Rounding } from './amount.js';
export { type Decimal, decimal } from './decimal.js';
export { rate } from './rate.js';
