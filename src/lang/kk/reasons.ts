import { monthsInWords } from '../month-runs.js';
import type { ReasonWords } from '../words/reasons.js';
import { wordsOf } from '../words-of.js';
import { categories } from './categories.js';
import { formatDate, formatMonth } from './dates.js';

const outsideBecause: ReasonWords['outsideBecause'] = {
  'not-yet-born': 'бұл күн туған күннен бұрын',
  dead: 'бұл күн қайтыс болған күннен кейін',
  'no-residence-record': 'азаматтық немесе тұру құқығы туралы бірде-бір жазба жоқ',
  'residence-kind': 'мұндай құқықтық жағдай жүйеге қатысуға негіз болмайды',
  'before-permit': 'бұл күн тұрақты тұру құжаты берілген күннен бұрын',
  'outside-period': 'бұл күн осы құқықтық жағдайдың мерзімінен тыс',
};

const residenceKinds: ReasonWords['residenceKinds'] = {
  citizen: 'Қазақстан азаматы',
  kandas: 'қандас',
  'permanent-resident': 'тұруға ықтиярхаты бар шетелдік',
  'stateless-permanent': 'Қазақстанда тұрақты тұратын азаматтығы жоқ адам',
  refugee: 'босқын',
  'asylum-seeker': 'баспана іздеген адам',
  'temporary-foreigner': 'уақытша болатын шетелдік',
  'cis-citizen-temporary': 'ТМД елінің уақытша болатын азаматы',
  'eaeu-worker': 'ЕАЭО елінен келген еңбекші',
  'eaeu-family': 'ЕАЭО елінен келген еңбекшінің отбасы мүшесі',
};

/** The reasons in Kazakh. */
export const reasons: ReasonWords = {
  reasons: {
    arrears: ({ months }) =>
      `Жарналар бойынша ${months.length} ай үшін берешек бар: ${monthsInWords(months, formatMonth, '–')}.`,
    'grace-expired': ({ lastPaidMonth, endedOn }) =>
      `Жарналар берген құқықтың соңғы күні: ${formatDate(endedOn)}. Құқық берген соңғы ай: ${formatMonth(lastPaidMonth)}.`,
    'right-lapsed': ({ lastPaidMonth }) =>
      `Төленген жарналар құқық бермеді: бұрынғы айлар үшін берешек қалған. Соңғы төленген ай: ${formatMonth(lastPaidMonth)}.`,
    'never-paid': () => 'Осы ай үшін де, бұрынғы айлар үшін де бірде-бір жарна немесе аударым түспеген.',
    'category-ended': ({ category, endedOn }) =>
      category === 'service'
        ? `Қызмет аяқталды. Оның соңғы күні: ${formatDate(endedOn)}.`
        : `Жеңілдікті санат аяқталды: ${wordsOf(categories, category)}. Оның соңғы күні: ${formatDate(endedOn)}.`,
    'insured-on-request': () =>
      'Әл-ауқат деңгейі дағдарысты (Д) немесе шұғыл (Е): мәртебе медициналық көмекке жүгінген күні беріледі.',
    'not-participant': ({ why, residence }) =>
      `МӘМС жүйесінің қатысушысы емес: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Құқықтық жағдайы: ${residenceKinds[residence]}.`),
    'not-in-force': ({ from }) => `МӘМС жүйесінде көмек алу құқығы басталатын күн: ${formatDate(from)}.`,
    'outside-scheme.service': () =>
      'Қызмет өткеру уақытында адам МӘМС жүйесінен тыс болады (заңның таңдалған түсіндірмесі).',
    'beyond-known-law': ({ knownThrough }) => `Ережелер белгілі соңғы күн: ${formatDate(knownThrough)}.`,
  },
  categories: { ...categories, service: 'қызмет' },
  outsideBecause,
  residenceKinds,
};
