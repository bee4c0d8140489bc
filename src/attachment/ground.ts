/** Whether the ground of a request holds on its day. */
import { dayNumber } from '../answer/day-number.js';
import { dayOf, formatDay, lastDayOfYear, yearOf } from '../calendar/day.js';
import { monthsAfter } from '../calendar/month.js';
import { OsmsError } from '../errors.js';
import { inForce, standingOn } from '../law/edition.js';
import type { AskedAttachment } from './asked.js';
import { type Findings, passed, refused, unknown } from './findings.js';

/** The campaign has its window, free choice comes once a year, the other grounds hold on any day. */
export function examineGround(asked: AskedAttachment): Findings {
  switch (asked.ground.value) {
    case 'in-campaign':
      return examineCampaign(asked);
    case 'once-a-year':
      return examineFreeChoice(asked);
    case 'any-day':
      return passed();
  }
}

function examineCampaign({ day, law }: AskedAttachment): Findings {
  const edition = inForce(law.attachmentCampaign, day);
  const [first, last] = [formatDay(dayOf(yearOf(day), 1, 1)), formatDay(lastDayOfYear(day))];
  const year = first.slice(0, 4);
  if (edition === undefined || edition.value === 'not-settled') {
    const missing = { code: 'not-settled', parameter: `attachment-campaign-${year}` } as const;
    const editions = edition === undefined ? [] : [edition];
    return unknown({ ...missing, period: { from: first, through: last } }, ...editions);
  }
  const [from, through] = [`${year}-${edition.value.from}`, `${year}-${edition.value.through}`];
  const on = formatDay(day);
  if (from <= on && on <= through) return passed(edition);
  return refused('outside-campaign', [edition], { window: { from, through } });
}

function examineFreeChoice({ request, day, law, readings }: AskedAttachment): Findings {
  const { lastFreeChoiceOn } = request;
  if (lastFreeChoiceOn === undefined) return passed();
  const last = dayNumber(lastFreeChoiceOn);
  if (last > day) throw new OsmsError('facts.unreadable', `free choice after the request: ${lastFreeChoiceOn}`);
  const interval = standingOn(law.freeChoiceInterval, day);
  const isUsed =
    readings.freeChoiceYear === 'calendar-year'
      ? yearOf(last) === yearOf(day)
      : day < monthsAfter(last, interval.value);
  return isUsed ? refused('free-choice-used', [interval]) : passed(interval);
}
