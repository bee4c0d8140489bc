import type { Edition } from '../edition.js';
import { firstOf } from '../edition.js';
import { LAW_CHECKED_ON } from '../scheme/checked.js';
import { knownThrough } from '../scheme/scheme.js';

/** First day for which the packages are known. */
export const PACKAGES_START: Edition<'2020-01-01'> = {
  value: '2020-01-01',
  unit: 'day',
  from: '2020-01-01',
  citations: [
    {
      document: 'ministry-slides-2019',
      place: 'слайд «Внедрение новой модели ГОБМП и системы ОСМС»: с 1 января 2020 года',
    },
  ],
  checkedOn: LAW_CHECKED_ON,
  confidence: 'H',
};

/** Last day for which the packages are known; later answers are provisional. */
export const PACKAGES_KNOWN_THROUGH = firstOf(knownThrough);
