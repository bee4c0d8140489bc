/** What the grounds and reasons of a status rest on, by law, code and day. */
import { type Basis, basisOn, datedBasis } from '../law/basis.js';
import type { Editions } from '../law/edition.js';
import { keptBeside } from '../law/kept-beside.js';
import {
  categoryEditions,
  type FixedGroundCode,
  type GroundCode,
  groundBasis,
  groundCodes,
  type ReasonCode,
  reasonBasis,
} from '../law/status/grounds.js';
import type { StatusLaw } from '../law/status/index.js';

/** The basis of every ground and reason of a law. */
const basesOf = keptBeside((law: StatusLaw) => ({
  grounds: new Map(groundCodes(law).map((code) => [code, datedBasis(editionsOfGround(law, code))])),
  reasons: new Map(reasonCodes.map((code) => [code, datedBasis(reasonBasis[code](law))])),
}));

const reasonCodes = Object.keys(reasonBasis) as readonly ReasonCode[];

export function groundBasisOn(law: StatusLaw, code: GroundCode, day: number): Basis {
  return basisOn(basesOf(law).grounds.get(code) ?? [], day);
}

export function reasonBasisOn(law: StatusLaw, code: ReasonCode, day: number): Basis {
  return basisOn(basesOf(law).reasons.get(code) ?? [], day);
}

function editionsOfGround(law: StatusLaw, code: GroundCode): readonly Editions<unknown>[] {
  return isFixed(code) ? groundBasis[code](law) : [categoryEditions(law, code.slice('category.'.length))];
}

function isFixed(code: GroundCode): code is FixedGroundCode {
  return Object.hasOwn(groundBasis, code);
}
