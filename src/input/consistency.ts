/** What a schema of single fields cannot say: ends before beginnings, kinds before their time, the same item twice. */
import { parseDay } from '../calendar/day.js';
import { firstDayOf, parseMonth } from '../calendar/month.js';
import type { Issue } from '../errors.js';
import { firstOf, inForce } from '../law/edition.js';
import { type PaymentKind, paymentKinds } from '../law/scheme/payment-kinds.js';
import { scheme } from '../law/scheme/scheme.js';
import { groupNames } from '../person/groups.js';
import { issue, type Path } from './issue.js';

type Item = Readonly<Record<string, unknown>>;

/** Issues between the fields and items of a person's facts; looks only at fields that are well-formed. */
export function inconsistencies(facts: unknown, path: Path): Issue[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const issues: Issue[] = [];
  for (const name of groupNames) {
    const group = (facts as Item)[name];
    const items: readonly unknown[] = Array.isArray(group) ? group : [];
    if (!Array.isArray(group) && isItem(group)) issues.push(...reversedPeriod(group, [...path, name]));
    items.forEach((item, at) => {
      if (!isItem(item)) return;
      issues.push(...reversedPeriod(item, [...path, name, at]));
      if (name === 'payments') issues.push(...untimelyPayment(item, [...path, name, at]));
    });
    issues.push(...duplicates(items, [...path, name]));
  }
  return issues;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function reversedPeriod(item: Item, path: Path): Issue[] {
  const from = position(item.from);
  const through = position(item.through);
  if (from === undefined || through === undefined || through >= from) return [];
  return [issue('period.reversed', [...path, 'through'])];
}

/** A day or month as a number that can be compared with its like. */
function position(value: unknown): number | undefined {
  return typeof value === 'string' ? (parseDay(value) ?? parseMonth(value)) : undefined;
}

function untimelyPayment(item: Item, path: Path): Issue[] {
  const month = typeof item.month === 'string' ? parseMonth(item.month) : undefined;
  if (month === undefined) return [];
  const day = firstDayOf(month);
  if (inForce(scheme, day) === undefined) {
    return [issue('payment.before-scheme', [...path, 'month'], { first: firstOf(scheme).from.slice(0, 7) })];
  }
  const kind = String(item.kind);
  if (!Object.hasOwn(paymentKinds, kind) || inForce(paymentKinds[kind as PaymentKind], day)) return [];
  return [issue('payment.kind-not-in-force', [...path, 'kind'], { kind, month: String(item.month) })];
}

/** Items identical in every field, whatever the order of their keys. */
function duplicates(items: readonly unknown[], path: Path): Issue[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, at) => {
    const key = isItem(item)
      ? JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : JSON.stringify(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    return first === undefined ? [] : [issue('duplicate', [...path, at], { of: first })];
  });
}
