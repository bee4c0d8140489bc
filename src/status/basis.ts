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

const known = new WeakMap<StatusLaw, Map<string, DatedBasis>>();

export function groundBasisOn(law: StatusLaw, code: GroundCode, day: number): Basis {
  return basisBy(law, `ground ${code}`, day, () => editionsOfGround(law, code));
}

export function reasonBasisOn(law: StatusLaw, code: ReasonCode, day: number): Basis {
  return basisBy(law, `reason ${code}`, day, () => reasonBasis[code](law));
}

function editionsOfGround(law: StatusLaw, code: GroundCode): readonly Editions<unknown>[] {
  return isFixed(code) ? groundBasis[code](law) : [categoryEditions(law, code.slice('category.'.length))];
}

function isFixed(code: GroundCode): code is FixedGroundCode {
  return Object.hasOwn(groundBasis, code);
}

/** As many entries as a law has codes. */
function basisBy(law: StatusLaw, key: string, day: number, lists: () => readonly Editions<unknown>[]): Basis {
  const ofLaw = known.get(law) ?? new Map<string, DatedBasis>();
  known.set(law, ofLaw);
  const dated = ofLaw.get(key) ?? datedBasis(lists());
  ofLaw.set(key, dated);
  return basisOn(dated, day);
}
