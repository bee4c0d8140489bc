#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { LanguageCode } from '../lang/language-code.js';
import { VERSION } from '../version.js';
import { answerLine, answerText } from './answer-lines.js';
import { arrearsCommand } from './arrears-command.js';
import { attachmentCommand } from './attachment-command.js';
import { careCommand } from './care-command.js';
import type { Command, Format } from './command.js';
import { contributionCommand } from './contribution-command.js';
import { coverageCommand } from './coverage-command.js';
import { diseasesCommand } from './diseases-command.js';
import { isLanguage, LANGUAGES, loadLanguage } from './languages.js';
import { packagesCommand } from './packages-command.js';
import { ratesCommand } from './rates-command.js';
import { routesCommand } from './routes-command.js';
import { run } from './run.js';
import { statusCommand } from './status-command.js';
import { timelineCommand } from './timeline-command.js';
import { commandUsage, usage } from './usage.js';

const commands: readonly Command[] = [
  statusCommand,
  timelineCommand,
  contributionCommand,
  ratesCommand,
  arrearsCommand,
  routesCommand,
  coverageCommand,
  careCommand,
  diseasesCommand,
  packagesCommand,
  attachmentCommand,
];

const WRONG_USAGE = 2;
/** Commands about a year, which need no input. */
const TAKES_YEAR = new Set(['rates', 'packages']);

/** What the words of the command line ask for. */
interface Call {
  readonly command: Command;
  readonly file: string | undefined;
  /** A year to be answered in place of input. */
  readonly year: string | undefined;
  readonly format: Format;
  readonly language: LanguageCode;
}

async function main(args: readonly string[]): Promise<number> {
  const call = understand(args);
  if (typeof call === 'string') {
    process.stdout.write(call);
    return 0;
  }
  if (call instanceof Error) {
    process.stderr.write(`osms-kz: ${call.message}\nTry 'osms-kz --help'.\n`);
    return WRONG_USAGE;
  }
  const input = call.year === undefined ? await inputOf(call.file) : requestForYear(call.year);
  if (input instanceof Error) {
    process.stderr.write(`osms-kz: ${input.message}\n`);
    return WRONG_USAGE;
  }
  const { command, format } = call;
  const language = format === 'ndjson' ? undefined : await loadLanguage(call.language);
  const { read, failed } = await run(input, process.stdout, (record) =>
    language === undefined ? answerLine(command, record) : answerText(command, format, language, record),
  );
  if (failed === 0) return 0;
  process.stderr.write(`osms-kz: ${failed} of ${read} requests could not be answered\n`);
  return 1;
}

/** The call, a text to print instead, or what is wrong with the words. */
function understand(args: readonly string[]): Call | string | Error {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(args);
  } catch (error) {
    return error as Error;
  }
  const { values, positionals } = parsed;
  const [name, file, ...others] = positionals;
  if (values.version) return `${VERSION}\n`;
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && command === undefined) return new Error(`unknown command '${name}'`);
  if (values.help) return command === undefined ? usage(commands) : commandUsage(command);
  if (command === undefined) return new Error('which command?');
  if (others.length > 0) return new Error(`one FILE only: '${others.join(' ')}' is too much`);
  const { format, lang, year } = values;
  if (year !== undefined && (!TAKES_YEAR.has(name ?? '') || file !== undefined || !/^\d{4}$/.test(year))) {
    return new Error('--year YYYY goes with rates and packages, without FILE');
  }
  if (format !== 'ndjson' && !Object.hasOwn(command.show ?? {}, format)) {
    return new Error(`${command.name} has no format '${format}'`);
  }
  if (!isLanguage(lang)) return new Error(`unknown language '${lang}': ${LANGUAGES}`);
  return { command, file, year, format: format as Format, language: lang };
}

function parseWords(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'ndjson' },
      lang: { type: 'string', default: 'ru' },
      year: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
}

async function* requestForYear(year: string): AsyncGenerator<string> {
  yield JSON.stringify({ year: Number(year) });
}

/** The text of a file or of standard input, chunk by chunk. */
async function inputOf(file: string | undefined): Promise<AsyncIterable<string> | Error> {
  if (file === undefined || file === '-') return process.stdin.setEncoding('utf8');
  try {
    const handle = await open(file);
    const isFolder = (await handle.stat()).isDirectory();
    await handle.close();
    if (isFolder) return new Error(`${file} is a folder`);
  } catch (error) {
    return error as Error;
  }
  return createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
