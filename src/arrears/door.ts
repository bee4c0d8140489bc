/** What the questions that build on this one use of it, besides its answers. */
export { clearDebt, selfPayments } from './clearing.js';
export { owedIn } from './owed.js';
export { byCost, type Priced, priced } from './price.js';
export { type DebtQuestion, debtQuestion, said, statusIn } from './question.js';
export { reversibleMonths } from './reversible.js';
