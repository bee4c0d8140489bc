import { translatePlace } from '../act-place.js';
import type { DocumentWords } from '../words/documents.js';

/** The documents in Kazakh. */
export const documents: DocumentWords = {
  documents: {
    'ministry-slides-2026': 'Денсаулық сақтау министрлігінің 2026 жыл туралы слайдтары',
    'leaflet-2026': 'Халыққа арналған 2026 жылғы жадынама',
    'ministry-slides-2019': 'Денсаулық сақтау министрлігінің 2019 жылғы слайдтары',
    'news-2025-12-21': 'Lada.kz, 21.12.2025',
    'clinic-page': 'Клиниканың МӘМС туралы беті',
    'law-405-v': '№ 405-V Заң',
    'law-206-viii': '№ 206-VIII Заң',
    'health-code': '№ 360-VI Денсаулық кодексі',
    fund: 'Қор',
    'amending-laws': 'adilet.zan.kz',
    'budget-laws': 'Республикалық бюджет туралы заң',
    statistics: 'Ұлттық статистика',
    authorities: 'Мемлекеттік органдардың түсіндірмелері',
    'third-party': 'Үшінші тұлғалардың жарияланымдары',
    'disease-lists': 'Аурулар тізбелері',
    'order-106': 'Денсаулық сақтау министрлігінің № 106 бұйрығы',
    'order-109': '№ ҚР ДСМ-109/2020 бұйрық',
    'order-121': '№ ҚР ДСМ-121/2020 бұйрық',
    'order-75': '05.08.2021 күнгі № 75 бұйрық',
    'order-194': '№ ҚР ДСМ-194/2020 бұйрық',
    'order-44': '12.05.2025 күнгі № 44 бұйрық',
    'eaeu-treaty': 'ЕАЭО туралы шарт',
    'osms-kz': 'Осы кітапхананың келісімі',
  },
  place: (place) =>
    translatePlace(place, {
      article: (number) => `${number}-бап`,
      point: (number) => `${number}-тармақ`,
      subpoint: (number) => `${number}) тармақша`,
      and: 'және',
      exemptCategories: (count, point) => `азаматтардың ${count} жеңілдікті санаты, ${point}-тармақ`,
      debtLimits: (count, year) =>
        `түсіндірме: берешек соңғы ${count} айдан аспайтын уақыт үшін және ${year} жылғы қаңтар айынан ерте емес`,
    }),
};
