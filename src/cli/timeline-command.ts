import { parseTimelineRequest, type TimelineRequest } from '../input/timeline-request.js';
import { timelineStrip } from '../picture/timeline-strip.js';
import { timelineSvg } from '../picture/timeline-svg.js';
import { insuranceTimeline } from '../status/insurance-timeline.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const timelineCommand: Command = {
  name: 'timeline',
  summary: 'the runs of days with one outcome and one list of grounds',
  example: '{"id":"1","from":"2026-01-01","through":"2026-12-31","person":{"birthDate":"2008-05-04"}}',
  answer: (request) => mapParsed(parseTimelineRequest(request), (parsed) => ({ segments: segments(parsed) })),
  show: {
    text: (request, language) =>
      mapParsed(parseTimelineRequest(request), (parsed) => timelineStrip(segments(parsed), language)),
    svg: (request, language) =>
      mapParsed(parseTimelineRequest(request), (parsed) => timelineSvg(segments(parsed), language)),
  },
};

function segments({ person, options }: TimelineRequest): ReturnType<typeof insuranceTimeline> {
  return insuranceTimeline(person, options);
}
