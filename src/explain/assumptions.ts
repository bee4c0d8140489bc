import type { Language } from '../lang/language.js';
import { lastOf } from '../law/edition.js';
import type { SchemeLaw } from '../law/scheme/index.js';
import { DEFAULT_READINGS, type Readings } from '../law/status/readings.js';
import type { InsuranceStatus } from '../status/index.js';

/** What an answer takes as given: facts left out, readings other than the default, law that is not known yet. */
export function assumptionTexts(status: InsuranceStatus, language: Language, law: SchemeLaw): string[] {
  const texts = status.assumed.map((name) => language.assumed[name]);
  for (const name of Object.keys(DEFAULT_READINGS) as (keyof Readings)[]) {
    if (status.readings[name] !== DEFAULT_READINGS[name]) texts.push(readingText(name, status.readings, language));
  }
  if (status.provisional && status.outcome !== 'undetermined')
    texts.push(language.provisional(lastOf(law.knownThrough).value));
  return texts;
}

function readingText<Name extends keyof Readings>(name: Name, readings: Readings, language: Language): string {
  return language.readings[name](readings[name]);
}
