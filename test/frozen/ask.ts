/**
 * The frozen questions and who answers them: the one file here that knows the library. When an entry, a function, a
 * parameter or a reading gets another name, this file changes and the questions stay.
 */
import {
  arrears,
  attachment,
  care,
  contribution,
  contributionTable,
  coverage,
  dentalGroupsOf,
  diseaseGroups,
  districtLoad,
  insuranceStatus,
  insuranceTimeline,
  isOsmsError,
  outreach,
  type PersonFacts,
  packageDiff,
  packageTable,
  payAtPointOfCare,
  penalty,
  prepare,
  routesToInsured,
  splitByPayer,
} from '../../src/index.js';

export type { PersonFacts };

type About<Options> = { readonly person: PersonFacts; readonly options: Options };
type Table = NonNullable<Parameters<typeof packageTable>[1]>;

/** What is asked, a kind at a time. */
export interface Questions {
  readonly status: About<Parameters<typeof insuranceStatus>[1]>;
  readonly timeline: About<Parameters<typeof insuranceTimeline>[1]>;
  readonly contribution: {
    readonly request: Parameters<typeof contribution>[0];
    readonly options: NonNullable<Parameters<typeof contribution>[1]>;
  };
  readonly penalty: {
    readonly request: Parameters<typeof penalty>[0];
    readonly options: NonNullable<Parameters<typeof penalty>[1]>;
  };
  readonly coverage: Parameters<typeof coverage>[0];
  readonly diseases: { readonly code: string; readonly on: string };
  readonly account: Parameters<typeof splitByPayer>[0];
  readonly arrears: About<Parameters<typeof arrears>[1]>;
  readonly routes: About<Parameters<typeof routesToInsured>[1]>;
  readonly cashier: About<Parameters<typeof payAtPointOfCare>[1]>;
  readonly care: { readonly person: PersonFacts; readonly request: Parameters<typeof care>[1] };
  readonly dental: About<Parameters<typeof dentalGroupsOf>[1]>;
  readonly outreach: {
    readonly observed: Parameters<typeof outreach>[0];
    readonly options: Parameters<typeof outreach>[1];
  };
  readonly attachment: Parameters<typeof attachment>[0];
  readonly district: Parameters<typeof districtLoad>[0];
  readonly table:
    | { readonly of: 'contributions'; readonly year: number }
    | { readonly of: 'packages'; readonly year: number; readonly options: Table }
    | { readonly of: 'difference'; readonly from: number; readonly to: number; readonly options: Table };
}

export type Kind = keyof Questions;

/** Names in questions as the library has them now. */
export const NAMES = { graceAfterCategory: 'graceAfterCategory' } as const;

const answers: { readonly [K in Kind]: (question: Questions[K]) => unknown } = {
  status: ({ person, options }) => insuranceStatus(person, options),
  timeline: ({ person, options }) => {
    const { from, through, ...chosen } = options;
    return { segments: insuranceTimeline(person, options), last: prepare(person, chosen).at(through) };
  },
  contribution: ({ request, options }) => {
    const { readings, ...answer } = contribution(request, { ...options, sensitivity: true });
    return answer.decidedBy?.length === 0 ? answer : { ...answer, readings };
  },
  penalty: ({ request, options }) => {
    const { readings: _, ...answer } = penalty(request, options);
    return answer;
  },
  coverage: (request) => coverage(request),
  diseases: ({ code, on }) => diseaseGroups(code, { on }),
  account: (requests) => splitByPayer(requests),
  arrears: ({ person, options }) => arrears(person, options),
  routes: ({ person, options }) => routesToInsured(person, options),
  cashier: ({ person, options }) => {
    const answer = payAtPointOfCare(person, options);
    if (!('receipt' in answer)) return answer;
    const { payments, receipt, status } = answer;
    return { payments, receipt, status };
  },
  care: ({ person, request }) => care(person, request),
  dental: ({ person, options }) => dentalGroupsOf(person, options),
  outreach: ({ observed, options }) => outreach(observed, options),
  attachment: (request) => attachment(request),
  district: (request) => districtLoad(request),
  table: (question) => {
    if (question.of === 'contributions') return contributionTable(question.year);
    if (question.of === 'packages') return packageTable(question.year, question.options);
    return packageDiff(question.from, question.to, question.options);
  },
};

/** The library's answer, or the code of the error that it throws. */
export function ask<K extends Kind>(kind: K, question: Questions[K]): unknown {
  try {
    return answers[kind](question);
  } catch (error) {
    if (isOsmsError(error)) return { error: error.code };
    throw error;
  }
}
