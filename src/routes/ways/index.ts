import type { RouteCode } from '../../law/routes/routes.js';
import type { Way } from '../way.js';
import { employment } from './employment.js';
import { enterCategory } from './enter-category.js';
import { payArrears } from './pay-arrears.js';
import { prepayYear } from './prepay-year.js';
import { registerUnemployed } from './register-unemployed.js';
import { reverseDebt } from './reverse-debt.js';
import { welfare } from './welfare.js';

/** Every way; one that costs and lasts as much as another keeps this order. The level is tried with asking for care. */
export const ways: Readonly<Record<Exclude<RouteCode, 'apply-for-welfare-level'>, Way>> = {
  'pay-arrears': payArrears,
  'reverse-debt': reverseDebt,
  'prepay-year': prepayYear,
  'register-unemployed': registerUnemployed,
  'ask-for-care': welfare,
  employment,
  'enter-category': enterCategory,
};
