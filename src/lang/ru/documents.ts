import type { DocumentWords } from '../words/documents.js';

/** The documents in Russian. */
export const documents: DocumentWords = {
  documents: {
    'ministry-slides-2026': 'Слайды Минздрава о 2026 годе',
    'leaflet-2026': 'Памятка для населения на 2026 год',
    'ministry-slides-2019': 'Слайды Минздрава 2019 года',
    'news-2025-12-21': 'Lada.kz, 21.12.2025',
    'clinic-page': 'Страница клиники об ОСМС',
    'law-405-v': 'Закон № 405-V',
    'law-206-viii': 'Закон № 206-VIII',
    'health-code': 'Кодекс о здоровье № 360-VI',
    fund: 'Фонд',
    'amending-laws': 'adilet.zan.kz',
    'budget-laws': 'Закон о республиканском бюджете',
    statistics: 'Национальная статистика',
    authorities: 'Разъяснения государственных органов',
    'third-party': 'Сторонние публикации',
    'disease-lists': 'Перечни заболеваний',
    'order-106': 'Приказ Минздрава № 106',
    'order-109': 'Приказ № ҚР ДСМ-109/2020',
    'order-121': 'Приказ № ҚР ДСМ-121/2020',
    'order-75': 'Приказ Минздрава № 75 от 05.08.2021',
    'order-194': 'Приказ № ҚР ДСМ-194/2020',
    'order-44': 'Приказ № 44 от 12.05.2025',
    'eaeu-treaty': 'Договор о ЕАЭС',
    'osms-kz': 'Соглашение этой библиотеки',
  },
  place: (place) => place,
};
