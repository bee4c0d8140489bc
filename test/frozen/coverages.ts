/** Questions about who pays for a service, about diseases and about whole accounts. */
import type { Questions } from './ask.js';
import { askedDay, dayPlus } from './days.js';
import { chance, type Dice, pick, type Settings, settings, some } from './dice.js';
import { choices, subject } from './status.js';

type Request = Questions['coverage'];

const SERVICES = [
  ...(['ambulance', 'air-ambulance', 'vaccination', 'palliative', 'blood-products', 'nursing-care'] as const),
  ...(['primary-care', 'pregnancy-observation', 'specialist-or-diagnostics', 'urgent-outpatient'] as const),
  ...(['outpatient-drugs', 'day-hospital', 'home-hospital', 'inpatient-planned', 'inpatient-emergency'] as const),
  ...(['reception-ward', 'infectious-inpatient', 'rehabilitation', 'high-technology', 'transplantation'] as const),
  ...([
    'donor-preparation',
    'treatment-abroad',
    'pathology',
    'screening-oncology',
    'screening-cardiometabolic',
  ] as const),
  ...(['screening-congenital', 'preventive-check-up', 'child-check-up', 'dental-emergency', 'dental-planned'] as const),
  ...(['orthodontics', 'aesthetic-surgery'] as const),
] as const;

/** Services whose payer depends on more than the service. */
const DEPENDENT = [
  ...(['primary-care', 'specialist-or-diagnostics', 'outpatient-drugs', 'day-hospital', 'inpatient-planned'] as const),
  ...(['inpatient-emergency', 'rehabilitation', 'high-technology', 'dental-emergency', 'dental-planned'] as const),
] as const;

/** Codes of every list and of none, whole categories and subcategories. */
const CODES = [
  ...['A00', 'A01', 'A09', 'A15', 'A15.0', 'A18', 'A36', 'A39', 'A80', 'B01', 'B05', 'B06', 'B18', 'B18.1', 'B18.9'],
  ...['B19', 'B20', 'B24', 'B26', 'B90', 'C50', 'C50.9', 'D05', 'D40', 'D66', 'D68', 'D68.2', 'E02', 'E10', 'E11.9'],
  ...[
    'E84',
    'F20',
    'F32.1',
    'G12',
    'G20',
    'G30',
    'G35',
    'G40',
    'G40.0',
    'G43',
    'G80',
    'H10',
    'I00',
    'I05',
    'I10',
    'I20',
  ],
  ...[
    'I20.0',
    'I21',
    'I21.1',
    'I22',
    'I23',
    'I25',
    'I34',
    'I47',
    'I50',
    'I60',
    'I63',
    'I64',
    'I67',
    'I69',
    'J06',
    'J18',
  ],
  ...[
    'J44',
    'J45',
    'K21',
    'K21.0',
    'K25',
    'K29.4',
    'K50',
    'K74',
    'K80',
    'M05',
    'M12.3',
    'M30',
    'M32.0',
    'M32.1',
    'M35.3',
  ],
  ...[
    'N03',
    'N11',
    'N18',
    'N40',
    'N60',
    'N80',
    'O80',
    'P27.1',
    'Q21',
    'Q39',
    'S72.0',
    'U07.0',
    'U07.1',
    'Z34',
    'Z95.8',
  ],
] as const;

const RESIDENCES = [
  ...(['citizen', 'kandas', 'permanent-resident', 'stateless-permanent', 'refugee', 'asylum-seeker'] as const),
  ...(['temporary-foreigner', 'cis-citizen-temporary', 'eaeu-worker', 'eaeu-family'] as const),
] as const;

const DENTAL = [
  ...(['child', 'pregnant', 'wwii-veteran', 'person-with-disability', 'award-mother', 'age-pensioner'] as const),
  ...(['social-assistance-recipient', 'infectious-social-or-dangerous-patient'] as const),
  'carer-of-child-with-disability-not-working',
  'carer-of-group-one-disabled-from-childhood-not-working',
] as const;

const EITHER = [true, false] as const;

/** The facts about the care, any of them with any service. */
export function care(dice: Dice, on: string): Questions['care']['request'] {
  const past = (): string => dayPlus(on, -pick(dice, [0, 1, 90, 180, 181, 182, 184, 185, 300, 364, 365, 366, 900]));
  return {
    on,
    service: pick(dice, chance(dice, 40) ? DEPENDENT : SERVICES),
    ...(chance(dice, 75) && { diagnosis: pick(dice, CODES) }),
    ...(chance(dice, 30) && { onset: past() }),
    ...(chance(dice, 15) && { discharge: past() }),
    ...settings<Flags>(dice, 35, {
      suspected: EITHER,
      lifeThreatening: EITHER,
      firstContact: EITHER,
      dangerousToOthers: EITHER,
      withMainTreatment: EITHER,
      congenitalPathology: EITHER,
      attached: EITHER,
      referral: EITHER,
      providerInFundDatabase: EITHER,
      onDrugList: ['gobmp', 'osms', 'none'],
    }),
    ...(chance(dice, 35) && { dentalGroups: some(dice, 2, () => pick(dice, DENTAL)) }),
    ...(chance(dice, 10) && { lists: { chronicInGobmp: pick(dice, [[], ['J45'], ['I10-I13', 'E11'], ['G40.0']]) } }),
  };
}

type Flags = Pick<
  Required<Questions['care']['request']>,
  | 'suspected'
  | 'lifeThreatening'
  | 'firstContact'
  | 'dangerousToOthers'
  | 'withMainTreatment'
  | 'congenitalPathology'
  | 'attached'
  | 'referral'
  | 'providerInFundDatabase'
  | 'onDrugList'
>;

type Readings = NonNullable<Request['readings']>;

/** Readings of the packages. */
export function packageReadings(dice: Dice): Settings<Readings> {
  return settings<Required<Readings>>(dice, 30, {
    transplantation: ['osms-from-2026', 'gobmp'],
    overlap: ['social-wins', 'chronic-wins'],
    windowStart: ['onset', 'discharge'],
    foreignersEmergency: ['ceiling', 'as-uninsured-citizen'],
    dentalCarers: ['from-childhood', 'any'],
  });
}

export function coverage(dice: Dice): Request {
  const residence = chance(dice, 40) && { residence: { kind: pick(dice, RESIDENCES) } };
  if (chance(dice, 60)) {
    const readings = chance(dice, 25) && { readings: packageReadings(dice) };
    const strict = chance(dice, 8) && { strict: true };
    return { ...care(dice, askedDay(dice)), insured: chance(dice, 50), ...residence, ...readings, ...strict };
  }
  const { person, on } = subject(dice);
  const { readings, ...chosen } = choices(dice);
  const asks = chance(dice, 20) && { seekingCare: pick(dice, EITHER) };
  const both = readings !== undefined && { readings: { ...readings, ...packageReadings(dice) } };
  return { ...care(dice, on), person, ...asks, ...chosen, ...both, ...(chance(dice, 10) && residence) };
}

export function diseases(dice: Dice): Questions['diseases'] {
  return { code: pick(dice, CODES), on: askedDay(dice) };
}

export function account(dice: Dice): Questions['account'] {
  return some(dice, 8, () => coverage(dice)).map((request, id) => ({ ...request, id }));
}

/** People under observation, some of whose insurance ends soon. */
export function outreach(dice: Dice): Questions['outreach'] {
  const { on } = subject(dice);
  const observed = Array.from({ length: dice(1, 8) }, (_, id) => ({
    id,
    person: subject(dice).person,
    ...(chance(dice, 80) && { diagnoses: some(dice, 3, () => pick(dice, CODES)) }),
  }));
  const ends = chance(dice, 50) && { endingBy: dayPlus(on, dice(0, 120)) };
  return { observed, options: { on, ...ends, ...(chance(dice, 20) && { readings: packageReadings(dice) }) } };
}
