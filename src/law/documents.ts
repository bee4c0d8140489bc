/** The documents that every number, list and rule of this library cites. */

import { frozen } from './frozen.js';
export type DocumentId =
  | 'ministry-slides-2026'
  | 'leaflet-2026'
  | 'ministry-slides-2019'
  | 'news-2025-12-21'
  | 'clinic-page'
  | 'law-405-v'
  | 'law-206-viii'
  | 'health-code'
  | 'fund'
  | 'amending-laws'
  | 'budget-laws'
  | 'statistics'
  | 'authorities'
  | 'third-party'
  | 'disease-lists'
  | 'order-106'
  | 'order-109'
  | 'order-121'
  | 'order-75'
  | 'order-194'
  | 'order-44'
  | 'eaeu-treaty'
  | 'osms-kz';

/** A place in a document: the basis of one value or one rule. */
export interface Citation {
  readonly document: DocumentId;
  /** Article, point, slide or heading, in the document's own numbering. */
  readonly place: string;
}

export interface LegalDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly date: string;
  readonly kind: 'act' | 'authority' | 'press' | 'provider' | 'own';
}

/** Every document that a citation may name. */
export const documents: Readonly<Record<DocumentId, LegalDocument>> = frozen({
  'ministry-slides-2026': {
    id: 'ministry-slides-2026',
    title: 'Министерство здравоохранения РК. Алгоритм получения медицинской помощи в рамках ОСМС в 2026 году (слайды)',
    date: '2025-12',
    kind: 'authority',
  },
  'leaflet-2026': {
    id: 'leaflet-2026',
    title: 'Памятка для населения. Как получить медпомощь в рамках ОСМС в 2026 году',
    date: '2025-12',
    kind: 'authority',
  },
  'ministry-slides-2019': {
    id: 'ministry-slides-2019',
    title: 'Министерство здравоохранения РК. О ходе подготовки к внедрению ОСМС (слайды)',
    date: '2019-09',
    kind: 'authority',
  },
  'news-2025-12-21': {
    id: 'news-2025-12-21',
    title: 'Lada.kz со ссылкой на Zakon.kz: изменения в системе ОСМС с 1 января 2026 года',
    date: '2025-12-21',
    kind: 'press',
  },
  'clinic-page': {
    id: 'clinic-page',
    title: 'Страница медицинской организации об ОСМС с разъяснениями Фонда',
    date: '2024',
    kind: 'provider',
  },
  'law-405-v': {
    id: 'law-405-v',
    title: 'Закон РК от 16.11.2015 № 405-V «Об обязательном социальном медицинском страховании» (adilet Z1500000405)',
    date: '2015-11-16',
    kind: 'act',
  },
  'law-206-viii': {
    id: 'law-206-viii',
    title: 'Закон РК от 14.07.2025 № 206-VIII (adilet Z2500000206)',
    date: '2025-07-14',
    kind: 'act',
  },
  'health-code': {
    id: 'health-code',
    title: 'Кодекс РК от 07.07.2020 № 360-VI «О здоровье народа и системе здравоохранения» (adilet K2000000360)',
    date: '2020-07-07',
    kind: 'act',
  },
  fund: {
    id: 'fund',
    title: 'Разъяснения Фонда социального медицинского страхования',
    date: '2020–2025',
    kind: 'authority',
  },
  'amending-laws': {
    id: 'amending-laws',
    title: 'Тексты законов об изменении 405-V (adilet.zan.kz)',
    date: '2018–2025',
    kind: 'act',
  },
  'budget-laws': {
    id: 'budget-laws',
    title: 'Законы РК о республиканском бюджете на 2017–2026 годы (МРП, МЗП)',
    date: '2016–2025',
    kind: 'act',
  },
  statistics: {
    id: 'statistics',
    title: 'Национальная статистика РК: среднемесячная заработная плата, окончательные годовые данные',
    date: '2018–2024',
    kind: 'authority',
  },
  authorities: {
    id: 'authorities',
    title: 'Разъяснения и сообщения государственных органов об ОСМС (Минздрав, Минтруда, КГД, акиматы)',
    date: '2017–2026',
    kind: 'authority',
  },
  'third-party': {
    id: 'third-party',
    title: 'Справочники и публикации третьих лиц',
    date: '2017–2026',
    kind: 'press',
  },
  'disease-lists': {
    id: 'disease-lists',
    title:
      'Перечни социально значимых заболеваний и заболеваний, представляющих опасность для окружающих (редакции 2017 года и 21.10.2025), перечень орфанных заболеваний',
    date: '2017–2025',
    kind: 'act',
  },
  'order-106': {
    id: 'order-106',
    title:
      'Приказ министра здравоохранения № 106: кто получает стоматологическую помощь в системе ОСМС (по странице медицинской организации)',
    date: '2020',
    kind: 'act',
  },
  'order-109': {
    id: 'order-109',
    title:
      'Приказ от 23.09.2020 № ҚР ДСМ-109/2020: хронические заболевания под динамическим наблюдением (редакция 07.08.2025)',
    date: '2020-09-23',
    kind: 'act',
  },
  'order-121': {
    id: 'order-121',
    title:
      'Приказ от 09.10.2020 № ҚР ДСМ-121/2020: острые заболевания, представляющие опасность для окружающих, для иностранцев (adilet V2000021407)',
    date: '2020-10-09',
    kind: 'act',
  },
  'order-75': {
    id: 'order-75',
    title: 'Приказ министра здравоохранения от 05.08.2021 № 75: перечень лекарств амбулаторного обеспечения',
    date: '2021-08-05',
    kind: 'act',
  },
  'order-194': {
    id: 'order-194',
    title: 'Приказ министра здравоохранения от 13.11.2020 № ҚР ДСМ-194/2020: правила прикрепления к организациям ПМСП',
    date: '2020-11-13',
    kind: 'act',
  },
  'order-44': {
    id: 'order-44',
    title: 'Приказ от 12.05.2025 № 44: срок кампании прикрепления 2025 года',
    date: '2025-05-12',
    kind: 'act',
  },
  'eaeu-treaty': {
    id: 'eaeu-treaty',
    title: 'Договор о Евразийском экономическом союзе, ст. 98 и приложение № 30',
    date: '2014-05-29',
    kind: 'act',
  },
  'osms-kz': {
    id: 'osms-kz',
    title: 'The convention of this library where the sources are silent; see docs/concepts.md',
    date: '2026-11-22',
    kind: 'own',
  },
});
