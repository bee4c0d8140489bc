import * as z from 'zod';
import { parseDay } from '../calendar/day.js';
import type { Issue } from '../errors.js';
import { readingChoices } from '../law/status/readings.js';
import type { WindowOptions } from '../status/index.js';
import { field } from './check.js';
import { issue } from './issue.js';
import { orThrow, type Parsed } from './parsed.js';
import { type PersonRequest, parsePersonRequest, personFields } from './person-request.js';
import { readingsSchema } from './readings-schema.js';
import { day } from './scalars.js';

export type TimelineRequest = PersonRequest<WindowOptions>;

const schema = z.strictObject({ ...personFields, readings: readingsSchema(readingChoices), from: day, through: day });

/** Checks anything that should be a request for a timeline: `from`, `through`, `person`, and the options. */
export function parseTimelineRequest(data: unknown): Parsed<TimelineRequest> {
  return parsePersonRequest<WindowOptions>(data, schema, reversedWindow);
}

/** `parseTimelineRequest` for the REPL. @throws OsmsError `input.invalid` */
export function timelineRequestFrom(data: unknown): TimelineRequest {
  return orThrow(parseTimelineRequest(data));
}

function reversedWindow(data: unknown): readonly Issue[] {
  const [from, through] = [field(data, 'from'), field(data, 'through')].map((text) =>
    typeof text === 'string' ? parseDay(text) : undefined,
  );
  return from !== undefined && through !== undefined && through < from ? [issue('period.reversed', ['through'])] : [];
}
