import type { Day } from '../../person/facts.js';
import type { Outcome } from '../../status/index.js';
import type { StatusWords } from '../words/status.js';
import { formatDate, formatPeriod, formatRange } from './dates.js';

const outcomes: StatusWords['outcomes'] = {
  insured: 'сақтандырылған',
  uninsured: 'сақтандырылмаған',
  'not-participant': 'МӘМС жүйесінің қатысушысы емес',
  'not-in-force': 'МӘМС жүйесі әлі қолданысқа енген жоқ',
  undetermined: 'анықталмаған',
};

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `${formatDate(through)} күніне дейін, қоса алғанда`;
  if (outcome === 'undetermined') return 'жетіспейтіні белгілі болғанға дейін';
  return outcome === 'insured' ? 'аяқталу мерзімі белгіленбеген' : 'деректер өзгергенге дейін';
}

/** What is said of a status in Kazakh. */
export const status: StatusWords = {
  labels: {
    grounds: 'Негіздер',
    reasons: 'Себептер',
    assumptions: 'Бастапқы жорамалдар',
    next: 'Әрі қарай',
    status: 'Мәртебе',
    change: 'мәртебе ай ішінде өзгереді',
    segments: 'Кезеңдер',
    noSegments: 'Бұл аралықта бірде-бір күн жоқ.',
  },
  outcomes,
  headline: ({ on, outcome, through }) =>
    `Мәртебе (${formatDate(on)}): ${outcomes[outcome]} (${until(outcome, through)}).`,
  missing: {
    'unknown-facts': ({ what }) => `Жауап беру үшін жетіспейтін мәліметтер: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `Заң белгісіз күндер: ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Мүмкін жауаптар: ${names.join('; ')}.`,
  deciding: (sets) => `Шешуші бола алатын мәліметтер: ${sets.map((set) => set.join(' + ')).join('; немесе: ')}.`,
  causeUnknown: 'Белгісіз мәліметтер қандай болса да, жауап біреу, бірақ оның себебі соларға байланысты.',
  provisional: (knownThrough) => `заң белгілі соңғы күн: ${formatDate(knownThrough)}, жауап алдын ала берілген`,
  change: ({ on, outcome }) => `${formatDate(on)} күнінен бастап, деректер өзгермесе: ${outcomes[outcome]}.`,
  changeOn: (on) => `Деректер өзгермесе, мәртебе өзгеретін күн: ${formatDate(on)}.`,
  noChange: 'Осы деректер бойынша алда өзгеріс көрінбейді.',
  timelineTitle: (window) =>
    window === undefined ? 'МӘМС жүйесіндегі сақтандыру' : `МӘМС жүйесіндегі сақтандыру: ${formatRange(window)}`,
};
