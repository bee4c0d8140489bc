/** The documents that every number, list and rule of this library cites. */

export type DocumentId = 'A' | 'B' | 'C' | 'D' | 'E' | '405' | '206' | 'Code' | 'Fund' | 'adilet' | 'osms-kz';

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
export const documents: Readonly<Record<DocumentId, LegalDocument>> = {
  A: {
    id: 'A',
    title: 'Министерство здравоохранения РК. Алгоритм получения медицинской помощи в рамках ОСМС в 2026 году (слайды)',
    date: '2025-12',
    kind: 'authority',
  },
  B: {
    id: 'B',
    title: 'Памятка для населения. Как получить медпомощь в рамках ОСМС в 2026 году',
    date: '2025-12',
    kind: 'authority',
  },
  C: {
    id: 'C',
    title: 'Министерство здравоохранения РК. О ходе подготовки к внедрению ОСМС (слайды)',
    date: '2019-09',
    kind: 'authority',
  },
  D: {
    id: 'D',
    title: 'Lada.kz со ссылкой на Zakon.kz: изменения в системе ОСМС с 1 января 2026 года',
    date: '2025-12-21',
    kind: 'press',
  },
  E: {
    id: 'E',
    title: 'Страница медицинской организации об ОСМС с разъяснениями Фонда',
    date: '2024',
    kind: 'provider',
  },
  '405': {
    id: '405',
    title: 'Закон РК от 16.11.2015 № 405-V «Об обязательном социальном медицинском страховании» (adilet Z1500000405)',
    date: '2015-11-16',
    kind: 'act',
  },
  '206': {
    id: '206',
    title: 'Закон РК от 14.07.2025 № 206-VIII (adilet Z2500000206)',
    date: '2025-07-14',
    kind: 'act',
  },
  Code: {
    id: 'Code',
    title: 'Кодекс РК от 07.07.2020 № 360-VI «О здоровье народа и системе здравоохранения» (adilet K2000000360)',
    date: '2020-07-07',
    kind: 'act',
  },
  Fund: {
    id: 'Fund',
    title: 'Разъяснения Фонда социального медицинского страхования',
    date: '2020–2025',
    kind: 'authority',
  },
  adilet: {
    id: 'adilet',
    title: 'Тексты законов об изменении 405-V (adilet.zan.kz)',
    date: '2018–2025',
    kind: 'act',
  },
  'osms-kz': {
    id: 'osms-kz',
    title: 'The convention of this library where the sources are silent; see docs/concepts.md',
    date: '2026-11-22',
    kind: 'own',
  },
};
