import { isBeyondKnownLaw, owedMonths, subjectFiles } from '../status/door.js';
import type { DebtQuestion } from './question.js';

/** The months owed, where the law is known and they do not depend on what is unknown. */
export function owedIn({ subject, day }: DebtQuestion): readonly number[] | undefined {
  if (isBeyondKnownLaw(subject, day)) return undefined;
  const [first, ...others] = subjectFiles(subject, day).map((file) => owedMonths(file, day));
  return others.every((other) => other.join() === first?.join()) ? first : undefined;
}
