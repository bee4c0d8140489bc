import { monthsInWords } from '../month-runs.js';
import type { ReasonWords } from '../words/reasons.js';
import { wordsOf } from '../words-of.js';
import { categories } from './categories.js';
import { formatDate, formatMonth, months } from './dates.js';

const outsideBecause: ReasonWords['outsideBecause'] = {
  'not-yet-born': 'этот день раньше дня рождения',
  dead: 'этот день позже дня смерти',
  'no-residence-record': 'нет ни одной записи о гражданстве или праве проживания',
  'residence-kind': 'такое правовое положение не даёт участия',
  'before-permit': 'этот день раньше получения документа о постоянном проживании',
  'outside-period': 'этот день вне срока, на который действует правовое положение',
};

const residenceKinds: ReasonWords['residenceKinds'] = {
  citizen: 'гражданин Казахстана',
  kandas: 'кандас',
  'permanent-resident': 'иностранец с видом на жительство',
  'stateless-permanent': 'лицо без гражданства, постоянно проживающее в Казахстане',
  refugee: 'беженец',
  'asylum-seeker': 'лицо, ищущее убежище',
  'temporary-foreigner': 'временно пребывающий иностранец',
  'cis-citizen-temporary': 'временно пребывающий гражданин страны СНГ',
  'eaeu-worker': 'трудящийся из страны ЕАЭС',
  'eaeu-family': 'член семьи трудящегося из страны ЕАЭС',
};

/** The reasons in Russian. */
export const reasons: ReasonWords = {
  reasons: {
    arrears: ({ months: owed }) =>
      `Есть долг по взносам за ${months(owed.length)}: ${monthsInWords(owed, formatMonth, '—')}.`,
    'grace-expired': ({ lastPaidMonth, endedOn }) =>
      `Право, которое давали взносы, истекло ${formatDate(endedOn)}. Последний месяц, давший право: ${formatMonth(lastPaidMonth)}.`,
    'right-lapsed': ({ lastPaidMonth }) =>
      `Уплаченные взносы права не дали: за прежние месяцы остался долг. Последний оплаченный месяц: ${formatMonth(lastPaidMonth)}.`,
    'never-paid': () => 'Ни за этот месяц, ни за более ранние не поступило ни одного взноса или отчисления.',
    'category-ended': ({ category, endedOn }) =>
      category === 'service'
        ? `Служба закончилась ${formatDate(endedOn)}.`
        : `Льготная категория закончилась ${formatDate(endedOn)}: ${wordsOf(categories, category)}.`,
    'insured-on-request': () =>
      'Уровень благополучия кризисный (Д) или экстренный (Е): статус появится в день обращения за медицинской помощью.',
    'not-participant': ({ why, residence }) =>
      `Не участник системы ОСМС: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Правовое положение: ${residenceKinds[residence]}.`),
    'not-in-force': ({ from }) => `Право на помощь в системе ОСМС действует с ${formatDate(from)}.`,
    'outside-scheme.service': () => 'На время службы человек находится вне системы ОСМС (выбранное прочтение закона).',
    'beyond-known-law': ({ knownThrough }) => `Правила известны только по ${formatDate(knownThrough)} включительно.`,
  },
  categories: { ...categories, service: 'служба' },
  outsideBecause,
  residenceKinds,
};
