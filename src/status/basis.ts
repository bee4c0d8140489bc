/** What the grounds and reasons of a status rest on, by law, code and day. */
import { type Basis, basisOn, type DatedBasis, datedBasis } from '../law/basis.js';
import type { Editions } from '../law/edition.js';
import {
  categoryEditions,
  type FixedGroundCode,
  type GroundCode,
  groundBasis,
  type ReasonCode,
  reasonBasis,
} from '../law/status/grounds.js';
import type { StatusLaw } from '../law/status/index.js';

/** As many entries as a law has codes. */
type Known<Code> = WeakMap<StatusLaw, Map<Code, DatedBasis>>;

const ofGrounds: Known<GroundCode> = new WeakMap();
const ofReasons: Known<ReasonCode> = new WeakMap();

export function groundBasisOn(law: StatusLaw, code: GroundCode, day: number): Basis {
  return basisBy(ofGrounds, law, code, day, editionsOfGround);
}

export function reasonBasisOn(law: StatusLaw, code: ReasonCode, day: number): Basis {
  return basisBy(ofReasons, law, code, day, editionsOfReason);
}

function editionsOfReason(law: StatusLaw, code: ReasonCode): readonly Editions<unknown>[] {
  return reasonBasis[code](law);
}

function editionsOfGround(law: StatusLaw, code: GroundCode): readonly Editions<unknown>[] {
  return isFixed(code) ? groundBasis[code](law) : [categoryEditions(law, code.slice('category.'.length))];
}

function isFixed(code: GroundCode): code is FixedGroundCode {
  return Object.hasOwn(groundBasis, code);
}

function basisBy<Code>(
  known: Known<Code>,
  law: StatusLaw,
  code: Code,
  day: number,
  editionsOf: (law: StatusLaw, code: Code) => readonly Editions<unknown>[],
): Basis {
  const ofLaw = known.get(law) ?? new Map<Code, DatedBasis>();
  known.set(law, ofLaw);
  const dated = ofLaw.get(code) ?? datedBasis(editionsOf(law, code));
  ofLaw.set(code, dated);
  return basisOn(dated, day);
}
