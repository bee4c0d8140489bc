/** The first step of precedence: how far the patient's residence lets the packages reach. */

import type { CarePayer, ResidenceCeiling, Service } from '../law/coverage/index.js';
import { type Edition, type Editions, inForce, standingOn } from '../law/edition.js';
import type { ResidenceKind } from '../law/scheme/residence-kinds.js';
import { takesPart } from '../status/door.js';
import type { CareCase } from './care-case.js';
import { ifDangerous } from './rules/disease.js';
import { rules } from './rules/index.js';
import type { RuleFact } from './rules/rule.js';
import { beforeThePackages, NOTHING, paidBy, reason, restingOn, type Verdict, withPayers } from './verdict.js';

/** Who pays for a patient of a kind of residence. */
export function verdictFor(residence: ResidenceKind, care: CareCase, insured: boolean): Verdict {
  const { edition, service } = care;
  if (edition === undefined) return { ...NOTHING, missing: [beforeThePackages(service.rule)] };
  const asCitizen = rules[edition.value].decide(care, insured && canBeInsured(residence, care));
  const ceiling = ceilingOf(residence, care);
  if (ceiling.value.ceiling === 'full') return asCitizen;
  const cut = (): Verdict => belowCeiling(residence, ceiling, care, asCitizen);
  const excluded = listing(care.law.notForDangerousDiseases, care);
  return excluded === undefined ? ifDangerous(care, (why) => paidBy('gobmp', why), cut) : restingOn(cut(), excluded);
}

/** Whether somebody of a kind of residence can be insured at all; for the others being insured has no effect. */
export function canBeInsured(residence: ResidenceKind, { law, day, readings }: CareCase): boolean {
  return takesPart(law, residence, readings, day);
}

/** The facts that a kind of residence brings into the question, besides those of the service's rule. */
export function factsOfCeiling(residence: ResidenceKind, care: CareCase): readonly RuleFact[] {
  const isExcluded = standingOn(care.law.notForDangerousDiseases, care.day).value.includes(care.facts.service);
  const asksForDanger = ceilingOf(residence, care).value.ceiling !== 'full' && !isExcluded;
  return asksForDanger ? ['diagnosis', 'dangerousToOthers'] : [];
}

function ceilingOf(residence: ResidenceKind, { law, day }: CareCase): Edition<ResidenceCeiling> {
  return standingOn(law.residenceCeilings[residence], day);
}

function belowCeiling(
  residence: ResidenceKind,
  edition: Edition<ResidenceCeiling>,
  care: CareCase,
  asCitizen: Verdict,
): Verdict {
  const { ceiling, otherwise } = edition.value;
  const why = reason('residence-ceiling', [edition], { residence });
  const emergency = listing(care.law.foreignersEmergencyServices, care);
  const asEmergency = emergency && restingOn(asCitizen, edition, emergency);
  switch (ceiling) {
    case 'treaty':
      return withPayers(asEmergency ?? asCitizen, (payer) => treatyPayer(care, payer, otherwise), why);
    case 'emergency':
      return asEmergency ?? paidBy(otherwise, why);
    default: {
      if (asEmergency !== undefined && care.readings.foreignersEmergency === 'as-uninsured-citizen') return asEmergency;
      const never = listing(care.law.neverVoluntaryInsurance, care);
      return never === undefined ? paidBy(otherwise, why) : restingOn(paidBy('patient', why), never);
    }
  }
}

/** Under the EAEU treaty emergency care is a citizen's, other ГОБМП care and ПМСП are the own insurance's. */
function treatyPayer(care: CareCase, payer: CarePayer, insurance: CarePayer): CarePayer {
  if (payer === 'gobmp' && listing(care.law.foreignersEmergencyServices, care) === undefined) return insurance;
  return payer === 'patient' && listing(care.law.treatyInsurance, care) !== undefined ? insurance : payer;
}

/** The edition of a list of services that names the service on the day. */
function listing(list: Editions<readonly Service[], 'list'>, { facts, day }: CareCase): Edition<unknown> | undefined {
  const edition = inForce(list, day);
  return edition?.value.includes(facts.service) === true ? edition : undefined;
}
