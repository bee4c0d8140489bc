import { dayNumber } from '../answer/day-number.js';
import { own } from '../answer/own.js';
import { icdCode, icdMatcher, matches } from '../coverage/door.js';
import type { Coverage } from '../coverage/index.js';
import type { CareLaw, CarePrice } from '../law/care/index.js';
import { standingOn } from '../law/edition.js';
import { keptBeside } from '../law/kept-beside.js';
import type { CareRequest, CostIfUninsured } from './answers.js';

/** What the Ministry’s slides of 2026 say the care costs without insurance; only where ОСМС would pay for the insured. */
export function costIfUninsured(
  request: CareRequest,
  { carePrices }: CareLaw,
  coverage: Coverage,
): CostIfUninsured | undefined {
  if (coverage.ifInsured.payer !== 'osms' || coverage.ifUninsured.payer !== 'patient') return undefined;
  const { value, citations, confidence } = standingOn(carePrices, dayNumber(request.on));
  const price = value.find((each) => isFor(each, request));
  return price && { care: price.care, from: price.from, through: price.through, citations, confidence };
}

const matcherOf = keptBeside(icdMatcher);

function isFor(price: CarePrice, request: CareRequest): boolean {
  if (!price.services.includes(request.service)) return false;
  const diagnosis = own(price, 'diagnosis');
  if (diagnosis === undefined || request.procedure !== undefined) return request.procedure === price.care;
  return request.diagnosis !== undefined && matches(matcherOf(diagnosis), icdCode(request.diagnosis));
}
