import type { Issue } from '../errors.js';
import { field } from '../input/check.js';
import { issue } from '../input/issue.js';
import type { Parsed } from '../input/parsed.js';
import type { Language } from '../lang/language.js';
import type { Command, Format } from './command.js';
import type { InputRecord } from './records.js';

/** What becomes of one record: the text to print, and whether the request was answered. */
export interface Line {
  readonly text: string;
  readonly answered: boolean;
}

/** Answers one record on a line of its own; a bad one is answered in its place. */
export function answerLine(command: Command, record: InputRecord): Line {
  const request = parseJson(record);
  if (!request.ok) return failure(null, request.issues, record.line);
  const id = requestId(request.value);
  const answer = command.answer(request.value);
  if (!answer.ok) return failure(id, answer.issues);
  return { text: `${JSON.stringify({ id, ...answer.value })}\n`, answered: true };
}

/** Answers one record in words or as a picture, headed by its name. */
export function answerText(command: Command, format: Format, language: Language, record: InputRecord): Line {
  const show = command.show?.[format];
  const request = parseJson(record);
  const answer: Parsed<string> = request.ok && show ? show(request.value, language) : (request as Parsed<never>);
  if (!answer.ok) return failure(request.ok ? requestId(request.value) : null, answer.issues, record.line);
  const id = request.ok ? requestId(request.value) : null;
  if (format !== 'text') return { text: `${answer.value}\n`, answered: true };
  return { text: `${id === null ? '' : `${id}\n`}${answer.value.trimEnd()}\n\n`, answered: true };
}

function parseJson({ text, line }: InputRecord): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, issues: [issue('json.malformed', [], { line })] };
  }
}

function requestId(request: unknown): string | number | null {
  const id = Array.isArray(request) ? undefined : field(request, 'id');
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function failure(id: string | number | null, issues: readonly Issue[], line?: number): Line {
  const code = issues[0]?.code;
  const error = line === undefined ? { code, issues } : { code, line, issues };
  return { text: `${JSON.stringify({ id, error })}\n`, answered: false };
}
