import { translatePlace } from '../act-place.js';
import type { DocumentWords } from '../words/documents.js';
import { months } from './dates.js';

/** The documents in English. */
export const documents: DocumentWords = {
  documents: {
    'ministry-slides-2026': 'Ministry of Health, slides on 2026',
    'leaflet-2026': 'Leaflet for the public, 2026',
    'ministry-slides-2019': 'Ministry of Health, slides of 2019',
    'news-2025-12-21': 'Lada.kz, 21 December 2025',
    'clinic-page': 'A clinic’s page on OSMS',
    'law-405-v': 'Law No. 405-V',
    'law-206-viii': 'Law No. 206-VIII',
    'health-code': 'Health Code No. 360-VI',
    fund: 'The Fund',
    'amending-laws': 'adilet.zan.kz',
    'budget-laws': 'Law on the republican budget',
    statistics: 'National statistics',
    authorities: 'Explanations of state bodies',
    'third-party': 'Publications of third parties',
    'disease-lists': 'Lists of diseases',
    'order-106': 'Order of the Ministry of Health No. 106',
    'order-109': 'Order No. ҚР ДСМ-109/2020',
    'order-121': 'Order No. ҚР ДСМ-121/2020',
    'order-75': 'Order of the Ministry of Health No. 75 of 5 August 2021',
    'order-194': 'Order No. ҚР ДСМ-194/2020',
    'order-44': 'Order No. 44 of 12 May 2025',
    'eaeu-treaty': 'Treaty on the EAEU',
    'osms-kz': 'A convention of this library',
  },
  place: (place) =>
    translatePlace(place, {
      article: (number) => `art. ${number}`,
      point: (number) => `point ${number}`,
      subpoint: (number) => `subpoint ${number}`,
      and: 'and',
      exemptCategories: (count, point) => `${count} exempt categories of citizens, point ${point}`,
      debtLimits: (count, year) =>
        `explanation: debts for no more than the last ${months(Number(count))} and not before January ${year}`,
    }),
};
