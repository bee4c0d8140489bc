/** The first step of precedence: how far the patient's residence lets the packages reach. */
import {
  EMERGENCY_SERVICES,
  NEVER_VOLUNTARY_INSURANCE,
  NOT_FOR_DANGEROUS_DISEASES,
  residenceCeilings,
  TREATY_INSURANCE,
} from '../law/coverage/residence-ceilings.js';
import type { CarePayer } from '../law/coverage/rule-names.js';
import { firstOf } from '../law/edition.js';
import { type ResidenceKind, residenceKinds } from '../law/scheme/residence-kinds.js';
import type { Readings } from '../law/status/readings.js';
import type { CareCase } from './care-case.js';
import { ifDangerous } from './rules/disease.js';
import { rules } from './rules/index.js';
import type { RuleFact } from './rules/rule.js';
import { missingItem, paidBy, reason, type Verdict, withPayers } from './verdict.js';

/** Who pays for a patient of a kind of residence. */
export function verdictFor(residence: ResidenceKind, care: CareCase, insured: boolean): Verdict {
  if (care.edition === undefined) return beforeThePackages();
  const asCitizen = rules[care.edition.value].decide(care, insured && canBeInsured(residence, care.readings));
  if (residenceCeilings[residence].ceiling === 'full') return asCitizen;
  const cut = (): Verdict => belowCeiling(residence, care, asCitizen);
  return includesDangerousDiseases(care) ? ifDangerous(care, (why) => paidBy('gobmp', why), cut) : cut();
}

/** Whether somebody of a kind of residence can be insured at all; for the others being insured has no effect. */
export function canBeInsured(residence: ResidenceKind, readings: Readings): boolean {
  const { value: participation } = firstOf(residenceKinds[residence]);
  return participation === 'by-reading' ? readings.refugeesParticipate : participation !== 'never';
}

/** The facts that a kind of residence brings into the question, besides those of the service's rule. */
export function factsOfCeiling(residence: ResidenceKind, care: CareCase): readonly RuleFact[] {
  const asksForDanger = residenceCeilings[residence].ceiling !== 'full' && includesDangerousDiseases(care);
  return asksForDanger ? ['diagnosis', 'dangerousToOthers'] : [];
}

function belowCeiling(residence: ResidenceKind, care: CareCase, asCitizen: Verdict): Verdict {
  const { ceiling, otherwise, citations } = residenceCeilings[residence];
  const why = reason('residence-ceiling', citations, { residence });
  const service = care.service.code;
  const isEmergency = EMERGENCY_SERVICES.value.includes(service);
  switch (ceiling) {
    case 'treaty':
      return withPayers(asCitizen, (payer) => treatyPayer(care, payer, otherwise), why);
    case 'emergency':
      return isEmergency ? asCitizen : paidBy(otherwise, why);
    default:
      if (isEmergency && care.readings.foreignersEmergency === 'as-uninsured-citizen') return asCitizen;
      return paidBy(NEVER_VOLUNTARY_INSURANCE.value.includes(service) ? 'patient' : otherwise, why);
  }
}

/** Under the EAEU treaty emergency care is a citizen's, other ГОБМП care and ПМСП are the own insurance's. */
function treatyPayer(care: CareCase, payer: CarePayer, insurance: CarePayer): CarePayer {
  const service = care.service.code;
  if (payer === 'gobmp' && !EMERGENCY_SERVICES.value.includes(service)) return insurance;
  return payer === 'patient' && TREATY_INSURANCE.value.includes(service) ? insurance : payer;
}

function includesDangerousDiseases(care: CareCase): boolean {
  return !NOT_FOR_DANGEROUS_DISEASES.value.includes(care.service.code);
}

function beforeThePackages(): Verdict {
  return { possible: [], because: [], missing: [missingItem('packages-before-2020')] };
}
