import type { Day } from '../../person/facts.js';
import type { Outcome } from '../../status/index.js';
import type { StatusWords } from '../words/status.js';
import { formatDate, formatPeriod, formatRange } from './dates.js';

const outcomes: StatusWords['outcomes'] = {
  insured: 'застрахован',
  uninsured: 'не застрахован',
  'not-participant': 'не участник системы ОСМС',
  'not-in-force': 'система ОСМС ещё не действует',
  undetermined: 'не определён',
};

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `по ${formatDate(through)} включительно`;
  if (outcome === 'undetermined') return 'пока не станет известно недостающее';
  return outcome === 'insured' ? 'срок окончания не установлен' : 'пока данные не изменятся';
}

/** What is said of a status in Russian. */
export const status: StatusWords = {
  labels: {
    grounds: 'Основания',
    reasons: 'Причины',
    assumptions: 'Исходные допущения',
    next: 'Что дальше',
    status: 'Статус',
    change: 'смена статуса внутри месяца',
    segments: 'Периоды',
    noSegments: 'В этом промежутке нет ни одного дня.',
  },
  outcomes,
  headline: ({ on, outcome, through }) =>
    `Статус на ${formatDate(on)}: ${outcomes[outcome]} (${until(outcome, through)}).`,
  missing: {
    'unknown-facts': ({ what }) => `Для ответа не хватает сведений: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `Закон не известен на дни: ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Возможные ответы: ${names.join('; ')}.`,
  deciding: (sets) => `Ответ могут дать сведения: ${sets.map((set) => set.join(' + ')).join('; либо: ')}.`,
  causeUnknown: 'Ответ один при любых неизвестных сведениях, но его причина зависит от них.',
  provisional: (knownThrough) => `закон известен только по ${formatDate(knownThrough)}, ответ предварительный`,
  change: ({ on, outcome }) => `С ${formatDate(on)}, если данные не изменятся: ${outcomes[outcome]}.`,
  changeOn: (on) => `Статус изменится ${formatDate(on)}, если данные останутся прежними.`,
  noChange: 'По этим данным изменений впереди не видно.',
  timelineTitle: (window) =>
    window === undefined ? 'Страхование в системе ОСМС' : `Страхование в системе ОСМС: ${formatRange(window)}`,
};
