/** The rules of the packages, by the names that the law data give them. */
import { type OpenItem, openItems } from '../../law/coverage/open-items.js';
import type { PackageRule } from '../../law/coverage/rule-names.js';
import type { CareCase } from '../care-case.js';
import { missingItem, paidBy, reason, settle, type Verdict } from '../verdict.js';
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
  patient: { reads: [], decide: (care) => paidBy('patient', reason('in-no-package', care.edition?.citations)) },
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
  return paidBy('gobmp', reason('for-every-patient', care.edition?.citations));
}

/** Orthodontics and reconstructive surgery: ОСМС for children with a congenital defect; the rest is aesthetics. */
function ofCongenitalPathology(care: CareCase, insured: boolean): Verdict {
  return care.facts.congenitalPathology === true
    ? osmsPays(insured, reason('congenital-pathology', care.edition?.citations))
    : paidBy('patient', reason('no-congenital-pathology', care.edition?.citations));
}

/** The sources give no package, or mixed ones. */
function notSettled(care: CareCase, insured: boolean): Verdict {
  const open = (Object.keys(openItems) as OpenItem[]).filter((item) => openItems[item].service === care.service.code);
  return settle([forEveryPatient(care), ordinaryCare(care, insured)], ...open.map(missingItem));
}
