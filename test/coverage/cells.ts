/** Every region of the questions about packages: a request for each cell, with nothing in it that the service ignores. */
import type { CareFacts, CoverageRequest } from '../../src/coverage/index.js';
import { coverageLaw, type Service } from '../../src/law/coverage/index.js';
import { keysOf } from '../../src/law/keys-of.js';
import type { ResidenceKind } from '../../src/law/scheme/residence-kinds.js';
import { DISEASES } from './oracle.js';

type Facts = Partial<CareFacts>;

export interface Cell {
  readonly request: CoverageRequest & { readonly insured: boolean };
  /** Whether the disease is within its window; absent when the request does not say. */
  readonly inside?: boolean;
}

const DAYS = [
  ...['2019-12-31', '2020-02-01', '2020-05-01', '2020-09-01', '2024-12-31'],
  ...['2025-03-01', '2025-12-31', '2026-02-01', '2027-02-01'],
];
/** One kind for each ceiling; the other kinds are held to these by their own test. */
const KINDS: readonly ResidenceKind[] = ['citizen', 'temporary-foreigner', 'cis-citizen-temporary', 'eaeu-worker'];

const SUSPECTED: readonly Facts[] = [{}, { suspected: true }];
const DANGER: readonly Facts[] = [{}, { dangerousToOthers: true }, { dangerousToOthers: false }];
const CONTACT: readonly Facts[] = [{}, { firstContact: true }, { firstContact: false }];
const LIFE: readonly Facts[] = [{}, { lifeThreatening: true }, { lifeThreatening: false }];
const MAIN: readonly Facts[] = [{}, { withMainTreatment: true }];
const CONGENITAL: readonly Facts[] = [{}, { congenitalPathology: true }];
const DENTAL: readonly Facts[] = [{}, { dentalGroups: ['child'] }, { dentalGroups: ['wwii-veteran'] }];
const DRUGS: readonly Facts[] = [{}, { onDrugList: 'gobmp' }, { onDrugList: 'osms' }, { onDrugList: 'none' }];
const LISTS: readonly Facts[] = [{}, { lists: { chronicInGobmp: ['J45'] } }];

/** The facts that each service uses, in every value; services left out use none. */
const USED: Partial<Record<Service, readonly (readonly Facts[])[]>> = {
  'primary-care': [SUSPECTED, CONTACT],
  'specialist-or-diagnostics': [SUSPECTED, LISTS],
  'outpatient-drugs': [DRUGS, LISTS],
  'day-hospital': [LISTS],
  'home-hospital': [LISTS],
  'inpatient-planned': [DANGER, LISTS],
  'high-technology': [DANGER, LISTS],
  pathology: [DANGER, LISTS],
  'inpatient-emergency': [DANGER, LIFE],
  'reception-ward': [DANGER],
  rehabilitation: [DANGER, MAIN],
  'dental-emergency': [DANGER, DENTAL],
  'dental-planned': [DENTAL],
  orthodontics: [CONGENITAL],
  'aesthetic-surgery': [CONGENITAL],
};
const READS_NO_DISEASE: readonly Service[] = ['dental-planned', 'orthodontics', 'aesthetic-surgery'];

export function* cells(): Generator<Cell> {
  for (const on of DAYS)
    for (const service of keysOf(coverageLaw.services))
      for (const kind of KINDS)
        for (const disease of diseasesFor(service, kind))
          for (const facts of factsFor(service, kind))
            for (const insured of [true, false]) {
              const request = { on, service, insured, residence: { kind }, ...facts };
              yield* windows(request, disease);
            }
}

function diseasesFor(service: Service, kind: ResidenceKind): readonly (string | undefined)[] {
  const matters = (USED[service] !== undefined && !READS_NO_DISEASE.includes(service)) || kind !== 'citizen';
  return matters ? [undefined, ...Object.keys(DISEASES)] : [undefined, 'C50'];
}

function factsFor(service: Service, kind: ResidenceKind): readonly Facts[] {
  const used = [...(USED[service] ?? [])];
  if (kind !== 'citizen' && !used.includes(DANGER)) used.push(DANGER);
  return used.reduce<readonly Facts[]>(
    (all, values) => all.flatMap((facts) => values.map((v) => ({ ...facts, ...v }))),
    [{}],
  );
}

function* windows(request: CoverageRequest & { insured: boolean }, diagnosis: string | undefined): Generator<Cell> {
  if (diagnosis === undefined) return yield { request };
  const asked = { ...request, diagnosis };
  yield { request: asked };
  if (DISEASES[diagnosis]?.months === undefined) return;
  yield { request: { ...asked, onset: request.on }, inside: true };
  yield { request: { ...asked, onset: '2018-01-01' }, inside: false };
}
