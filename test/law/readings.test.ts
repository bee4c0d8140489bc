/** Every switch of every room is told of in docs/readings.md, its default first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { arrearsReadingChoices } from '../../src/law/arrears/readings.js';
import { attachmentReadings } from '../../src/law/attachment/readings.js';
import { contributionReadingChoices } from '../../src/law/contributions/readings.js';
import { packageReadings } from '../../src/law/coverage/readings.js';
import { readingChoices } from '../../src/law/status/readings.js';

const page = readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8');
const rooms = [readingChoices, contributionReadingChoices, arrearsReadingChoices, packageReadings, attachmentReadings];

it.each(rooms.flatMap((room) => Object.entries(room)))(
  '%s stands in docs/readings.md with its default',
  (name, choices) => {
    const [usual] = choices as readonly unknown[];
    const written = typeof usual === 'string' ? `'${usual}'` : String(usual);
    expect(page).toContain(`| \`${name}\` | \`${written}\` |`);
  },
);
