/** The facts about a person as people and systems write them: days are `YYYY-MM-DD`, months `YYYY-MM`, both ends inclusive. */
import type { CategoryCode } from '../law/scheme/categories.js';
import type { PaymentKind } from '../law/scheme/payment-kinds.js';
import type { WelfareLevel } from '../law/status/welfare.js';

export type { WelfareLevel };

/** A civil day, `YYYY-MM-DD`. */
export type Day = string;
/** A month, `YYYY-MM`. */
export type Month = string;

/** The day on which a fact became known to the system, for replaying past decisions (`knownOn`). */
export interface Recorded {
  readonly recordedOn?: Day;
}

export interface Period extends Recorded {
  readonly from: Day;
  /** Last day; absent while the period is open. */
  readonly through?: Day;
}

/** A period either end of which may be left open. */
export type Limited = Partial<Period>;

export type ResidenceFact =
  | (Limited & {
      readonly kind:
        | 'citizen'
        | 'kandas'
        | 'refugee'
        | 'asylum-seeker'
        | 'temporary-foreigner'
        | 'cis-citizen-temporary';
    })
  | (Limited & {
      readonly kind: 'permanent-resident' | 'stateless-permanent';
      /** First day of the permit. */
      readonly since: Day;
    })
  | (Period & { readonly kind: 'eaeu-worker' | 'eaeu-family' });

export type CategoryFact =
  | (Period & { readonly category: Exclude<CategoryCode, 'detainee-or-house-arrest'> })
  | (Period & { readonly category: 'detainee-or-house-arrest'; readonly measure?: 'detention' | 'house-arrest' });

/** Every kind of work. */
export const workKinds = Object.freeze([
  'employee',
  'entrepreneur',
  'private-practice',
  'farm-head',
  'contractor',
  'platform-self-employed',
] as const);

export type WorkKind = (typeof workKinds)[number];

export interface WorkFact extends Period {
  readonly kind: WorkKind;
}

export interface PaymentFact extends Recorded {
  /** The month the money is for. */
  readonly month: Month;
  readonly kind: PaymentKind;
  /** The day the money was paid; absent: taken as the first day of its month. */
  readonly paidOn?: Day;
}

export interface WelfareFact extends Period {
  readonly level: WelfareLevel;
}

/** Every ground on which the Fund cancels a debt. */
export const reversalGrounds = Object.freeze([
  'military-service',
  'before-residence-permit',
  'eaeu-before-employment',
  'other',
] as const);

export type ReversalGround = (typeof reversalGrounds)[number];

/** Months of debt that the Fund has cancelled. */
export interface ReversalFact extends Recorded {
  readonly from: Month;
  readonly through?: Month;
  readonly ground: ReversalGround;
}

export type DateFact = Day | (Recorded & { readonly date: Day });
export type DayFact = Day | (Recorded & { readonly on: Day });
export type MonthFact = Month | (Recorded & { readonly month: Month });

/** In place of a group of facts: nobody knows. A group left out means that there is none. */
export type Unknown = 'unknown';

/** The groups of facts that may be `"unknown"`. */
export type FactGroup = Exclude<keyof PersonFacts, 'deathDate' | 'registerDebts'>;

/** Everything that may be known about a person. Each group left out is taken as none and listed in an answer's `assumed`. */
export interface PersonFacts {
  readonly birthDate?: DateFact | Unknown;
  readonly deathDate?: DateFact;
  readonly residence?: ResidenceFact | readonly ResidenceFact[] | Unknown;
  readonly categories?: readonly CategoryFact[] | Unknown;
  readonly work?: readonly WorkFact[] | Unknown;
  readonly payments?: readonly PaymentFact[] | Unknown;
  /** Military, law-enforcement, special-state-body and civil-protection service. */
  readonly service?: readonly Period[] | Unknown;
  readonly welfare?: readonly WelfareFact[] | Unknown;
  /** Months with a pension contribution (ОПВ) paid. */
  readonly pensionContributions?: readonly MonthFact[] | Unknown;
  /** Days on which the person asked for care in ОСМС. */
  readonly careRequests?: readonly DayFact[] | Unknown;
  readonly reversals?: readonly ReversalFact[] | Unknown;
  /** Months that the Fund's system shows as owed. */
  readonly registerDebts?: readonly MonthFact[];
}
