/** How a patient who is not insured pays at the clinic and is treated as insured (the Ministry’s slides of 2019). */
import type { Citation } from '../documents.js';
import type { Editions } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';

export type PointOfCareStepCode =
  | 'learn-status'
  | 'determine-debt'
  | 'accept-and-mark'
  | 'assign-status'
  | 'give-care'
  | 'transfer-payment'
  | 'pass-on-payment'
  | 'inform-fund';

/** Who acts; `saqtandyru` is the information system in which the Fund keeps the status. */
export type PointOfCareActor =
  | 'patient'
  | 'cashier'
  | 'saqtandyru'
  | 'doctor'
  | 'clinic'
  | 'bank-or-kazpost'
  | 'state-corporation';

export interface PointOfCareStep {
  readonly code: PointOfCareStepCode;
  readonly by: PointOfCareActor;
  readonly citation: Citation;
}

function step(code: PointOfCareStepCode, by: PointOfCareActor, place: string): PointOfCareStep {
  return { code, by, citation: { document: 'ministry-slides-2019', place: `слайд «Запуск ОСМС»: ${place}` } };
}

const EIGHT_STEPS: readonly PointOfCareStep[] = [
  step('learn-status', 'patient', 'пациент получил информацию о том, что не застрахован'),
  step('determine-debt', 'cashier', 'кассир в МО определяет сумму задолженности в ИС «Saqtandyrý» (квитанция)'),
  step('accept-and-mark', 'cashier', 'кассир в МО принимает платеж и делает пометку о нём в ИС «Saqtandyrý»'),
  step('assign-status', 'saqtandyru', 'ИС «Saqtandyrý» присваивает статус «Застрахован»'),
  step('give-care', 'doctor', 'врач в МО предоставляет медицинскую помощь пациенту как застрахованному'),
  step('transfer-payment', 'clinic', 'МО производит платеж за пациента'),
  step('pass-on-payment', 'bank-or-kazpost', 'БВУ, Казпочта: информация о платеже'),
  step('inform-fund', 'state-corporation', 'ГК «Правительство для граждан»: информация о платеже в ФСМС'),
];

/** The steps in their order: the status follows the cashier's mark, before the money moves. */
export const pointOfCareFlow: Editions<readonly PointOfCareStep[], 'list'> = [
  {
    value: EIGHT_STEPS,
    unit: 'list',
    from: '2020-01-01',
    citations: [
      {
        document: 'ministry-slides-2019',
        place: 'слайд «Запуск ОСМС»: пациент, кассир в МО, врач, МО, БВУ, ГК, ФСМС',
      },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: 'M',
  },
];
