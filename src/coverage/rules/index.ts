/** The rules of the packages, by the names that the law data give them. */
import { own } from '../../answer/own.js';
import { openPackages, type PackageRule } from '../../law/coverage/index.js';
import type { CareCase } from '../care-case.js';
import { open, paidBy, reason, settle, type Verdict } from '../verdict.js';
import { dentalEmergency, dentalPlanned } from './dental.js';
import { outpatientDrugs } from './drugs.js';
import { inpatientEmergency, receptionWard } from './emergency.js';
import { dayHospital, inpatientPlanned, pathology } from './hospital.js';
import { primaryCare } from './primary-care.js';
import { rehabilitation } from './rehabilitation.js';
import { ordinaryCare, osmsPays, type Rule } from './rule.js';
import { specialistOrDiagnostics } from './specialist.js';

export const rules: Readonly<Record<PackageRule, Rule>> = {
  gobmp: { reads: [], decide: forEveryPatient },
  osms: { reads: [], decide: ordinaryCare },
  patient: { reads: [], decide: (care) => paidBy('patient', reason('in-no-package', [care.edition])) },
  'not-settled': { reads: [], decide: notSettled },
  'primary-care': primaryCare,
  'specialist-or-diagnostics': specialistOrDiagnostics,
  'outpatient-drugs': outpatientDrugs,
  'day-hospital': dayHospital,
  'inpatient-planned': inpatientPlanned,
  'inpatient-emergency': inpatientEmergency,
  'reception-ward': receptionWard,
  rehabilitation,
  transplantation: {
    reads: [],
    decide: (care, insured) =>
      care.readings.transplantation === 'gobmp' ? forEveryPatient(care) : ordinaryCare(care, insured),
  },
  pathology,
  'dental-emergency': dentalEmergency,
  'dental-planned': dentalPlanned,
  'congenital-pathology': { reads: ['congenitalPathology'], decide: ofCongenitalPathology },
};

function forEveryPatient(care: CareCase): Verdict {
  return paidBy('gobmp', reason('for-every-patient', [care.edition]));
}

/** Orthodontics and reconstructive surgery: ОСМС for children with a congenital defect; the rest is aesthetics. */
function ofCongenitalPathology(care: CareCase, insured: boolean): Verdict {
  return care.facts.congenitalPathology === true
    ? osmsPays(insured, reason('congenital-pathology', [care.edition]))
    : paidBy('patient', reason('no-congenital-pathology', [care.edition]));
}

/** The sources give no package, or mixed ones. */
function notSettled(care: CareCase, insured: boolean): Verdict {
  const item = own(openPackages, care.facts.service) ?? 'package-of-the-service';
  return settle([forEveryPatient(care), ordinaryCare(care, insured)], open(item, care.edition));
}
