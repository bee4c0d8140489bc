import { LAW_CHECKED_ON } from '../law/scheme/checked.js';
import type { Command } from './command.js';
import { LANGUAGES } from './languages.js';

/** The help of the whole command line. */
export function usage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `osms-kz — Kazakhstan's compulsory social health insurance (ОСМС), checked against the law on ${LAW_CHECKED_ON}

Usage: osms-kz <command> [FILE] [options]

Reads one JSON object, or NDJSON with one request a line, from FILE or standard input, and writes one line of
JSON for each request, in order. A bad request is answered in its place with every issue; the run goes on.

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options
  --format ndjson|text|…   how to answer (ndjson); the other formats of a command stand in its help
  ${`--lang ${LANGUAGES}`.padEnd(24)} language of text and pictures (ru)
  --year YYYY              with rates and packages: the year, in place of requests
  --help                   this help, or that of a command
  --version                the version of the package

Exit status: 0 all requests answered, 1 some were not, 2 wrong usage.
`;
}

/** The help of one command. */
export function commandUsage({ name, summary, example, show }: Command): string {
  const formats = ['ndjson', ...Object.keys(show ?? {})].join('|');
  return `osms-kz ${name} — ${summary}

Usage: osms-kz ${name} [FILE] [--format ${formats}] [--lang ${LANGUAGES}]

Example
  echo '${example}' | osms-kz ${name}
`;
}
