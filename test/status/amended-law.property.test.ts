/** Under laws that are not, as under the law as it is: the full answer, the cheap one and the timeline say the same. */
import { describe, expect, it } from 'vitest';
import { insuranceStatus, insuranceTimeline, insuredOn } from '../../src/index.js';
import { amend, currentLaw } from '../../src/law/index.js';
import { questionsOf } from '../frozen/corpus.js';

const listed = currentLaw.categories[0]?.value ?? [];

/** Each changes one value of the law of the status on a day in the midst of things. */
const LAWS = {
  categories: amend({ categories: [{ from: '2024-05-15', value: listed.filter(({ code }) => code !== 'pensioner') }] }),
  adultAge: amend({ adultAge: [{ from: '2024-05-15', value: 21 }] }),
  gracePeriod: amend({ gracePeriod: [{ from: '2024-05-01', value: 5 }] }),
  shorterGrace: amend({ gracePeriod: [{ from: '2024-05-01', value: 1 }] }),
  longStanding: amend({ longStanding: [{ from: '2027-01-01', value: 24 }] }),
  dueDay: amend({ dueDay: [{ from: '2024-05-01', value: 10 }] }),
  arrearsWindow: amend({ arrearsWindow: [{ from: '2024-05-01', value: 3 }] }),
  prepaidMonths: amend({ prepaidMonths: [{ from: '2024-05-15', value: 6 }] }),
  insuredWelfareLevels: amend({ insuredWelfareLevels: [{ from: '2026-05-15', value: ['B', 'C'] }] }),
  residenceKinds: amend({ residenceKinds: { 'temporary-foreigner': [{ from: '2024-05-15', value: 'always' }] } }),
  transition: amend({ transition: [{ from: '2020-07-01', through: '2021-02-10', value: 'every-participant' }] }),
};

describe('a look-up in the history and a question about one day', () => {
  it.each(Object.entries(LAWS))('say the same under another %s', (_, law) => {
    for (const { person, options } of questionsOf('status', 3)) {
      const { on, readings } = options;
      const asked = { law, ...(readings !== undefined && { readings }) };
      const cheap = insuredOn(person, { ...asked, on });
      const full = insuranceStatus(person, { ...asked, on });
      const [segment] = insuranceTimeline(person, { ...asked, from: on, through: on });
      expect({ on, person, ...cheap }).toEqual({
        on,
        person,
        outcome: full.outcome,
        grounds: full.grounds.map(({ code }) => code),
      });
      expect(segment?.outcome).toBe(cheap.outcome);
    }
  });
});
