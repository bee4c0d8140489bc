import { parseTimelineRequest } from '../input/timeline-request.js';
import { timelineStrip } from '../picture/timeline-strip.js';
import { timelineSvg } from '../picture/timeline-svg.js';
import { insuranceTimeline, timelineAnswer } from '../status/index.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const timelineCommand: Command = {
  name: 'timeline',
  summary: 'the runs of days with one outcome and one list of grounds',
  example: '{"id":"1","from":"2026-01-01","through":"2026-12-31","person":{"birthDate":"2008-05-04"}}',
  answer: (request) => mapParsed(parseTimelineRequest(request), ({ args }) => timelineAnswer(...args)),
  show: {
    text: (request, language) =>
      mapParsed(parseTimelineRequest(request), ({ args }) => timelineStrip(insuranceTimeline(...args), language)),
    svg: (request, language) =>
      mapParsed(parseTimelineRequest(request), ({ args }) => timelineSvg(insuranceTimeline(...args), language)),
  },
};
