import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

/** The parts of the order's list of outpatient drugs. */
export const drugLists = ['gobmp', 'osms', 'none'] as const;

/** On which part of the order's list a disease and its drug are. */
export type DrugList = (typeof drugLists)[number];

/** How large a part of the list is. */
export interface DrugListSize {
  readonly diseases: number;
  readonly names: number;
}

/** How large the order's list was in about 2022; superseded in number, kept for comparison. */
export const drugListSize: Editions<Readonly<Record<Exclude<DrugList, 'none'>, DrugListSize>>, 'list'> = [
  {
    value: { gobmp: { diseases: 49, names: 347 }, osms: { diseases: 79, names: 265 } },
    unit: 'list',
    from: '2022-01-01',
    citations: [{ document: 'clinic-page', place: '«Информация по лекарственному обеспечению в рамках АЛО»' }],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'L',
  },
];
