/** Questions whose answers changed on purpose, each group under the name of the change; they are not compared. */
import type { Kind, Questions } from './ask.js';

type Changed = { readonly [K in Kind]?: (question: Questions[K]) => boolean };

export const meantChanges: Readonly<Record<string, Changed>> = {
  'a refusal outside the campaign of 2025 cites the order of 2025': {
    attachment: ({ ground, submittedAt }) => ground === 'campaign' && submittedAt.startsWith('2025'),
  },
};

/** Whether a change that was meant may touch the answer. */
export function isMeant<K extends Kind>(kind: K, question: Questions[K]): boolean {
  return Object.values(meantChanges).some((changed) => changed[kind]?.(question) === true);
}
