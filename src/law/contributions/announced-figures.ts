/** Sums that authorities and documents name: what the formulas must reproduce. Not used in any computation. */
import type { Citation } from '../documents.js';
import type { Confidence } from '../edition.js';
import { frozen } from '../frozen.js';
import type { Payer, Settlement } from './payers.js';

/** Where a figure comes from, the strongest first. */
export type Grade = 'act' | 'authority' | 'official-example' | 'real-document' | 'own-reading';

export interface AnnouncedFigure {
  readonly payer: Payer;
  /** A month of the time for which the sum was named. */
  readonly month: string;
  /** `amount`: of one month; `maximum`: of one month, whatever the income; `year`: of twelve months. */
  readonly measure: 'amount' | 'maximum' | 'year';
  /** In tenge, with two digits. */
  readonly tenge: string;
  readonly settlement?: Settlement;
  readonly income?: string;
  readonly regionalAverageWage?: string;
  readonly grade: Grade;
  readonly confidence: Confidence;
  readonly citation: Citation;
}

type Inputs = Pick<AnnouncedFigure, 'settlement' | 'income' | 'regionalAverageWage'>;

function named(
  payer: Payer,
  month: string,
  measure: AnnouncedFigure['measure'],
  tenge: string,
  grade: Grade,
  citation: Citation,
  inputs: Inputs = {},
  confidence: Confidence = 'H',
): AnnouncedFigure {
  return { payer, month, measure, tenge, grade, confidence, citation, ...inputs };
}

const LEVELS_2024: Citation = {
  document: 'clinic-page',
  place: 'информация по ставкам взносов и отчислений на ОСМС за 2024 год',
};
const MAXIMA: Citation = { document: 'fund', place: 'размеры взносов и отчислений по годам' };
const PLAN_2026: Citation = { document: 'authorities', place: 'разъяснения: суммы в 2026 году' };
const SELF_PAYER: Citation = { document: 'clinic-page', place: '«Как оплатить взносы ОСМС…»: 3 500 и 4 250 тенге' };
const MINISTER: Citation = { document: 'authorities', place: 'министр о ЕСП: доля ОСМС' };
const PER_PERSON: Citation = { document: 'fund', place: 'взнос государства за одного человека' };
const PAYSLIP: Citation = { document: 'third-party', place: 'расчётный лист, июль 2026 года' };

const city = { settlement: 'city' } as const;
const village = { settlement: 'village' } as const;

export const announcedFigures: readonly AnnouncedFigure[] = frozen([
  named('employer', '2022-01', 'maximum', '18000.00', 'authority', MAXIMA),
  named('employer', '2023-01', 'maximum', '21000.00', 'authority', MAXIMA),
  named('employer', '2024-01', 'maximum', '25500.00', 'official-example', LEVELS_2024),
  named('employer', '2025-01', 'maximum', '25500.00', 'authority', MAXIMA),
  named('employer', '2026-01', 'maximum', '102000.00', 'authority', PLAN_2026),
  named('employee', '2020-01', 'maximum', '4250.00', 'authority', MAXIMA),
  named('employee', '2021-01', 'maximum', '8500.00', 'authority', MAXIMA),
  named('employee', '2022-01', 'maximum', '12000.00', 'authority', MAXIMA),
  named('employee', '2023-01', 'maximum', '14000.00', 'authority', MAXIMA),
  named('employee', '2024-01', 'maximum', '17000.00', 'official-example', LEVELS_2024),
  named('employee', '2025-01', 'maximum', '17000.00', 'authority', MAXIMA),
  named('employee', '2026-01', 'maximum', '34000.00', 'authority', PLAN_2026),
  named('employee', '2026-07', 'amount', '34000.00', 'real-document', PAYSLIP, { income: '7008268.21' }),
  named('contractor', '2024-01', 'maximum', '17000.00', 'official-example', LEVELS_2024),
  named('entrepreneur', '2017-08', 'amount', '2445.90', 'authority', {
    document: 'authorities',
    place: 'официальное разъяснение 2017 года: 5 % от 2 МЗП',
  }),
  named('entrepreneur', '2020-01', 'amount', '2975.00', 'authority', MAXIMA),
  named('entrepreneur', '2021-01', 'amount', '2975.00', 'authority', MAXIMA),
  named('entrepreneur', '2022-01', 'amount', '4200.00', 'authority', MAXIMA),
  named('entrepreneur', '2023-01', 'amount', '4900.00', 'authority', MAXIMA),
  named('entrepreneur', '2024-01', 'amount', '5950.00', 'official-example', LEVELS_2024),
  named('entrepreneur', '2025-01', 'amount', '5950.00', 'authority', MAXIMA),
  named('entrepreneur', '2026-01', 'amount', '5950.00', 'authority', PLAN_2026),
  named('self', '2020-01', 'amount', '2125.00', 'authority', MAXIMA),
  named('self', '2021-01', 'amount', '2125.00', 'authority', MAXIMA),
  named('self', '2022-01', 'amount', '3000.00', 'authority', MAXIMA),
  named('self', '2023-01', 'amount', '3500.00', 'official-example', SELF_PAYER),
  named('self', '2024-01', 'amount', '4250.00', 'official-example', SELF_PAYER),
  named('self', '2025-01', 'amount', '4250.00', 'authority', MAXIMA),
  named('self', '2026-01', 'amount', '4250.00', 'official-example', {
    document: 'ministry-slides-2026',
    place: 'слайд «Кейс „Получение услуги при ДЦП“»: 4 250 тенге в месяц',
  }),
  named('self', '2026-01', 'year', '51000.00', 'official-example', {
    document: 'ministry-slides-2026',
    place: 'слайд «Кейс „Получение услуги при ДЦП“»: 51 000 тенге в год',
  }),
  named('single-aggregate', '2019-01', 'amount', '1010.00', 'authority', MINISTER, city),
  named('single-aggregate', '2019-01', 'amount', '505.00', 'authority', MINISTER, village),
  named('single-aggregate', '2020-01', 'amount', '1060.40', 'authority', MINISTER, city),
  named('single-aggregate', '2020-01', 'amount', '530.20', 'authority', MINISTER, village),
  named('single-aggregate', '2021-01', 'amount', '1166.80', 'authority', MINISTER, city),
  named('single-aggregate', '2021-01', 'amount', '583.40', 'authority', MINISTER, village),
  named('single-aggregate', '2022-01', 'amount', '1225.20', 'authority', MINISTER, city),
  named('single-aggregate', '2022-01', 'amount', '612.60', 'authority', MINISTER, village),
  named('single-aggregate', '2023-01', 'amount', '1380.00', 'authority', MINISTER, city),
  named('single-aggregate', '2023-01', 'amount', '690.00', 'authority', MINISTER, village),
  named('state', '2022-01', 'amount', '3614.20', 'authority', PER_PERSON),
  named('state', '2023-01', 'amount', '4505.60', 'authority', PER_PERSON),
  named('state', '2024-01', 'amount', '5852.00', 'authority', PER_PERSON),
  named('state', '2025-01', 'amount', '7285.90', 'authority', PER_PERSON),
  named(
    'local-budget',
    '2026-01',
    'amount',
    '9189.00',
    'authority',
    { document: 'authorities', place: 'Алматы, 2026 год: 9 189 тенге в месяц' },
    { regionalAverageWage: '459450' },
    'M',
  ),
  named('platform-self-employed', '2026-01', 'maximum', '12975.00', 'own-reading', {
    document: 'amending-laws',
    place: 'Налоговый кодекс 2026: 1 % дохода, не более 300 МРП в месяц',
  }),
]);
