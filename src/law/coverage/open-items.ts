/** What an answer may lack: facts that the caller left out, and what the sources do not settle. */
import type { Citation } from '../documents.js';
import type { IsoDay } from '../edition.js';
import { EMERGENCY_OF_INSURED } from './dated-rules.js';
import type { Pivot } from './reasons.js';
import type { Service } from './services.js';

export type OpenItem =
  | 'packages-before-2020'
  | 'packages'
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
  readonly period?: { readonly from?: IsoDay; readonly through?: IsoDay };
  /** The service whose edition this item leaves open. */
  readonly service?: Service;
  readonly citations: readonly [Citation, ...Citation[]];
}

const SLIDE = 'слайд «Переход на единый пакет медпомощи с 2027 года»';
const own = (place: string): Citation => ({ document: 'osms-kz', place });
const fact = (pivot: Pivot, ...citations: [Citation, ...Citation[]]): OpenItemRecord => ({
  code: 'fact-left-out',
  pivot,
  citations,
});

/** Every item that an answer may name as missing. */
export const openItems: Readonly<Record<OpenItem | LeftOutFact, OpenItemRecord>> = {
  'packages-before-2020': {
    code: 'not-settled',
    pivot: 'law',
    period: { through: '2019-12-31' },
    citations: [
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»: с 1 января 2020 года',
      },
    ],
  },
  packages: { code: 'beyond-known-law', pivot: 'law', citations: [own('PACKAGES_KNOWN_THROUGH')] },
  'chronic-split-2025': {
    code: 'not-settled',
    pivot: 'diagnosis-group',
    period: { from: '2025-01-01', through: '2025-12-31' },
    citations: [
      { document: 'ministry-slides-2026', place: `${SLIDE}, 2025 г.: 10 и 12 хронических заболеваний, без перечня` },
    ],
  },
  'emergency-inpatient-2020': {
    code: 'not-settled',
    pivot: 'law',
    period: { from: '2020-01-01', through: '2020-06-30' },
    citations: EMERGENCY_OF_INSURED[0]?.citations ?? [own('emergency-inpatient-2020')],
  },
  'pregnancy-observation-2027': {
    code: 'not-settled',
    pivot: 'law',
    period: { from: '2027-01-01' },
    service: 'pregnancy-observation',
    citations: [{ document: 'ministry-slides-2026', place: `${SLIDE}, 2027 г.: базовый пакет ПМСП, без состава` }],
  },
  'screening-cardiometabolic-before-2026': {
    code: 'not-settled',
    pivot: 'law',
    period: { from: '2020-01-01', through: '2025-12-31' },
    service: 'screening-cardiometabolic',
    citations: [
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Первичная медико-санитарная помощь»: скрининги целевых групп',
      },
    ],
  },
  'screening-congenital-before-2026': {
    code: 'not-settled',
    pivot: 'law',
    period: { from: '2020-01-01', through: '2025-12-31' },
    service: 'screening-congenital',
    citations: [own('screening-congenital-before-2026')],
  },
  onset: fact('onset', { document: 'disease-lists', place: 'инфаркт: первые 6 месяцев; инсульт: в течение 1 года' }),
  discharge: fact('onset', own('reading windowStart')),
  lifeThreatening: fact('life-threat', { document: 'law-206-viii', place: 'изменения ст. 196 Кодекса с 01.01.2027' }),
  firstContact: fact('first-contact', { document: 'law-206-viii', place: 'изменения Кодекса с 01.01.2027: ПМСП' }),
  onDrugList: fact('drug-list', { document: 'order-75', place: 'перечень' }),
  dangerousToOthers: fact('danger-to-others', { document: 'order-121', place: 'перечень (23 пункта)' }),
  case: fact('case', own('pathology follows its case')),
  residence: fact('residence', { document: 'health-code', place: 'ст. 196 п. 1' }),
};
