import { wrap } from '../lang/wrap.js';
import type { ExplainedReason, Explanation } from './explanation.js';

const WIDTH = 100;
const INDENT = '  ';

/**
 * An explanation as plain text for a terminal or a letter: lines of at most 100 characters, no newline at the end.
 *
 * @example
 * const status = insuranceStatus({ birthDate: '2008-05-04' }, { on: '2026-05-03' });
 * explanationText(explain(status, en)).split('\n')[0]; // 'Status on 3 May 2026: insured (through 3 May 2026).'
 */
export function explanationText({ headline, reasons, assumptions, next, headings }: Explanation): string {
  const blocks = [
    wrap(headline, WIDTH),
    section(headings.reasons, reasons.flatMap(reasonLines)),
    section(
      headings.next,
      next.flatMap((text) => item('→', text)),
    ),
    section(headings.assumptions, assumptions.length > 0 ? indented(`${assumptions.join('; ')}.`, INDENT) : []),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function reasonLines({ text, citations }: ExplainedReason): readonly string[] {
  const basis = citations.length > 0 ? indented(`[${citations.join('; ')}]`, `${INDENT}${INDENT}`) : [];
  return [...item('•', text), ...basis];
}

/** A text behind a mark, its further lines under its first. */
function item(mark: string, text: string): readonly string[] {
  const [first = '', ...rest] = wrap(text, WIDTH - INDENT.length - mark.length - 1);
  return [`${INDENT}${mark} ${first}`, ...rest.map((line) => `${INDENT}${INDENT}${line}`)];
}

function indented(text: string, indent: string): readonly string[] {
  return wrap(text, WIDTH - indent.length).map((line) => indent + line);
}
