import { diseaseGroups } from '../coverage/index.js';
import { parseDiseaseRequest } from '../input/disease-request.js';
import type { Command } from './command.js';
import { mapParsed } from './map-parsed.js';

export const diseasesCommand: Command = {
  name: 'diseases',
  summary: 'the lists of diseases that an ICD-10 code is on, on a day',
  example: '{"id":"1","code":"E11.9","on":"2026-03-15"}',
  answer: (request) => mapParsed(parseDiseaseRequest(request), ({ args }) => diseaseGroups(...args)),
};
