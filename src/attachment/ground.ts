/** Whether the ground of a request holds on its day. */
import { formatDay, yearOf } from '../calendar/day.js';
import { byDay } from '../coverage/in-force.js';
import { anniversary } from '../coverage/window.js';
import { OsmsError } from '../errors.js';
import { CAMPAIGN } from '../law/attachment/campaign.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import { dayNumber } from '../status/subject.js';
import { type Findings, NOTHING_FOUND, refused, unknown } from './findings.js';
import type { AttachmentRequest } from './request.js';

const YEAR = 12;
const campaignOf = byDay(CAMPAIGN);

/** The campaign has its window, free choice comes once a year, the other grounds hold on any day. */
export function examineGround(
  request: AttachmentRequest,
  day: number,
  readings: Pick<PackageReadings, 'freeChoiceYear'>,
): Findings {
  if (request.ground === 'campaign') return examineCampaign(day);
  if (request.ground === 'free-choice') return examineFreeChoice(request, day, readings);
  return NOTHING_FOUND;
}

function examineCampaign(day: number): Findings {
  const year = String(yearOf(day)).padStart(4, '0');
  const window = campaignOf(day)?.value;
  if (window === undefined || window === 'not-settled') {
    return unknown(`attachment-campaign-${year}`, 'not-settled', { from: `${year}-01-01`, through: `${year}-12-31` });
  }
  const [from, through] = [`${year}-${window.from}`, `${year}-${window.through}`];
  const on = formatDay(day);
  return from <= on && on <= through ? NOTHING_FOUND : refused('outside-campaign', { window: { from, through } });
}

function examineFreeChoice(
  { lastFreeChoiceOn }: AttachmentRequest,
  day: number,
  { freeChoiceYear }: Pick<PackageReadings, 'freeChoiceYear'>,
): Findings {
  if (lastFreeChoiceOn === undefined) return NOTHING_FOUND;
  const last = dayNumber(lastFreeChoiceOn);
  if (last > day) throw new OsmsError('facts.unreadable', `free choice after the request: ${lastFreeChoiceOn}`);
  const isUsed = freeChoiceYear === 'calendar-year' ? yearOf(last) === yearOf(day) : day < anniversary(last, YEAR);
  return isUsed ? refused('free-choice-used') : NOTHING_FOUND;
}
