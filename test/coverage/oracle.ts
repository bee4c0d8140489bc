/**
 * A second, independent telling of the rules of the packages: brute force over everything that a request leaves open.
 * It shares no code and no data with the library; the disease properties are written out by hand.
 */
import type { CoverageRequest } from '../../src/coverage/index.js';
import type { Service } from '../../src/law/coverage/index.js';

type Payer = 'gobmp' | 'osms' | 'voluntary-insurance' | 'patient';

interface Disease {
  /** Socially significant before 2026 / from 2026. */
  readonly social?: 'both' | 'before' | 'after';
  readonly months?: 6 | 12;
  readonly chronic?: true;
  readonly infectious?: true;
  readonly danger?: true | 'unknown';
  /** The disease whose suspicion was ГОБМП before 2026 too. */
  readonly tuberculosisOrHiv?: true;
  readonly rehabilitation?: 'always' | 'after';
}

export const DISEASES: Readonly<Record<string, Disease>> = {
  A15: { social: 'both', infectious: true, danger: true, tuberculosisOrHiv: true, rehabilitation: 'always' },
  B20: { social: 'both', infectious: true, danger: true, tuberculosisOrHiv: true },
  'B18.1': { social: 'both', chronic: true, danger: 'unknown' },
  'B18.9': { chronic: true, danger: 'unknown' },
  B90: { infectious: true, danger: 'unknown', rehabilitation: 'always' },
  C50: { social: 'both' },
  E11: { social: 'before', chronic: true },
  G80: { social: 'before', chronic: true },
  F20: { social: 'both', danger: 'unknown', rehabilitation: 'after' },
  I21: { social: 'both', months: 6 },
  I23: { social: 'before', months: 6 },
  I63: { social: 'after', months: 12 },
  'G40.0': { social: 'after', chronic: true },
  G35: { social: 'both', chronic: true },
  'M32.0': { social: 'before', chronic: true },
  'M32.1': { social: 'both', chronic: true },
  I05: { social: 'before', chronic: true },
  I00: { social: 'before' },
  I10: { chronic: true },
  J45: { chronic: true },
  A09: { infectious: true, danger: 'unknown' },
  B05: { infectious: true, danger: true },
  'U07.1': { infectious: true, danger: true },
  'U07.0': { danger: 'unknown' },
  K80: {},
};

interface World {
  readonly inside: boolean;
  readonly life: boolean;
  readonly first: boolean;
  readonly drug: 'gobmp' | 'osms' | 'none';
  readonly danger: boolean;
  readonly openIsGobmp: boolean;
  readonly emergencyCase: boolean;
}

const ALWAYS_GOBMP: readonly Service[] = [
  ...(['ambulance', 'air-ambulance', 'vaccination', 'palliative', 'blood-products', 'urgent-outpatient'] as const),
  ...(['infectious-inpatient', 'treatment-abroad', 'nursing-care'] as const),
];
const EMERGENCY: readonly Service[] = [
  ...(['ambulance', 'air-ambulance', 'urgent-outpatient', 'inpatient-emergency', 'reception-ward'] as const),
];
const NOT_BY_DANGER: readonly Service[] = [
  ...(['vaccination', 'screening-oncology', 'screening-cardiometabolic', 'screening-congenital'] as const),
  ...(['preventive-check-up', 'child-check-up', 'dental-emergency', 'dental-planned', 'orthodontics'] as const),
  ...(['aesthetic-surgery', 'pregnancy-observation', 'transplantation', 'donor-preparation'] as const),
  'treatment-abroad',
];
const BOTH = [true, false] as const;

/** Every payer that some completion of the request gives; none before the packages began. */
export function oraclePayers(request: CoverageRequest & { insured: boolean }, insideWindow?: boolean): Set<Payer> {
  if (request.on < '2020-01-01') return new Set();
  const disease = DISEASES[request.diagnosis ?? 'K80'] as Disease;
  const payers = new Set<Payer>();
  const dangers = request.dangerousToOthers ?? dangerByLists(request, disease);
  for (const inside of insideWindow === undefined ? BOTH : [insideWindow])
    for (const life of request.lifeThreatening === undefined ? BOTH : [request.lifeThreatening])
      for (const first of request.firstContact === undefined ? BOTH : [request.firstContact])
        for (const drug of drugsOf(request, disease))
          for (const danger of dangers === 'unknown' ? BOTH : [dangers])
            for (const openIsGobmp of BOTH)
              for (const emergencyCase of BOTH)
                payers.add(
                  payerIn(request, disease, { inside, life, first, drug, danger, openIsGobmp, emergencyCase }),
                );
  return payers;
}

function dangerByLists(request: CoverageRequest, disease: Disease): boolean | 'unknown' {
  if (request.diagnosis === undefined) return request.service === 'infectious-inpatient' ? 'unknown' : false;
  return disease.danger ?? false;
}

function drugsOf(request: CoverageRequest, disease: Disease): readonly World['drug'][] {
  if (request.onDrugList !== undefined) return [request.onDrugList];
  return request.on.startsWith('2025') && disease.chronic ? ['gobmp', 'osms'] : ['gobmp', 'osms', 'none'];
}

function payerIn(request: CoverageRequest & { insured: boolean }, disease: Disease, world: World): Payer {
  const { service } = request;
  const kind = request.residence?.kind ?? 'citizen';
  const isEmergency = EMERGENCY.includes(service);
  const canInsure = !['asylum-seeker', 'temporary-foreigner', 'cis-citizen-temporary'].includes(kind);
  const citizen = citizenPayer(request, disease, world, request.insured && canInsure);
  if (['citizen', 'kandas', 'permanent-resident', 'stateless-permanent', 'refugee'].includes(kind)) return citizen;
  if (world.danger && !NOT_BY_DANGER.includes(service)) return 'gobmp';
  if (kind === 'cis-citizen-temporary') return isEmergency ? citizen : 'patient';
  if (kind === 'asylum-seeker' || kind === 'temporary-foreigner')
    return service === 'orthodontics' || service === 'aesthetic-surgery' ? 'patient' : 'voluntary-insurance';
  if (isEmergency) return service === 'inpatient-emergency' && citizen === 'patient' ? 'voluntary-insurance' : citizen;
  if (citizen === 'gobmp' || (service === 'primary-care' && citizen !== 'osms')) return 'voluntary-insurance';
  return citizen;
}

function citizenPayer(request: CoverageRequest, disease: Disease, world: World, insured: boolean): Payer {
  const { on, service } = request;
  const late = on >= '2026-01-01';
  const from2027 = on >= '2027-01-01';
  const osms: Payer = insured ? 'osms' : 'patient';
  const listed = disease.social === 'both' || disease.social === (late ? 'after' : 'before');
  const social = listed && (disease.months === undefined || world.inside);
  const infectious = disease.infectious === true || request.dangerousToOthers === true;
  const split = request.lists?.chronicInGobmp;
  const chronicIn2025 =
    split === undefined ? world.openIsGobmp : split.some((entry) => request.diagnosis?.startsWith(entry));
  const chronic = late ? osms : on < '2025-01-01' || chronicIn2025 ? 'gobmp' : osms;
  const ordinary = disease.chronic === true ? chronic : osms;
  const suspicion = listed && (late || disease.tuberculosisOrHiv === true);
  const planned: Payer = social || infectious ? 'gobmp' : ordinary;
  if (ALWAYS_GOBMP.includes(service)) return 'gobmp';
  switch (service) {
    case 'primary-care':
      if (!from2027) return 'gobmp';
      return (request.suspected === true ? suspicion : social) || (request.suspected === true && social) || world.first
        ? 'gobmp'
        : osms;
    case 'pregnancy-observation':
      return !from2027 || world.openIsGobmp ? 'gobmp' : osms;
    case 'specialist-or-diagnostics':
      if (request.suspected === true) return suspicion ? 'gobmp' : osms;
      return social ? 'gobmp' : ordinary;
    case 'outpatient-drugs': {
      const byList: Payer = world.drug === 'gobmp' ? 'gobmp' : world.drug === 'osms' ? osms : 'patient';
      if (social) return 'gobmp';
      if (disease.chronic !== true) return byList;
      if (!on.startsWith('2025')) return chronic;
      if (request.onDrugList !== undefined || split === undefined) return byList;
      return chronic;
    }
    case 'day-hospital':
    case 'home-hospital':
      return social ? 'gobmp' : ordinary;
    case 'inpatient-planned':
    case 'high-technology':
      return planned;
    case 'pathology':
      return planned === 'patient' && world.emergencyCase ? 'gobmp' : planned;
    case 'inpatient-emergency':
    case 'reception-ward':
      if (social || infectious) return 'gobmp';
      if (insured) return on < '2020-07-01' && world.openIsGobmp ? 'gobmp' : 'osms';
      return service === 'reception-ward' || !from2027 || world.life ? 'gobmp' : 'patient';
    case 'rehabilitation':
      if (disease.rehabilitation === 'always' || (disease.rehabilitation === 'after' && late)) return 'gobmp';
      return request.withMainTreatment === true ? planned : osms;
    case 'transplantation':
      return late ? osms : 'gobmp';
    case 'donor-preparation':
      return from2027 ? osms : 'gobmp';
    case 'screening-oncology':
      return on < '2020-04-01' || on >= '2025-07-01' ? 'gobmp' : osms;
    case 'screening-cardiometabolic':
      return late || world.openIsGobmp ? 'gobmp' : osms;
    case 'screening-congenital':
      return !late && world.openIsGobmp ? 'gobmp' : osms;
    case 'preventive-check-up':
    case 'child-check-up':
      return osms;
    case 'dental-emergency':
      return (request.dentalGroups ?? []).length > 0 || social || infectious ? osms : 'patient';
    case 'dental-planned':
      return (request.dentalGroups ?? []).some((group) => group === 'child' || group === 'pregnant') ? osms : 'patient';
    case 'orthodontics':
      return request.congenitalPathology === true ? osms : 'patient';
    case 'aesthetic-surgery':
      return request.congenitalPathology === true && late ? osms : 'patient';
    default:
      throw new Error(`no rule for ${service}`);
  }
}
