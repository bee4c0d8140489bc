/** Whether the clinic and the doctor can take the person. */
import { DOCTOR_NORMS } from '../law/attachment/doctor-load.js';
import type { PackageReadings } from '../law/coverage/readings.js';
import { type Findings, NOTHING_FOUND, refused, together, unknown } from './findings.js';
import type { AttachmentRequest, Doctor } from './request.js';

export function examinePlace(request: AttachmentRequest, readings: Pick<PackageReadings, 'doctorLoad'>): Findings {
  const livesOutside = request.livesInUnit === false && request.borderTerritory !== true;
  return together([
    livesOutside ? refused('outside-unit') : NOTHING_FOUND,
    request.fundSupplier === false ? refused('not-fund-supplier') : NOTHING_FOUND,
    request.doctor === undefined ? NOTHING_FOUND : examineLoad(request.doctor, readings),
  ]);
}

/** A paediatrician's norm depends on the ages of his district; unknown, it matters only between the two norms. */
function examineLoad(doctor: Doctor, { doctorLoad }: Pick<PackageReadings, 'doctorLoad'>): Findings {
  const load = doctorLoad === 'attached' ? doctor.attached : doctor.attached + 1;
  const norms = DOCTOR_NORMS.value.filter(
    ({ kind, ageGroup }) =>
      kind === doctor.kind && (ageGroup === undefined || doctor.ageGroup === undefined || ageGroup === doctor.ageGroup),
  );
  const exceeded = norms.filter(({ people }) => load > people);
  if (exceeded.length === 0) return NOTHING_FOUND;
  if (exceeded.length < norms.length) return unknown('doctor.ageGroup');
  return refused('doctor-overloaded', { norm: Math.max(...exceeded.map(({ people }) => people)) });
}
