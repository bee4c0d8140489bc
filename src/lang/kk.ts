/** Kazakh. A date or a name never takes a suffix: a fixed word after it does. */
import { kk as locale } from 'date-fns/locale/kk';
import { firstOf, lastOf } from '../law/edition.js';
import { knownThrough, right } from '../law/scheme/scheme.js';
import { prepaidMonths } from '../law/status/prepayment.js';
import type { Day, Month } from '../person/facts.js';
import type { Outcome } from '../status/outcome.js';
import { translatePlace } from './act-place.js';
import { categoryGrounds, categoryNames } from './category-names.js';
import { dayInWords, monthInWords } from './date-in-words.js';
import { fixedTexts } from './fixed-texts.js';
import type { DayRange, Language, OpenPeriod } from './language.js';
import { monthsInWords } from './month-runs.js';

const formatDate = (day: Day): string => dayInWords(day, "y 'жылғы' d MMMM", locale);
const formatMonth = (month: Month): string => monthInWords(month, "y 'жылғы' LLLL", locale);

function formatRange({ from, through }: DayRange): string {
  return from === through ? formatDate(from) : `${formatDate(from)} – ${formatDate(through)}`;
}

function formatPeriod({ from, through }: OpenPeriod): string {
  if (from !== undefined && from === through) return `${formatDate(from)} күні ғана`;
  if (from !== undefined && through !== undefined)
    return `${formatDate(from)} күнінен бастап ${formatDate(through)} күніне дейін (қоса алғанда)`;
  if (through !== undefined) return `${formatDate(through)} күніне дейін (қоса алғанда)`;
  return from === undefined ? 'мерзімі шектелмеген' : `${formatDate(from)} күнінен бастап, аяқталуы белгіленбеген`;
}

function until(outcome: Outcome, through: Day | undefined): string {
  if (through !== undefined) return `${formatDate(through)} күніне дейін, қоса алғанда`;
  if (outcome === 'undetermined') return 'жетіспейтіні белгілі болғанға дейін';
  return outcome === 'insured' ? 'аяқталу мерзімі белгіленбеген' : 'деректер өзгергенге дейін';
}

const categories = categoryNames('kk');

const outcomes: Language['outcomes'] = {
  insured: 'сақтандырылған',
  uninsured: 'сақтандырылмаған',
  'not-participant': 'МӘМС жүйесінің қатысушысы емес',
  'not-in-force': 'МӘМС жүйесі әлі қолданысқа енген жоқ',
  undetermined: 'анықталмаған',
};

const outsideBecause: Language['outsideBecause'] = {
  'not-yet-born': 'бұл күн туған күннен бұрын',
  dead: 'бұл күн қайтыс болған күннен кейін',
  'no-residence-record': 'азаматтық немесе тұру құқығы туралы бірде-бір жазба жоқ',
  'residence-kind': 'мұндай құқықтық жағдай жүйеге қатысуға негіз болмайды',
  'before-permit': 'бұл күн тұрақты тұру құжаты берілген күннен бұрын',
  'outside-period': 'бұл күн осы құқықтық жағдайдың мерзімінен тыс',
};

const residenceKinds: Language['residenceKinds'] = {
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

/**
 * Kazakh: the texts of `explain`, `timelineSvg` and `timelineStrip`.
 *
 * @example
 * kk.formatDate('2026-12-31'); // '2026 жылғы 31 желтоқсан'
 */
export const kk: Language = {
  code: 'kk',
  formatDate,
  formatMonth,
  monthInitial: (month) => monthInWords(month, 'LLLLL', locale),
  formatPeriod,
  formatRange,

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

  grounds: {
    ...fixedTexts({
      service:
        'Қызмет: әскери қызмет, құқық қорғау, арнаулы мемлекеттік немесе азаматтық қорғау органдарындағы қызмет; ' +
        'сақтандырылған мәртебесі қызмет өткеру уақытына беріледі.',
      ...categoryGrounds(categories, (name) => `Жеңілдікті санат: ${name}; жарналарды мемлекет төлейді.`),
      'category.registered-unemployed': `Жеңілдікті санат: ${categories['registered-unemployed']}; жарналарды бюджет төлейді (2026 жылдан бастап — жергілікті бюджет).`,
      'welfare-level':
        'Әл-ауқаттың дағдарысты (Д) немесе шұғыл (Е) деңгейі: медициналық көмекке жүгінген күннен бастап жыл соңына ' +
        'дейін жарналарды жергілікті бюджет төлейді.',
      'transition-2020': 'Өтпелі кезең: жүйенің әрбір қатысушысы сақтандырылған.',
      contributions:
        'Құқықты төленген жарналар мен аударымдар береді; соңғы төленген айдан кейін мерзімі өткен төлем жоқ.',
    }),
    'prepaid-year': ({ months: count }) =>
      `Дербес төлеушінің жарналары ${count} айға алдын ала төленген: бұрынғы берешек құқықтан айырмайды.`,
    grace: ({ months: count }) =>
      `Төлем тоқтаған, бірақ соңғы төленген айдан кейін құқық тағы ${count} ай сақталады; ` +
      'өткізіп алынған айлар үшін берешек қалады.',
    'long-grace': ({ months: count }) =>
      'Төлем тоқтаған, бірақ оған дейін ұзақ уақыт үзіліссіз төленген, сондықтан соңғы төленген айдан кейін құқық тағы ' +
      `${count} ай сақталады; өткізіп алынған айлар үшін берешек қалады.`,
  },
  groundLabels: {
    service: 'қызмет',
    'category.child': 'бала',
    'category.registered-unemployed': 'тіркелген жұмыссыз',
    'category.pregnant-not-working': 'жүкті, жұмыс істемейді',
    'category.parent-of-child-under-three-not-working': 'үш жасқа дейінгі бала тәрбиесі',
    'category.maternity-or-childcare-leave': 'декреттік демалыс',
    'category.carer-of-child-with-disability-not-working': 'мүгедектігі бар бала күтімі',
    'category.carer-of-group-one-disabled-not-working': 'күтім, бірінші топ мүгедектігі',
    'category.pensioner': 'зейнеткер',
    'category.convict': 'жазасын өтеуші',
    'category.detainee-or-house-arrest': 'қамау немесе үйқамақ',
    'category.kandas-not-working': 'жұмыс істемейтін қандас',
    'category.award-mother': 'марапатталған көпбалалы ана',
    'category.person-with-disability': 'мүгедектік',
    'category.full-time-student': 'күндізгі оқу',
    'category.social-assistance-recipient-not-working': 'атаулы әлеуметтік көмек',
    'welfare-level': 'Д немесе Е деңгейі',
    'transition-2020': 'өтпелі кезең',
    contributions: 'жарналар мен аударымдар',
    'prepaid-year': 'алдын ала төленген жыл',
    grace: 'төлемнен кейін сақталатын құқық',
    'long-grace': 'ұзағырақ сақталатын құқық',
  },
  groundPeriod: (period) => `Мерзімі: ${formatPeriod(period)}.`,

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
        : `Жеңілдікті санат аяқталды: ${categories[category]}. Оның соңғы күні: ${formatDate(endedOn)}.`,
    'insured-on-request': () =>
      'Әл-ауқат деңгейі дағдарысты (Д) немесе шұғыл (Е): мәртебе медициналық көмекке жүгінген күні беріледі.',
    'not-participant': ({ why, residence }) =>
      `МӘМС жүйесінің қатысушысы емес: ${outsideBecause[why]}.` +
      (residence === undefined ? '' : ` Құқықтық жағдайы: ${residenceKinds[residence]}.`),
    'not-in-force': () => `МӘМС жүйесінде көмек алу құқығы басталатын күн: ${formatDate(firstOf(right).from)}.`,
    'outside-scheme.service': () =>
      'Қызмет өткеру уақытында адам МӘМС жүйесінен тыс болады (заңның таңдалған түсіндірмесі).',
    'beyond-known-law': () => `Ережелер белгілі соңғы күн: ${formatDate(firstOf(knownThrough).value)}.`,
  },
  categories: { ...categories, service: 'қызмет' },
  outsideBecause,
  residenceKinds,

  factGroups: {
    payments: 'төлемдер',
    categories: 'жеңілдікті санаттар',
    service: 'қызмет',
    welfare: 'әл-ауқат деңгейі',
    pensionContributions: 'зейнетақы жарналары',
    residence: 'азаматтық немесе тұру құқығы',
    birthDate: 'туған күні',
    reversals: 'берешекті сторнолау',
    work: 'жұмыс',
    careRequests: 'медициналық көмекке жүгіну',
  },
  missing: {
    'unknown-facts': ({ what }) => `Жауап беру үшін жетіспейтін мәліметтер: ${what.join(', ')}.`,
    'beyond-known-law': ({ period }) => `Заң белгісіз күндер: ${formatPeriod(period ?? {})}.`,
  },
  possible: (names) => `Мүмкін жауаптар: ${names.join('; ')}.`,
  deciding: (sets) => `Шешуші бола алатын мәліметтер: ${sets.map((set) => set.join(' + ')).join('; немесе: ')}.`,
  causeUnknown: 'Белгісіз мәліметтер қандай болса да, жауап біреу, бірақ оның себебі соларға байланысты.',

  assumed: {
    birthDate: 'туған күні көрсетілмеген, ересек деп саналды',
    residence: 'азаматтығы көрсетілмеген, Қазақстан азаматы деп саналды',
    categories: 'жеңілдікті санаттар жоқ',
    work: 'жұмыс жоқ',
    payments: 'төлемдер жоқ',
    service: 'қызмет жоқ',
    welfare: 'әл-ауқат деңгейі белгіленбеген',
    pensionContributions: 'зейнетақы жарналары жоқ',
    careRequests: 'медициналық көмекке жүгіну болмаған',
    reversals: 'берешек сторноланбаған',
    deathDate: 'адам тірі',
    'payments.paidOn': 'күні көрсетілмеген төлем өз айының бірінші күні жасалды',
    'categories.measure': 'бұлтартпау шарасы: қамауда ұстау',
  },
  readings: {
    refugeesParticipate: (yes) =>
      `заңның түсіндірмесі: ${yes ? 'босқындар жүйеге қатысады' : 'босқындар жүйеге қатыспайды'}`,
    eaeuFamilyCategories: (yes) =>
      `заңның түсіндірмесі: жеңілдікті санаттар ЕАЭО еңбекшілерінің отбасыларына ${yes ? 'қолданылады' : 'қолданылмайды'}`,
    serviceIsInsured: (yes) =>
      `заңның түсіндірмесі: қызмет өткеру уақытында адам ${yes ? 'сақтандырылған' : 'жүйеден тыс болады'}`,
    arrearsRule: (rule) =>
      `заңның түсіндірмесі: ${rule === 'lapse' ? 'берешек құқық үзілген кезде ғана одан айырады' : 'кез келген берешек құқықтан айырады'}`,
    graceAfterCategory: (yes) =>
      `заңның түсіндірмесі: санаттан кейін құқық ${yes ? 'төлемнен кейінгідей сақталады' : 'сақталмайды'}`,
    stateMonthsBreakSixty: (yes) =>
      `заңның түсіндірмесі: тек мемлекет төлеген айлар үзіліссіз төлеуді ${yes ? 'үзеді' : 'үзбейді'}`,
    categoriesFromTheirLaw: (yes) =>
      `заңның түсіндірмесі: санат ${yes ? 'заңда аталған күннен бастап қана қолданылады' : 'заңда аталғанға дейін де қолданылады'}`,
  },
  provisional: (knownThrough) => `заң белгілі соңғы күн: ${formatDate(knownThrough)}, жауап алдын ала берілген`,

  change: ({ on, outcome }) => `${formatDate(on)} күнінен бастап, деректер өзгермесе: ${outcomes[outcome]}.`,
  changeOn: (on) => `Деректер өзгермесе, мәртебе өзгеретін күн: ${formatDate(on)}.`,
  noChange: 'Осы деректер бойынша алда өзгеріс көрінбейді.',
  advice: {
    'keep-paying': 'Төлеуді жалғастырыңыз: әрбір жаңа төлем бұл мерзімді ұзартады.',
    'resume-payments':
      'Осы мерзім біткенге дейін төлеуді қайта бастаңыз және өткізіп алынған айларды төлеңіз: олар үшін төлеу міндеті қалады.',
    'ask-for-care':
      'Емханаға медициналық көмекке жүгініңіз: сол күннен бастап жыл соңына дейін жарналарды жергілікті бюджет төлейді.',
    'pay-arrears':
      'Аталған айлардың бәрі үшін берешекті өтеңіз, қажет болса, ағымдағы айды да төлеңіз: банкте, Қазпоштада, терминалда ' +
      'немесе қосымшада. Жұмыскер үшін берешекті жұмыс беруші өтейді.',
    'prepay-year': `Немесе, дербес төлеуші болсаңыз, жарналарды ${lastOf(prepaidMonths).value} айға алдын ала төлеңіз: мәртебе келесі айдан бастап беріледі.`,
    'start-paying': 'Төлеуді бастаңыз: жұмыс беруші арқылы, кәсіпкер ретінде немесе дербес төлеуші ретінде.',
    'confirm-category':
      'Жеңілдікті санатқа жатсаңыз (оқу, мүгедектік, күтім, зейнет және басқалар), оны құжаттармен растаңыз.',
    'register-unemployed':
      'Жұмыс істемесеңіз, жұмыссыз ретінде тіркеліңіз: халықты жұмыспен қамту орталығында немесе enbek.kz сайтында.',
    'confirm-welfare-level':
      'Табысыңыз болмаса, өңіріңіздің жұмыспен қамту және әлеуметтік қорғау басқармасында Д немесе Е деңгейін біліп, растаңыз.',
    'get-permit':
      'Жүйеге тұруға ықтиярхаты бар шетелдіктер, қандастар және ЕАЭО елдерінен келген еңбекшілер қатысады: құқығыңыз ' +
      'болса, осындай құқықтық жағдайды рәсімдеңіз.',
    'foreigner-care':
      'Ерікті медициналық сақтандыру полисін рәсімдеңіз; айналадағыларға қауіп төндіретін жіті ауруларда көмек тегін.',
    'confirm-period':
      'Жұмыс немесе тұру құқығы жалғасып жатса, оны растайтын құжаттарды (шарт, рұқсат) Қорға тапсырыңыз.',
    'reverse-permit-debt':
      'Тұруға ықтиярхат алғанға дейінгі айлар үшін берешек көрсетілсе, құжаттың көшірмесімен Қорға сторнолау туралы өтініш беріңіз.',
    'reverse-service-debt':
      'Қызмет өткерген уақыт үшін берешек көрсетілсе, әскери билеттің көшірмесімен Қорға сторнолау туралы өтініш беріңіз.',
    'settle-debt': 'Аталған айлар үшін берешек қалады; ол қате болса, Қорға сторнолау туралы өтініш беріңіз.',
    'correct-records': 'Күн немесе жазба қате болса, оны енгізген органда түзеттіріңіз.',
    'gobmp-remains': 'ТМККК шеңберіндегі көмек, оның ішінде жедел жәрдем, сақтандырусыз да қолжетімді.',
    'check-law': 'Заңның қолданыстағы редакциясын тексеріп, кітапхананы жаңартыңыз.',
    'check-status':
      'Мәртебе мен берешекті тексеру: 1414, egov.kz («Денсаулық сақтау» бөлімі), msqory.kz, @SaqtandyryBot.',
  },

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

  timelineTitle: (window) =>
    window === undefined ? 'МӘМС жүйесіндегі сақтандыру' : `МӘМС жүйесіндегі сақтандыру: ${formatRange(window)}`,
};
