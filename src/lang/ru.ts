/** Russian. */
import { ru as locale } from 'date-fns/locale/ru';
import { firstOf, lastOf } from '../law/edition.js';
import { knownThrough, right } from '../law/scheme/scheme.js';
import { prepaidMonths } from '../law/status/prepayment.js';
import type { Day, Month } from '../person/facts.js';
import type { Outcome } from '../status/outcome.js';
import { categoryGrounds, categoryNames } from './category-names.js';
import { dayInWords, monthInWords } from './date-in-words.js';
import { fixedTexts } from './fixed-texts.js';
import type { DayRange, Language, OpenPeriod } from './language.js';
import { monthsInWords } from './month-runs.js';

const formatDate = (day: Day): string => dayInWords(day, "d MMMM y 'года'", locale);
const formatMonth = (month: Month): string => monthInWords(month, "LLLL y 'года'", locale);

function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} — ${formatDate(through)}`;
}

function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `только ${formatDate(from)}`;
  if (from !== undefined && through !== undefined) return `с ${formatDate(from)} по ${formatDate(through)}`;
  if (through !== undefined) return `по ${formatDate(through)}`;
  return from === undefined ? 'без ограничения срока' : `с ${formatDate(from)}, окончание не установлено`;
}

/** `3 месяца`, `12 месяцев`. */
function months(count: number): string {
  const last = count % 10;
  const teen = Math.floor(count / 10) % 10 === 1;
  if (last === 1 && !teen) return `${count} месяц`;
  return last >= 2 && last <= 4 && !teen ? `${count} месяца` : `${count} месяцев`;
}

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `по ${formatDate(through)} включительно`;
  if (outcome === 'undetermined') return 'пока не станет известно недостающее';
  return outcome === 'insured' ? 'срок окончания не установлен' : 'пока данные не изменятся';
}

const categories = categoryNames('ru');

const outcomes: Language['outcomes'] = {
  insured: 'застрахован',
  uninsured: 'не застрахован',
  'not-participant': 'не участник системы ОСМС',
  'not-in-force': 'система ОСМС ещё не действует',
  undetermined: 'не определён',
};

const outsideBecause: Language['outsideBecause'] = {
  'not-yet-born': 'этот день раньше дня рождения',
  dead: 'этот день позже дня смерти',
  'no-residence-record': 'нет ни одной записи о гражданстве или праве проживания',
  'residence-kind': 'такое правовое положение не даёт участия',
  'before-permit': 'этот день раньше получения документа о постоянном проживании',
  'outside-period': 'этот день вне срока, на который действует правовое положение',
};

const residenceKinds: Language['residenceKinds'] = {
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

/**
 * Russian: the texts of `explain`, `timelineSvg` and `timelineStrip`.
 *
 * @example
 * ru.formatDate('2026-12-31'); // '31 декабря 2026 года'
 */
export const ru: Language = {
  code: 'ru',
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,

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

  grounds: {
    ...fixedTexts({
      service:
        'Служба: военная, правоохранительная, в специальных государственных органах или в органах гражданской защиты; ' +
        'статус застрахованного присваивается на время службы.',
      ...categoryGrounds(categories, (name) => `Льготная категория: ${name}; взносы платит государство.`),
      'category.registered-unemployed': `Льготная категория: ${categories['registered-unemployed']}; взносы платит бюджет (с 2026 года — местный).`,
      'welfare-level':
        'Кризисный (Д) или экстренный (Е) уровень благополучия: со дня обращения за медицинской помощью до конца года ' +
        'взносы платит местный бюджет.',
      'transition-2020': 'Переходный период: застрахован каждый участник системы.',
      contributions: 'Право дают уплаченные взносы и отчисления; после последнего оплаченного месяца просрочки нет.',
    }),
    'prepaid-year': ({ months: count }) =>
      `Взносы самостоятельного плательщика уплачены за ${months(count)} вперёд: прежние долги права не лишают.`,
    grace: ({ months: count }) =>
      `Уплата прервалась, но право сохраняется ещё ${months(count)} после последнего оплаченного месяца; ` +
      'долг за пропущенные месяцы остаётся.',
    'long-grace': ({ months: count }) =>
      'Уплата прервалась после долгой уплаты без перерыва, поэтому право сохраняется ещё ' +
      `${months(count)} после последнего оплаченного месяца; долг за пропущенные месяцы остаётся.`,
  },
  groundLabels: {
    service: 'служба',
    'category.child': 'ребёнок до совершеннолетия',
    'category.registered-unemployed': 'зарегистрированный безработный',
    'category.pregnant-not-working': 'беременность, без работы',
    'category.parent-of-child-under-three-not-working': 'воспитание ребёнка до трёх лет',
    'category.maternity-or-childcare-leave': 'декретный отпуск',
    'category.carer-of-child-with-disability-not-working': 'уход за ребёнком с инвалидностью',
    'category.carer-of-group-one-disabled-not-working': 'уход, инвалидность первой группы',
    'category.pensioner': 'пенсионер',
    'category.convict': 'отбывание наказания',
    'category.detainee-or-house-arrest': 'изолятор или домашний арест',
    'category.kandas-not-working': 'кандас, без работы',
    'category.award-mother': 'награждённая многодетная мать',
    'category.person-with-disability': 'инвалидность',
    'category.full-time-student': 'очная учёба',
    'category.social-assistance-recipient-not-working': 'адресная социальная помощь',
    'welfare-level': 'уровень Д или Е',
    'transition-2020': 'переходный период',
    contributions: 'взносы и отчисления',
    'prepaid-year': 'год уплачен вперёд',
    grace: 'право сохраняется после уплаты',
    'long-grace': 'право сохраняется дольше',
  },
  groundPeriod: (period) => `Срок: ${formatPeriod(period)}.`,

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
        : `Льготная категория закончилась ${formatDate(endedOn)}: ${categories[category]}.`,
    'insured-on-request': () =>
      'Уровень благополучия кризисный (Д) или экстренный (Е): статус появится в день обращения за медицинской помощью.',
    'not-participant': ({ why, residence }) =>
      `Не участник системы ОСМС: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Правовое положение: ${residenceKinds[residence]}.`),
    'not-in-force': () => `Право на помощь в системе ОСМС действует с ${formatDate(firstOf(right).from)}.`,
    'outside-scheme.service': () => 'На время службы человек находится вне системы ОСМС (выбранное прочтение закона).',
    'beyond-known-law': () => `Правила известны только по ${formatDate(firstOf(knownThrough).value)} включительно.`,
  },
  categories: { ...categories, service: 'служба' },
  outsideBecause,
  residenceKinds,

  factGroups: {
    payments: 'платежи',
    categories: 'льготные категории',
    service: 'служба',
    welfare: 'уровень благополучия',
    pensionContributions: 'пенсионные взносы',
    residence: 'гражданство или право проживания',
    birthDate: 'дата рождения',
    reversals: 'сторнирование долга',
    work: 'работа',
    careRequests: 'обращения за медицинской помощью',
  },
  missing: {
    'unknown-facts': ({ what }) => `Для ответа не хватает сведений: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `Закон не известен на дни: ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Возможные ответы: ${names.join('; ')}.`,
  deciding: (sets) => `Ответ могут дать сведения: ${sets.map((set) => set.join(' + ')).join('; либо: ')}.`,
  causeUnknown: 'Ответ один при любых неизвестных сведениях, но его причина зависит от них.',

  assumed: {
    birthDate: 'дата рождения не указана, человек считается взрослым',
    residence: 'гражданство не указано, человек считается гражданином Казахстана',
    categories: 'льготных категорий нет',
    work: 'работы нет',
    payments: 'платежей нет',
    service: 'службы нет',
    welfare: 'уровень благополучия не установлен',
    pensionContributions: 'пенсионных взносов нет',
    careRequests: 'обращений за помощью не было',
    reversals: 'долг не сторнировался',
    deathDate: 'человек жив',
    'payments.paidOn': 'платёж без даты сделан в первый день своего месяца',
    'categories.measure': 'мера пресечения: содержание под стражей',
  },
  readings: {
    refugeesParticipate: (yes) =>
      `прочтение закона: ${yes ? 'беженцы участвуют в системе' : 'беженцы в системе не участвуют'}`,
    eaeuFamilyCategories: (yes) =>
      `прочтение закона: льготные категории ${yes ? 'действуют' : 'не действуют'} для семей трудящихся из ЕАЭС`,
    serviceIsInsured: (yes) =>
      `прочтение закона: на время службы человек ${yes ? 'застрахован' : 'находится вне системы'}`,
    arrearsRule: (rule) =>
      `прочтение закона: ${rule === 'lapse' ? 'долг лишает права, только если право прервалось' : 'любой долг лишает права'}`,
    graceAfterCategory: (yes) =>
      `прочтение закона: после категории право ${yes ? 'сохраняется, как после уплаты' : 'не сохраняется'}`,
    stateMonthsBreakSixty: (yes) =>
      `прочтение закона: месяцы, за которые платило только государство, ${yes ? 'прерывают' : 'не прерывают'} уплату без перерыва`,
    categoriesFromTheirLaw: (yes) =>
      `прочтение закона: категория действует ${yes ? 'лишь с того дня, когда закон её назвал' : 'и до того, как закон её назвал'}`,
  },
  provisional: (knownThrough) => `закон известен только по ${formatDate(knownThrough)}, ответ предварительный`,

  change: ({ on, outcome }) => `С ${formatDate(on)}, если данные не изменятся: ${outcomes[outcome]}.`,
  changeOn: (on) => `Статус изменится ${formatDate(on)}, если данные останутся прежними.`,
  noChange: 'По этим данным изменений впереди не видно.',
  advice: {
    'keep-paying': 'Продолжайте уплату: каждый новый платёж продлевает этот срок.',
    'resume-payments':
      'Возобновите уплату до конца этого срока и оплатите пропущенные месяцы: обязанность уплатить за них остаётся.',
    'ask-for-care':
      'Обратитесь за медицинской помощью в поликлинику: с этого дня и до конца года взносы платит местный бюджет.',
    'pay-arrears':
      'Погасите долг за все названные месяцы и, если нужно, оплатите текущий месяц: в банке, на Казпочте, через ' +
      'терминал или приложение. За работника долг погашает работодатель.',
    'prepay-year': `Либо, если вы самостоятельный плательщик, уплатите взносы за ${months(lastOf(prepaidMonths).value)} вперёд: статус появится со следующего месяца.`,
    'start-paying': 'Начните уплату: через работодателя, как предприниматель или как самостоятельный плательщик.',
    'confirm-category':
      'Если вы относитесь к льготной категории (учёба, инвалидность, уход, пенсия и другие), подтвердите её документами.',
    'register-unemployed':
      'Если вы не работаете, зарегистрируйтесь безработным: в центре занятости населения или на enbek.kz.',
    'confirm-welfare-level':
      'Если дохода нет, узнайте и подтвердите уровень Д или Е в управлении занятости и социальной защиты своего региона.',
    'get-permit':
      'В системе участвуют иностранцы с видом на жительство, кандасы и трудящиеся из стран ЕАЭС: если у вас есть право ' +
      'на такое положение, оформите его.',
    'foreigner-care':
      'Оформите полис добровольного медицинского страхования; при острых заболеваниях, опасных для окружающих, помощь ' +
      'бесплатна.',
    'confirm-period':
      'Если работа или право проживания продолжаются, передайте в Фонд документы, которые это подтверждают (договор, разрешение).',
    'reverse-permit-debt':
      'Если за месяцы до получения вида на жительство числится долг, подайте в Фонд заявление о сторнировании с копией документа.',
    'reverse-service-debt':
      'Если за время службы числится долг, подайте в Фонд заявление о сторнировании с копией военного билета.',
    'settle-debt': 'Долг за названные месяцы остаётся; если он ошибочный, подайте в Фонд заявление о сторнировании.',
    'correct-records': 'Если дата или запись неверна, исправьте её в органе, который её внёс.',
    'gobmp-remains': 'Помощь в рамках ГОБМП, в том числе скорая, доступна и без статуса застрахованного.',
    'check-law': 'Проверьте действующую редакцию закона и обновите библиотеку.',
    'check-status': 'Проверить статус и долг: 1414, egov.kz (раздел «Здравоохранение»), msqory.kz, @SaqtandyryBot.',
  },

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

  timelineTitle: (window) =>
    window === undefined ? 'Страхование в системе ОСМС' : `Страхование в системе ОСМС: ${formatRange(window)}`,
};
