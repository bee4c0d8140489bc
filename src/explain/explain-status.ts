import { formatDay, LAST_DAY, parseDay } from '../calendar/day.js';
import type { Language } from '../lang/language.js';
import { wordsOf } from '../lang/words-of.js';
import type { Citation } from '../law/documents.js';
import { type IsoDay, lawDay, standingOn } from '../law/edition.js';
import type { StatusLaw } from '../law/status/index.js';
import type { Day } from '../person/facts.js';
import type { InsuranceStatus, MissingFact } from '../status/index.js';
import { adviceFor, adviceToStay } from './advice.js';
import { assumptionTexts } from './assumptions.js';
import { citationText } from './citation-text.js';
import type { ExplainedReason, Explanation } from './explanation.js';
import { groundText, reasonText } from './reason-text.js';

type Undetermined = Extract<InsuranceStatus, { outcome: 'undetermined' }>;

/**
 * The answer about a day in words. `next` is the status on the day after `through`: with it, the explanation says what
 * the status becomes and why. `law` is the law that was asked.
 */
export function explainStatus(
  status: InsuranceStatus,
  language: Language,
  next: InsuranceStatus | undefined,
  law: StatusLaw,
): Explanation {
  const { labels } = language;
  return {
    headline: language.headline(status),
    reasons: explainedReasons(status, language),
    assumptions: assumptionTexts(status, language, law),
    next: nextTexts(status, language, next, law),
    headings: {
      reasons: status.outcome === 'insured' ? labels.grounds : labels.reasons,
      assumptions: labels.assumptions,
      next: labels.next,
    },
  };
}

function explainedReasons(status: InsuranceStatus, language: Language): ExplainedReason[] {
  const explained = (text: string, citations: readonly Citation[]): ExplainedReason => ({
    text,
    citations: citations.map((citation) => citationText(citation, language)),
  });
  const known = [
    ...status.grounds.map((ground) => explained(groundText(ground, language), ground.citations)),
    ...status.reasons.map((reason) => explained(reasonText(reason, language), reason.citations)),
  ];
  if (status.outcome === 'undetermined')
    return [...known, ...missingTexts(status, language).map((text) => explained(text, []))];
  return known.length > 0 ? known : [explained(language.causeUnknown, [])];
}

function missingTexts(status: Undetermined, language: Language): string[] {
  const unknown = status.missing.filter(({ code }) => code === 'unknown-facts');
  const said = status.reasons.some(({ code }) => code === 'beyond-known-law');
  const beyond = said ? [] : status.missing.filter(({ code }) => code === 'beyond-known-law');
  const texts = beyond.map((missing) => language.missing['beyond-known-law'](missingData([missing], language)));
  if (unknown.length > 0) texts.unshift(language.missing['unknown-facts'](missingData(unknown, language)));
  if (status.possible.length > 0)
    texts.push(language.possible(status.possible.map((outcome) => language.outcomes[outcome])));
  return texts;
}

function missingData(
  missing: readonly MissingFact[],
  language: Language,
): { what: readonly string[]; period: MissingFact['period'] } {
  const what = missing.map(({ parameter }) => wordsOf(language.factGroups, parameter));
  return { what, period: missing[0]?.period };
}

function nextTexts(
  status: InsuranceStatus,
  language: Language,
  next: InsuranceStatus | undefined,
  law: StatusLaw,
): string[] {
  const months = standingOn(law.prepaidMonths, lawDay(status.on as IsoDay)).value;
  const advice = status.outcome === 'insured' ? adviceToStay(status, next, law) : adviceFor(status, next, law);
  return [
    ...changeTexts(status, language, next),
    ...settlingTexts(status, language),
    ...advice.map((code) => language.advice[code]({ months })),
  ];
}

/** On which day the outcome changes, into what and why. */
function changeTexts(status: InsuranceStatus, language: Language, next: InsuranceStatus | undefined): string[] {
  const on = dayAfter(status.through);
  if (on === undefined) return status.outcome === 'undetermined' ? [] : [language.noChange];
  if (next === undefined) return [language.changeOn(on)];
  const why = explainedReasons(next, language).map(({ text }) => text);
  return [[language.change(next), ...why].join(' ')];
}

function settlingTexts(status: InsuranceStatus, language: Language): string[] {
  if (status.outcome !== 'undetermined' || status.deciding.length === 0) return [];
  return [language.deciding(status.deciding.map((set) => set.map((group) => language.factGroups[group])))];
}

/** The next day; none after an open end, nor after the last day that can be written. */
function dayAfter(through: Day | undefined): Day | undefined {
  const day = through === undefined ? undefined : parseDay(through);
  return day === undefined || day >= LAST_DAY ? undefined : formatDay(day + 1);
}
