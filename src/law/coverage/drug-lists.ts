import type { Edition } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** On which part of the order's list of outpatient drugs a disease and its drug are. */
export type DrugList = 'gobmp' | 'osms' | 'none';

/** How large the order's list was in about 2022; superseded in number, kept for comparison. */
export const DRUG_LIST_SIZE: Edition<
  Readonly<Record<Exclude<DrugList, 'none'>, { readonly diseases: number; readonly names: number }>>
> = {
  value: { gobmp: { diseases: 49, names: 347 }, osms: { diseases: 79, names: 265 } },
  unit: 'list',
  from: '2022-01-01',
  citations: [{ document: 'clinic-page', place: '«Информация по лекарственному обеспечению в рамках АЛО»' }],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'L',
};
