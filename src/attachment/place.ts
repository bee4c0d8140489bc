/** Whether the clinic and the doctor can take the person. */
import { own } from '../answer/own.js';
import { standingOn } from '../law/edition.js';
import type { AskedAttachment } from './asked.js';
import { type Findings, leftOut, NOTHING_FOUND, passed, refused, together } from './findings.js';
import type { Doctor } from './request.js';

export function examinePlace(asked: AskedAttachment): Findings {
  const { livesInUnit, borderTerritory, fundSupplier, doctor } = asked.request;
  return together([
    livesInUnit === false && borderTerritory !== true ? refused('outside-unit') : NOTHING_FOUND,
    fundSupplier === false ? refused('not-fund-supplier') : NOTHING_FOUND,
    doctor === undefined ? NOTHING_FOUND : examineLoad(doctor, asked),
  ]);
}

/** A paediatrician's norm depends on the ages of the district; unknown, it matters only between the two norms. */
function examineLoad(doctor: Doctor, { law, day, readings }: AskedAttachment): Findings {
  const edition = standingOn(law.doctorNorms, day);
  const load = readings.doctorLoad === 'attached' ? doctor.attached : doctor.attached + 1;
  const ages = own(doctor, 'ageGroup');
  const norms = edition.value.filter((norm) => {
    const normAges = own(norm, 'ageGroup');
    return norm.kind === doctor.kind && (normAges === undefined || ages === undefined || normAges === ages);
  });
  const exceeded = norms.filter(({ people }) => load > people);
  if (exceeded.length === 0) return passed(edition);
  if (exceeded.length < norms.length) return leftOut('doctor.ageGroup');
  return refused('doctor-overloaded', [edition], { norm: Math.max(...exceeded.map(({ people }) => people)) });
}
