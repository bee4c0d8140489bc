import type { Editions } from '../edition.js';
import { frozen } from '../frozen.js';
import { type SchemeLaw, schemeLaw } from '../scheme/index.js';
import {
  arrearsWindow,
  dueDay,
  owing,
  paidRight,
  selfPayerRun,
  singleAggregateRun,
  unconditionalMonths,
} from './contribution-months.js';
import { categoryEnd, insuredService, outsideService, participation } from './exemptions.js';
import { gracePeriod, longGracePeriod, longStanding } from './grace.js';
import { prepaidMonths } from './prepayment.js';
import { transition } from './transition.js';
import { insuredWelfareLevels, monthsWithoutPensionContribution, type WelfareLevel } from './welfare.js';

/** Who is insured on a day: the part of the law that the status asks. */
export interface StatusLaw extends SchemeLaw {
  readonly participation: Editions<'article-2', 'rule'>;
  readonly insuredService: Editions<'while-serving', 'rule'>;
  readonly outsideService: Editions<'outside-the-scheme', 'rule'>;
  readonly categoryEnd: Editions<'ends-with-the-category', 'rule'>;
  readonly insuredWelfareLevels: Editions<readonly WelfareLevel[], 'level'>;
  readonly monthsWithoutPensionContribution: Editions<number, 'months'>;
  readonly transition: Editions<'every-participant', 'rule'>;
  readonly paidRight: Editions<'paid-for', 'rule'>;
  readonly dueDay: Editions<number, 'day-of-month'>;
  readonly arrearsWindow: Editions<number, 'months'>;
  readonly owing: Editions<'owed', 'rule'>;
  readonly unconditionalMonths: Editions<'whatever-is-owed', 'rule'>;
  readonly singleAggregateRun: Editions<number, 'months'>;
  readonly selfPayerRun: Editions<number, 'months'>;
  readonly gracePeriod: Editions<number, 'months'>;
  readonly longGracePeriod: Editions<number, 'months'>;
  readonly longStanding: Editions<number, 'months'>;
  readonly prepaidMonths: Editions<number, 'months'>;
}

/** The law of the status as it is. */
export const statusLaw: StatusLaw = frozen({
  ...schemeLaw,
  participation,
  insuredService,
  outsideService,
  categoryEnd,
  insuredWelfareLevels,
  monthsWithoutPensionContribution,
  transition,
  paidRight,
  dueDay,
  arrearsWindow,
  owing,
  unconditionalMonths,
  singleAggregateRun,
  selfPayerRun,
  gracePeriod,
  longGracePeriod,
  longStanding,
  prepaidMonths,
});
