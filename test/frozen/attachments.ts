/** Questions about attachment to a polyclinic and about the load of a district. */
import type { Questions } from './ask.js';
import { anyDay, dayPlus, dayText, monthIn } from './days.js';
import { chance, type Dice, pick, settings, some } from './dice.js';

type Request = Questions['attachment'];

const APPLICANTS = [
  ...(['pensioner', 'person-with-disability', 'guardian', 'trustee', 'foster-carer', 'convict', 'conscript'] as const),
  ...(['parent-of-child-with-disability', 'student-under-18', 'madrasa-pupil-under-18', 'eaeu-migrant'] as const),
  ...(['out-of-town-student', 'child-born-abroad', 'infant-home-child', 'boarding-school-child'] as const),
  ...(['elderly-home-resident', 'by-power-of-attorney', 'eaeu-family'] as const),
] as const;

const PAPERS = [
  ...(['pension-certificate', 'disability-assessment-extract', 'court-decision', 'commission-protocol'] as const),
  ...(['other-proof-of-representation', 'rector-letter', 'commission-protocol-with-school', 'passport'] as const),
  ...(['birth-document', 'power-of-attorney', 'application-to-head', 'identity-card'] as const),
  ...(['insurance-contract', 'family-consent'] as const),
] as const;

const GROUNDS = [
  ...(['campaign', 'campaign', 'campaign', 'free-choice', 'free-choice'] as const),
  ...(['moved', 'work-or-study', 'away-over-month', 'clinic-closed'] as const),
] as const;

/** The campaign's edges and desk hours, or any. */
function submitted(dice: Dice): { readonly day: string; readonly time: string } {
  const year = dice(2020, 2027);
  const autumn = dayText(monthIn(year, pick(dice, [9, 10, 11])), pick(dice, [1, 14, 15, 16, 20, 25]));
  const time = pick(dice, [
    '00:00',
    '08:00',
    '08:59',
    '09:00',
    '10:30',
    '17:59',
    '18:00',
    '18:01',
    '19:00',
    '20:00',
    '23:59',
  ]);
  return { day: chance(dice, 60) ? autumn : anyDay(dice, year, year), time };
}

export function attachment(dice: Dice): Request {
  const { day, time } = submitted(dice);
  const norm = pick(dice, [500, 900, 1700, 2200]);
  return {
    submittedAt: `${day}T${time}`,
    channel: pick(dice, ['egov', 'in-person']),
    ground: pick(dice, GROUNDS),
    ...settings<Flags>(dice, 30, {
      signature: [true, true, false],
      livesInUnit: [true, false],
      borderTerritory: [true, false],
      documentsFalse: [true, false, false],
      fundSupplier: [true, true, false],
    }),
    ...(chance(dice, 40) && { lastFreeChoiceOn: dayPlus(day, -pick(dice, [0, 30, 200, 364, 365, 366, 400, 700])) }),
    ...(chance(dice, 50) && {
      doctor: {
        kind: pick(dice, ['gp', 'therapist', 'paediatrician']),
        ...(chance(dice, 50) && { ageGroup: pick(dice, ['0-6', '0-14']) }),
        attached: norm + pick(dice, [-100, -1, 0, 1, 100]),
      },
    }),
    ...(chance(dice, 60) && { applicantKinds: some(dice, 2, () => pick(dice, APPLICANTS)) }),
    ...(chance(dice, 60) && { documents: some(dice, 5, () => pick(dice, PAPERS)) }),
    ...(chance(dice, 20) && { contract: { kind: pick(dice, ['dms', 'vms']), through: dayPlus(day, dice(-30, 400)) } }),
    ...(chance(dice, 20) && { holidays: some(dice, 3, () => dayPlus(day, dice(0, 4))) }),
    ...(chance(dice, 20) && {
      readings: settings<Required<NonNullable<Request['readings']>>>(dice, 60, {
        freeChoiceYear: ['calendar-year', 'twelve-months'],
        doctorLoad: ['attached', 'with-applicant'],
      }),
    }),
  };
}

type Flags = Pick<
  Required<Request>,
  'signature' | 'livesInUnit' | 'borderTerritory' | 'documentsFalse' | 'fundSupplier'
>;

export function district(dice: Dice): Questions['district'] {
  const counts = { population: dice(0, 400_000), doctors: pick(dice, [0, 1, dice(1, 300)]) };
  return pick<Questions['district']>(dice, [
    { kind: pick(dice, ['gp', 'therapist']), ...counts },
    { kind: 'paediatrician', ageGroup: pick(dice, ['0-6', '0-14']), ...counts },
  ]);
}
