import type * as z from 'zod';
import type { Issue, IssueCode } from '../errors.js';
import { issue, type Path } from './issue.js';

type ZodIssue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
};

/** Our issues for those of a schema, each with our code and the path from the root of `data`. */
export function issuesOf(found: readonly ZodIssue[], data: unknown, prefix: Path = []): Issue[] {
  return found.flatMap((each) => translate(each, data, prefix));
}

function translate(found: ZodIssue, data: unknown, prefix: Path): Issue[] {
  const path = [...prefix, ...(found.path as Path)];
  const value = at(data, path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('unknown-key', [...path, key], { key }));
    case 'custom':
      return [issue((found.params as { code: IssueCode }).code, path)];
    case 'invalid_value':
      return [wrongValue(value, path, found.values.map(String))];
    case 'invalid_union':
      return fromUnion(found, data, path, value);
    case 'invalid_type':
      return [value === undefined ? issue('required', path) : wrongType(path, found.expected)];
    case 'too_small':
      return [found.origin === 'array' ? issue('required', path) : wrongType(path, 'a year')];
    case 'too_big':
      return [wrongType(path, 'a year')];
    default:
      return [wrongType(path, 'another value')];
  }
}

/** The issues of the member that the value was meant for: the one whose own type it has. */
function fromUnion(found: ZodIssue & { code: 'invalid_union' }, data: unknown, path: Path, value: unknown): Issue[] {
  if (value === undefined) return [issue('required', path)];
  const members = found.errors;
  const meant = members.find((member) => !member.some(isMismatchAtRoot));
  if (meant !== undefined) return issuesOf(meant, data, path);
  const listed = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : [];
  const allowed = [
    ...listed,
    ...members.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : [])),
  ];
  const discriminated = members.length === 0;
  if (typeof value === 'string' && (allowed.length > 0 || discriminated)) return [wrongValue(value, path, allowed)];
  return [wrongType(path, discriminated ? 'string' : [...new Set(members.flat().map(expectedOf))].join(' or '))];
}

function isMismatchAtRoot(found: ZodIssue): boolean {
  return (
    found.path.length === 0 && (found.code === 'invalid_type' || found.code === 'invalid_value' || isEmptyUnion(found))
  );
}

function isEmptyUnion(found: ZodIssue): boolean {
  return found.code === 'invalid_union' && found.errors.length > 0;
}

function wrongValue(value: unknown, path: Path, allowed: readonly string[]): Issue {
  if (value === undefined) return issue('required', path);
  if (typeof value !== 'string') return wrongType(path, 'string');
  return issue('unknown-value', path, { allowed: allowed.length > 0 ? allowed.join(', ') : 'the known values' });
}

function wrongType(path: Path, expected: string): Issue {
  return issue('type', path, { expected: EXPECTED[expected] ?? expected });
}

function expectedOf(found: ZodIssue): string {
  if (found.code === 'invalid_union') return [...new Set(found.errors.flat().map(expectedOf))].join(' or ');
  if (found.code === 'invalid_type') return EXPECTED[found.expected] ?? found.expected;
  return found.code === 'invalid_value'
    ? found.values.map((value) => JSON.stringify(value)).join(' or ')
    : 'another value';
}

function at(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
