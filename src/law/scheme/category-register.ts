/** The fifteen categories as people know them: names, who pays, who supplies the data, what changed. */

import type { Citation } from '../documents.js';
import type { Confidence, IsoDay } from '../edition.js';
import { frozen } from '../frozen.js';
import { type CategoryCode, categories } from './categories.js';
import { LAW_CHECKED_ON } from './checked.js';

export type Budget = 'republican' | 'local';

export interface CategoryChange {
  readonly from: IsoDay;
  readonly change: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

export interface CategoryRecord {
  readonly code: CategoryCode;
  /** Official name, wording of 2024, in Russian and in Kazakh; the English is a gloss. */
  readonly names: { readonly ru: string; readonly kk: string; readonly en: string };
  /** Who pays the contribution, by date. */
  readonly paidBy: readonly {
    readonly from: IsoDay;
    readonly through?: IsoDay;
    readonly budget: Budget;
    readonly citation: Citation;
  }[];
  /** The authority that supplies the list to the Fund (the Ministry’s slides of 2019). */
  readonly suppliedBy: 'education' | 'labour' | 'interior' | 'health';
  readonly changes: readonly CategoryChange[];
  readonly citations: readonly [Citation, ...Citation[]];
  readonly checkedOn: IsoDay;
  readonly confidence: Confidence;
}

const REPUBLICAN: CategoryRecord['paidBy'] = [
  { from: '2020-01-01', budget: 'republican', citation: { document: 'law-405-v', place: 'ст. 26 п. 1' } },
];
const LOCAL_FROM_2026: CategoryRecord['paidBy'] = [
  {
    from: '2020-01-01',
    through: '2025-12-31',
    budget: 'republican',
    citation: { document: 'law-405-v', place: 'ст. 26 п. 1' },
  },
  { from: '2026-01-01', budget: 'local', citation: { document: 'law-206-viii', place: 'ст. 26-1 п. 1 (в 405-V)' } },
];

/** Every category of every edition of the list. */
const listed = categories.flatMap(({ value }) => value);

function record(
  code: CategoryCode,
  point: number,
  suppliedBy: CategoryRecord['suppliedBy'],
  names: CategoryRecord['names'],
  changes: readonly CategoryChange[] = [],
  paidBy: CategoryRecord['paidBy'] = REPUBLICAN,
): CategoryRecord {
  return {
    code,
    names,
    paidBy,
    suppliedBy,
    changes,
    citations: [
      { document: 'clinic-page', place: `15 льготных категорий граждан, п. ${point}` },
      { document: 'ministry-slides-2019', place: 'слайд «Охват населения системой ОСМС» (перечень 2019 года)' },
    ],
    checkedOn: LAW_CHECKED_ON,
    confidence: listed.find((each) => each.code === code)?.confidence ?? 'L',
  };
}

const CARERS_BECOME_RECIPIENTS: CategoryChange = {
  from: '2026-01-01',
  change: 'Carers are listed as recipients of the state allowance for care.',
  citation: { document: 'law-206-viii', place: 'изменения ст. 26 (в 405-V)' },
  confidence: 'H',
};

/** The register of the fifteen categories, in the order of the law. */
export const categoryRegister: readonly CategoryRecord[] = frozen([
  record('child', 1, 'education', { ru: 'дети', kk: 'балалар', en: 'children under eighteen' }),
  record(
    'registered-unemployed',
    2,
    'labour',
    {
      ru: 'лица, зарегистрированные в качестве безработных',
      kk: 'жұмыссыз ретінде тіркелген адамдар',
      en: 'persons registered as unemployed',
    },
    [
      {
        from: '2026-01-01',
        change: 'Leave article 26 (republican budget) for article 26-1 (local budgets).',
        citation: { document: 'law-206-viii', place: 'ст. 26-1 п. 1 (в 405-V)' },
        confidence: 'H',
      },
    ],
    LOCAL_FROM_2026,
  ),
  record('pregnant-not-working', 3, 'health', {
    ru: 'неработающие беременные женщины',
    kk: 'жұмыс істемейтін жүкті әйелдер',
    en: 'pregnant women who do not work',
  }),
  record('parent-of-child-under-three-not-working', 4, 'labour', {
    ru: 'неработающее лицо (один из законных представителей ребенка), воспитывающее ребенка (детей) до достижения им (ими) возраста трех лет',
    kk: 'бала (балалар) үш жасқа толғанға дейін оны (оларды) тәрбиелеп отырған жұмыс істемейтін адам (баланың заңды өкілдерінің бірі)',
    en: 'a person who does not work and brings up a child under three (one of the legal representatives)',
  }),
  record('maternity-or-childcare-leave', 5, 'labour', {
    ru: 'лица, находящиеся в отпусках в связи с беременностью и родами, усыновлением (удочерением) новорожденного ребенка (детей), по уходу за ребенком (детьми) до достижения им (ими) возраста трех лет',
    kk: 'жүктілікке және босануға, жаңа туған баланы (балаларды) асырап алуға байланысты, бала (балалар) үш жасқа толғанға дейін оның (олардың) күтіміне байланысты демалыстағы адамдар',
    en: 'persons on leave for pregnancy and childbirth, adoption of a newborn, or care of a child under three',
  }),
  record(
    'carer-of-child-with-disability-not-working',
    6,
    'labour',
    {
      ru: 'неработающие лица, осуществляющие уход за ребенком с инвалидностью',
      kk: 'мүгедектігі бар балаға күтімді жүзеге асыратын жұмыс істемейтін адамдар',
      en: 'persons who do not work and care for a child with disability',
    },
    [CARERS_BECOME_RECIPIENTS],
  ),
  record(
    'carer-of-group-one-disabled-not-working',
    7,
    'labour',
    {
      ru: 'неработающие лица, осуществляющие уход за лицом с инвалидностью первой группы',
      kk: 'бірінші топтағы мүгедектігі бар адамға күтімді жүзеге асыратын жұмыс істемейтін адамдар',
      en: 'persons who do not work and care for a person with disability of group I',
    },
    [
      {
        from: '2022-03-28',
        change: 'From a person disabled of group I since childhood (2019) to any person with disability of group I.',
        citation: { document: 'amending-laws', place: '405-V, редакции 2019 и 2024 годов; источники C и E' },
        confidence: 'M',
      },
      CARERS_BECOME_RECIPIENTS,
    ],
  ),
  record('pensioner', 8, 'labour', {
    ru: 'получатели пенсионных выплат, в том числе ветераны Великой Отечественной войны',
    kk: 'зейнетақы төлемдерін алушылар, оның ішінде Ұлы Отан соғысының ардагерлері',
    en: 'recipients of pension payments, including veterans of the Second World War',
  }),
  record('convict', 9, 'interior', {
    ru: 'лица, отбывающие наказание по приговору суда в учреждениях уголовно-исполнительной (пенитенциарной) системы (за исключением учреждений минимальной безопасности)',
    kk: 'сот үкімі бойынша қылмыстық-атқару (пенитенциарлық) жүйесінің мекемелерінде (қауіпсіздігі барынша төмен мекемелерді қоспағанда) жазасын өтеп жүрген адамдар',
    en: 'convicts in penal institutions other than those of minimum security',
  }),
  record(
    'detainee-or-house-arrest',
    10,
    'interior',
    {
      ru: 'лица, содержащиеся в следственных изоляторах, а также неработающие лица, к которым применена мера пресечения в виде домашнего ареста',
      kk: 'тергеу изоляторларында ұсталатын адамдар, сондай-ақ үйқамақ түріндегі бұлтартпау шарасы қолданылған жұмыс істемейтін адамдар',
      en: 'persons held in pre-trial detention, and persons under house arrest who do not work',
    },
    [
      {
        from: '2022-03-28',
        change: 'House arrest (not working) is added to pre-trial detention.',
        citation: { document: 'amending-laws', place: '405-V, изменение ст. 26 п. 1 с 28.03.2022' },
        confidence: 'M',
      },
    ],
  ),
  record('kandas-not-working', 11, 'labour', {
    ru: 'неработающие кандасы',
    kk: 'жұмыс істемейтін қандастар',
    en: 'kandas (ethnic Kazakh returnees) who do not work',
  }),
  record('award-mother', 12, 'labour', {
    ru: 'многодетные матери, награжденные подвесками «Алтын алқа», «Күміс алқа» или получившие ранее звание «Мать-героиня», а также награжденные орденами «Материнская слава» I и II степени',
    kk: '«Алтын алқа», «Күміс алқа» алқаларымен наградталған немесе бұрын «Батыр ана» атағын алған, сондай-ақ I және II дәрежелі «Ана даңқы» ордендерімен наградталған көпбалалы аналар',
    en: 'mothers of many children with the award Altyn Alqa or Kumis Alqa, or the earlier titles',
  }),
  record('person-with-disability', 13, 'labour', {
    ru: 'лица с инвалидностью',
    kk: 'мүгедектігі бар адамдар',
    en: 'persons with disability',
  }),
  record('full-time-student', 14, 'education', {
    ru: 'лица, обучающиеся по очной форме обучения в организациях среднего, технического и профессионального, послесреднего, высшего образования, а также послевузовского образования',
    kk: 'орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары білім беру, сондай-ақ жоғары оқу орнынан кейінгі білім беру ұйымдарында күндізгі нысанда оқитын адамдар',
    en: 'full-time students of secondary, technical, vocational, higher and postgraduate education',
  }),
  record('social-assistance-recipient-not-working', 15, 'labour', {
    ru: 'неработающие получатели государственной адресной социальной помощи',
    kk: 'мемлекеттік атаулы әлеуметтік көмек алушы жұмыс істемейтін адамдар',
    en: 'recipients of state targeted social assistance who do not work',
  }),
]);
