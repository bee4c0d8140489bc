import type { Language } from '../lang/language.js';
import { wordsOf } from '../lang/words-of.js';
import { lastOf } from '../law/edition.js';
import type { SchemeLaw } from '../law/scheme/index.js';
import type { Segment } from '../status/index.js';

/** A segment in one line: its days, its outcome, its grounds or the outcomes that are possible, and how sure it is. */
export function segmentText(segment: Segment, language: Language, law: SchemeLaw): string {
  const { from, through, outcome, grounds, possible = [], provisional } = segment;
  const notes = [
    ...grounds.map(({ code }) => wordsOf(language.groundLabels, code)),
    ...possible.map((each) => language.outcomes[each]),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join(possible.length > 0 ? ' / ' : ', ')})`;
  const caution = provisional ? ` [${language.provisional(lastOf(law.knownThrough).value)}]` : '';
  return `${language.formatRange({ from, through })}: ${language.outcomes[outcome]}${noted}${caution}`;
}
