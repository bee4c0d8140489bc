import { contribution } from '../contributions/index.js';
import { parseContributionRequest } from '../input/contribution-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const contributionCommand: Command = {
  name: 'contribution',
  summary: 'what a payer owes for a month, with every step',
  example: '{"id":"1","payer":"employee","month":"2026-07","income":"400000"}',
  answer: (data) => mapParsed(parseContributionRequest(data), ({ args }) => contribution(...args)),
};
