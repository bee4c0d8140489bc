/** What an answer may lack: facts that the caller left out, and what the sources do not settle. */
import type { Citation } from '../documents.js';
import { frozen } from '../frozen.js';
import type { Pivot } from './reasons.js';
import type { Service } from './services.js';

export type OpenItem =
  | 'packages-before-2020'
  | 'packages'
  | 'package-of-the-service'
  | 'chronic-split-2025'
  | 'emergency-inpatient-2020'
  | 'pregnancy-observation-2027'
  | 'screening-cardiometabolic-before-2026'
  | 'screening-congenital-before-2026';

export type LeftOutFact =
  | 'onset'
  | 'discharge'
  | 'lifeThreatening'
  | 'firstContact'
  | 'onDrugList'
  | 'dangerousToOthers'
  | 'case'
  | 'residence';

export interface OpenItemRecord {
  /** `fact-left-out`: the caller may know; `not-settled`: the sources do not say; `beyond-known-law`: nobody knows yet. */
  readonly code: 'fact-left-out' | 'not-settled' | 'beyond-known-law';
  readonly pivot: Pivot;
  /** Where it is written what is open; absent where the edition that leaves it open says so. */
  readonly citations?: readonly [Citation, ...Citation[]];
}

const SLIDE = 'слайд «Переход на единый пакет медпомощи с 2027 года»';
const NEW_MODEL = 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»: с 1 января 2020 года';
const own = (place: string): Citation => ({ document: 'osms-kz', place });
const fact = (pivot: Pivot, ...citations: [Citation, ...Citation[]]): OpenItemRecord => ({
  code: 'fact-left-out',
  pivot,
  citations,
});
const open = (pivot: Pivot, ...citations: [Citation, ...Citation[]]): OpenItemRecord => ({
  code: 'not-settled',
  pivot,
  citations,
});

/** Every item that an answer may name as missing; its days are those of the edition that leaves it open. */
export const openItems: Readonly<Record<OpenItem | LeftOutFact, OpenItemRecord>> = frozen({
  'packages-before-2020': open('law', { document: 'ministry-slides-2019', place: NEW_MODEL }),
  packages: { code: 'beyond-known-law', pivot: 'law', citations: [own('knownThrough')] },
  'package-of-the-service': { code: 'not-settled', pivot: 'law' },
  'chronic-split-2025': open('diagnosis-group', {
    document: 'ministry-slides-2026',
    place: `${SLIDE}, 2025 г.: 10 и 12 хронических заболеваний, без перечня`,
  }),
  'emergency-inpatient-2020': { code: 'not-settled', pivot: 'law' },
  'pregnancy-observation-2027': open('law', {
    document: 'ministry-slides-2026',
    place: `${SLIDE}, 2027 г.: базовый пакет ПМСП, без состава`,
  }),
  'screening-cardiometabolic-before-2026': open('law', {
    document: 'ministry-slides-2019',
    place: 'слайд «Первичная медико-санитарная помощь»: скрининги целевых групп',
  }),
  'screening-congenital-before-2026': open('law', own('screening-congenital-before-2026')),
  onset: fact('onset', { document: 'disease-lists', place: 'инфаркт: первые 6 месяцев; инсульт: в течение 1 года' }),
  discharge: fact('onset', own('reading windowStart')),
  lifeThreatening: fact('life-threat', { document: 'law-206-viii', place: 'изменения ст. 196 Кодекса с 01.01.2027' }),
  firstContact: fact('first-contact', { document: 'law-206-viii', place: 'изменения Кодекса с 01.01.2027: ПМСП' }),
  onDrugList: fact('drug-list', { document: 'order-75', place: 'перечень' }),
  dangerousToOthers: fact('danger-to-others', { document: 'order-121', place: 'перечень (23 пункта)' }),
  case: fact('case', own('pathology follows its case')),
  residence: fact('residence', { document: 'health-code', place: 'ст. 196 п. 1' }),
});

/** What is open where the rule of a service is not settled; any other service: `package-of-the-service`. */
export const openPackages: Readonly<Partial<Record<Service, OpenItem>>> = frozen({
  'pregnancy-observation': 'pregnancy-observation-2027',
  'screening-cardiometabolic': 'screening-cardiometabolic-before-2026',
  'screening-congenital': 'screening-congenital-before-2026',
} as const);
