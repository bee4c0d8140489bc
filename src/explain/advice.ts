/** What a person can do about an answer, from the Ministry’s slides and leaflet of 2026 and the Fund’s explanations. */

import type { AdviceCode } from '../lang/words/advice.js';
import { type Edition, firstOf } from '../law/edition.js';
import type { StatusLaw } from '../law/status/index.js';
import type { Day } from '../person/facts.js';
import type { Ground, InsuranceStatus, OutsideBecause, Reason } from '../status/index.js';

/** The order in which advice is given. */
export const ADVICE_ORDER: readonly AdviceCode[] = [
  'keep-paying',
  'resume-payments',
  'ask-for-care',
  'pay-arrears',
  'prepay-year',
  'start-paying',
  'confirm-category',
  'register-unemployed',
  'confirm-welfare-level',
  'get-permit',
  'foreigner-care',
  'confirm-period',
  'reverse-permit-debt',
  'reverse-service-debt',
  'settle-debt',
  'correct-records',
  'gobmp-remains',
  'check-law',
  'check-status',
];

/** Ways that the law opened later than the scheme began. */
const OPENED_BY: Partial<Readonly<Record<AdviceCode, 'prepaidMonths' | 'insuredWelfareLevels'>>> = {
  'prepay-year': 'prepaidMonths',
  'ask-for-care': 'insuredWelfareLevels',
  'confirm-welfare-level': 'insuredWelfareLevels',
};

const BY_REASON: Readonly<Record<Exclude<Reason['code'], 'not-participant'>, readonly AdviceCode[]>> = {
  arrears: ['pay-arrears', 'prepay-year'],
  'grace-expired': ['start-paying', 'register-unemployed', 'confirm-welfare-level'],
  'right-lapsed': ['pay-arrears', 'prepay-year'],
  'never-paid': ['start-paying', 'register-unemployed', 'confirm-welfare-level'],
  'category-ended': ['start-paying', 'confirm-category', 'register-unemployed'],
  'insured-on-request': ['ask-for-care'],
  'not-in-force': [],
  'outside-scheme.service': ['reverse-service-debt'],
  'beyond-known-law': ['check-law'],
};

const BY_STANDING: Readonly<Record<OutsideBecause, readonly AdviceCode[]>> = {
  'not-yet-born': ['correct-records'],
  dead: ['correct-records'],
  'no-residence-record': ['correct-records', 'get-permit'],
  'residence-kind': ['get-permit', 'foreigner-care'],
  'before-permit': ['foreigner-care', 'reverse-permit-debt'],
  'outside-period': ['confirm-period', 'get-permit', 'foreigner-care'],
};

/** What a person who is not insured can do, in order, each thing once; a year paid ahead does not help one who will be insured. */
export function adviceFor(
  status: InsuranceStatus,
  next: InsuranceStatus | undefined,
  law: StatusLaw,
): readonly AdviceCode[] {
  const codes = new Set(status.reasons.flatMap(adviceForReason));
  if (status.outcome === 'uninsured') codes.add('gobmp-remains').add('check-status');
  if (status.outcome === 'undetermined' && codes.size === 0) codes.add('check-status');
  if (codes.has('ask-for-care')) codes.delete('confirm-welfare-level');
  if (codes.has('pay-arrears')) codes.delete('start-paying');
  if (next?.outcome === 'insured') codes.delete('prepay-year');
  if (status.outcome === 'not-participant') settleInsteadOfPaying(codes, status);
  return inOrder(codes, status.on, law);
}

/** What an insured person can do so as to stay insured: go on paying where payments run out, else prepare for what comes. */
export function adviceToStay(
  status: InsuranceStatus,
  next: InsuranceStatus | undefined,
  law: StatusLaw,
): readonly AdviceCode[] {
  if (status.through === undefined) return [];
  const codes = new Set(endsWithPayments(status, next) ? status.grounds.flatMap(adviceForGround) : []);
  if (codes.size === 0 && next !== undefined) {
    for (const code of adviceFor(next, undefined, law))
      if (code !== 'gobmp-remains' && code !== 'check-status') codes.add(code);
  }
  return inOrder(codes, status.on, law);
}

/** Whether it is the right given by payments whose end ends the status. */
function endsWithPayments({ through }: InsuranceStatus, next: InsuranceStatus | undefined): boolean {
  if (next === undefined) return true;
  return next.reasons.some((reason) => reason.code === 'grace-expired' && reason.endedOn === through);
}

function adviceForReason(reason: Reason): readonly AdviceCode[] {
  return reason.code === 'not-participant' ? BY_STANDING[reason.why] : BY_REASON[reason.code];
}

function adviceForGround({ code }: Ground): AdviceCode[] {
  if (code === 'contributions') return ['keep-paying'];
  if (code === 'grace' || code === 'long-grace')
    return ['resume-payments', 'register-unemployed', 'confirm-welfare-level'];
  return [];
}

/** Paying a debt insures only a participant; the dead owe nothing that a survivor could use. */
function settleInsteadOfPaying(codes: Set<AdviceCode>, status: InsuranceStatus): void {
  const owed = codes.delete('pay-arrears');
  codes.delete('prepay-year');
  const dead = status.reasons.some((reason) => reason.code === 'not-participant' && reason.why === 'dead');
  if (owed && !dead) codes.add('settle-debt');
}

function inOrder(codes: ReadonlySet<AdviceCode>, on: Day, law: StatusLaw): readonly AdviceCode[] {
  return ADVICE_ORDER.filter((code) => codes.has(code) && isOpen(code, on, law));
}

function isOpen(code: AdviceCode, on: Day, law: StatusLaw): boolean {
  const opening = OPENED_BY[code];
  return opening === undefined || firstOf<Edition<unknown>>(law[opening]).from <= on;
}
