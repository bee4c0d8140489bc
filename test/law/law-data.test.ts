/** The law data: every value cited, every code founded, and each legal number in a sentence of its own. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type CategoryCode,
  type Citation,
  categories,
  categoryRegister,
  currentLaw,
  documents,
  type Edition,
  type EndsByWorking,
  groundBasis,
  groundCodes,
  paymentKinds,
  reasonBasis,
  residenceKinds,
  schemeLaw,
  statusLaw,
} from '../../src/law/index.js';

const CHECKED_ON = '2026-11-22';
const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

type Found = readonly [path: string, object: Readonly<Record<string, unknown>>];

/** Every object within a value, with the way to it. */
function* objectsIn(path: string, value: unknown, seen = new Set<object>()): Generator<Found> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  yield [path, value as Readonly<Record<string, unknown>>];
  for (const [key, item] of Object.entries(value)) yield* objectsIn(`${path}.${key}`, item, seen);
}

function isEdition(object: object): object is Edition<unknown> {
  return 'value' in object && 'unit' in object;
}

function citationsOf(object: Readonly<Record<string, unknown>>): readonly Citation[] {
  const { citations = [], citation } = object;
  return [...(citations as Citation[]), ...(citation === undefined ? [] : [citation as Citation])];
}

/** What is wrong with a citation. */
function faultsOf({ document, place }: Citation): string[] {
  const known = document in documents ? [] : [`unknown document ${document}`];
  return typeof place === 'string' && place.trim().length > 2 ? known : [...known, `no place in ${document}`];
}

/** Everything exported by every file of src/law. */
async function exportsOfLaw(): Promise<readonly (readonly [string, unknown])[]> {
  const root = fileURLToPath(new URL('../../src/law/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (name) => [name, (await import(`${root}${name}`)) as Readonly<Record<string, unknown>>] as const),
  );
  return modules.flatMap(([file, module]) =>
    Object.entries(module).map(([name, value]) => [`${file} ${name}`, value] as const),
  );
}

const exported = await exportsOfLaw();
const objects = exported.flatMap(([name, value]) => [...objectsIn(name, value)]);
const lawValues = objects.filter((found): found is readonly [string, Edition<unknown> & Found[1]] =>
  isEdition(found[1]),
);

/** Every list of editions of one value: some begin later than others. */
const editions = objects
  .filter((found) => Array.isArray(found[1]) && found[1].length > 1)
  .map(([name, list]) => [name, Object.values(list) as Edition<unknown>[]] as const)
  .filter(([, list]) => list.every((each) => typeof each === 'object' && isEdition(each)))
  .filter(([, list]) => list.some(({ from }) => from !== list[0]?.from));

function eveOf(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Editions that no question asks: what the lists and sums are checked against. */
const NOT_ASKED = ['announcedCounts', 'averageWages', 'drugListSize', 'childrenDentalCare', 'costWhenInsured'];

describe('a value of the law', () => {
  it('is found by the walk, also where it lies in a list or a record', () => {
    const names = lawValues.map(([name]) => name);
    expect(names.some((name) => name.includes('gracePeriod.0'))).toBe(true);
    expect(names.some((name) => name.includes('residenceKinds.refugee.0'))).toBe(true);
    expect(
      [...objectsIn('x', { rows: [{ value: 1, unit: 'months' }] })].filter(([, each]) => isEdition(each)),
    ).toHaveLength(1);
    expect(names.length).toBeGreaterThan(50);
  });

  it('belongs to the law that can be passed and amended', () => {
    const passed = new Set([...objectsIn('law', currentLaw)].map(([, object]) => object));
    const outside = lawValues.filter(([, value]) => !passed.has(value)).map(([name]) => name);
    expect(outside.filter((name) => !NOT_ASKED.some((each) => name.includes(each)))).toEqual([]);
  });

  it('cites known documents and places in them', () => {
    const wrong = lawValues.flatMap(([name, { citations }]) =>
      (citations?.length ?? 0) === 0
        ? [`${name}: not cited`]
        : citations.flatMap(faultsOf).map((fault) => `${name}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says when it was checked, how sure it is, and from when to when it is in force', () => {
    const wrong = lawValues.flatMap(([name, { checkedOn, confidence, from, through, unit }]) => {
      const faults = [
        checkedOn === CHECKED_ON ? '' : `checked on ${checkedOn}`,
        ['H', 'M', 'L'].includes(confidence) ? '' : `confidence ${confidence}`,
        ISO_DAY.test(from) ? '' : `from ${from}`,
        through === undefined || (ISO_DAY.test(through) && through >= from) ? '' : `through ${through}`,
        unit.length > 0 ? '' : 'no unit',
      ];
      return faults.filter((fault) => fault !== '').map((fault) => `${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has editions that follow each other without gap or overlap', () => {
    const broken = editions.flatMap(([name, list]) =>
      list.slice(1).flatMap(({ from }, at) => (list[at]?.through === eveOf(from) ? [] : `${name}: ${from}`)),
    );
    // Entrepreneurs and contractors paid in 2017, and again since 2020.
    const paused = /(entrepreneur|contractor)(\.months)?: 2020-01-01$/u;
    expect(broken.filter((each) => !paused.test(each))).toEqual([]);
    expect(editions.length).toBeGreaterThan(30);
  });

  it('changes on the first of a month where contributions are counted by it', () => {
    const parts = ['.mzp', '.mrp', '.rates.', '.caps.', '.singlePayment', '.stateBases'];
    const counted = editions.filter(([name]) => parts.some((part) => name.includes(part)));
    expect(counted.flatMap(([, list]) => list).filter(({ from }) => !from.endsWith('-01'))).toEqual([]);
    expect(counted.length).toBeGreaterThan(10);
  });

  it('is never a bare number or date: every exported day, month and number is cited', () => {
    const bare = exported.filter(([name, value]) => {
      if (name.endsWith(' LAW_CHECKED_ON')) return false;
      return typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/u.test(value));
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

describe('a citation anywhere in the law data', () => {
  it('names a known document and a place in it', () => {
    const wrong = objects.flatMap(([name, object]) =>
      citationsOf(object).flatMap((citation) => faultsOf(citation).map((fault) => `${name}: ${fault}`)),
    );
    expect(wrong).toEqual([]);
    expect(objects.flatMap(([, object]) => citationsOf(object)).length).toBeGreaterThan(100);
  });

  it('names a document that the register describes: title, date, and kind', () => {
    for (const [id, document] of Object.entries(documents)) {
      expect(document.id).toBe(id);
      expect(document.title.length).toBeGreaterThan(10);
      expect(document.date).toMatch(/^\d{4}/u);
    }
  });
});

describe('a code of an answer', () => {
  it('is a ground with its basis: service, the categories in the order of the law, then the others', () => {
    const codes = groundCodes(statusLaw);
    const listed = ['service', ...FIFTEEN.map(([code]) => `category.${code}`)];
    expect(codes.slice(0, listed.length)).toEqual(listed);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !code.startsWith('category.'))).toEqual(Object.keys(groundBasis));
  });

  it('is a ground or a reason that rests on values of the law', () => {
    for (const [code, basis] of [...Object.entries(groundBasis), ...Object.entries(reasonBasis)]) {
      const citations = basis(statusLaw).flatMap((list) => list.flatMap((edition) => edition.citations));
      expect([code, citations.flatMap(faultsOf), citations.length > 0]).toEqual([code, [], true]);
    }
  });
});

/** The clinic’s page, the list of 2024 with the terms of the law in Russian, and whether work ends the category. */
const FIFTEEN: readonly (readonly [CategoryCode, EndsByWorking, string])[] = [
  ['child', 'never', 'дети'],
  ['registered-unemployed', 'always', 'лица, зарегистрированные в качестве безработных'],
  ['pregnant-not-working', 'always', 'неработающие беременные женщины'],
  [
    'parent-of-child-under-three-not-working',
    'always',
    'неработающее лицо (один из законных представителей ребенка), воспитывающее ребенка (детей) до достижения им (ими) возраста трех лет',
  ],
  [
    'maternity-or-childcare-leave',
    'never',
    'лица, находящиеся в отпусках в связи с беременностью и родами, усыновлением (удочерением) новорожденного ребенка (детей), по уходу за ребенком (детьми) до достижения им (ими) возраста трех лет',
  ],
  [
    'carer-of-child-with-disability-not-working',
    'always',
    'неработающие лица, осуществляющие уход за ребенком с инвалидностью',
  ],
  [
    'carer-of-group-one-disabled-not-working',
    'always',
    'неработающие лица, осуществляющие уход за лицом с инвалидностью первой группы',
  ],
  ['pensioner', 'never', 'получатели пенсионных выплат, в том числе ветераны Великой Отечественной войны'],
  [
    'convict',
    'never',
    'лица, отбывающие наказание по приговору суда в учреждениях уголовно-исполнительной (пенитенциарной) системы (за исключением учреждений минимальной безопасности)',
  ],
  [
    'detainee-or-house-arrest',
    'house-arrest',
    'лица, содержащиеся в следственных изоляторах, а также неработающие лица, к которым применена мера пресечения в виде домашнего ареста',
  ],
  ['kandas-not-working', 'always', 'неработающие кандасы'],
  [
    'award-mother',
    'never',
    'многодетные матери, награжденные подвесками «Алтын алқа», «Күміс алқа» или получившие ранее звание «Мать-героиня», а также награжденные орденами «Материнская слава» I и II степени',
  ],
  ['person-with-disability', 'never', 'лица с инвалидностью'],
  [
    'full-time-student',
    'never',
    'лица, обучающиеся по очной форме обучения в организациях среднего, технического и профессионального, послесреднего, высшего образования, а также послевузовского образования',
  ],
  [
    'social-assistance-recipient-not-working',
    'always',
    'неработающие получатели государственной адресной социальной помощи',
  ],
];

const listOf2024 = categories[0]?.value ?? [];

describe('the fifteen categories (405-V art. 26 p. 1; the clinic’s page)', () => {
  it('stand in the order of the law', () => {
    expect(listOf2024.map((each) => each.code)).toEqual(FIFTEEN.map(([code]) => code));
    expect(categoryRegister.map((each) => each.code)).toEqual(FIFTEEN.map(([code]) => code));
  });

  it.each(FIFTEEN)('%s: ends by working %s', (code, endsByWorking) => {
    expect(listOf2024.find((each) => each.code === code)?.endsByWorking).toBe(endsByWorking);
  });

  it.each(FIFTEEN)('%s bears its Russian name in the words of the clinic’s page', (code, _, name) => {
    expect(categoryRegister.find((each) => each.code === code)?.names.ru).toBe(name);
  });

  it('bear Kazakh and English names of their own', () => {
    for (const { code, names } of categoryRegister) {
      expect([code, names.kk]).toEqual([code, expect.stringMatching(/^[а-яёәғқңөұүһі«»,.()\sI-]+$/iu)]);
      expect([code, names.en]).toEqual([code, expect.stringMatching(/^[a-z]/u)]);
      expect(names.en).not.toMatch(/[а-яё]/iu);
    }
    for (const language of ['ru', 'kk', 'en'] as const) {
      expect(new Set(categoryRegister.map((each) => each.names[language])).size).toBe(15);
    }
    const kazakh = categoryRegister.filter((each) => /[әғқңөұүһі]/iu.test(each.names.kk));
    // «балалар» (children) has no letter of its own.
    expect(categoryRegister.filter((each) => !kazakh.includes(each)).map((each) => each.code)).toEqual(['child']);
  });

  it('are paid for by one budget on every day since 2020', () => {
    for (const { code, paidBy } of categoryRegister) {
      expect([code, paidBy[0]?.from]).toEqual([code, '2020-01-01']);
      expect([code, paidBy.at(-1)?.through]).toEqual([code, undefined]);
      paidBy.slice(1).forEach(({ from }, at) => {
        expect([code, paidBy[at]?.through]).toEqual([code, eveOf(from)]);
      });
    }
  });

  const payerOn = (code: CategoryCode, day: string): string | undefined =>
    categoryRegister
      .find((each) => each.code === code)
      ?.paidBy.find(({ from, through = '9999-12-31' }) => from <= day && day <= through)?.budget;

  it('registered unemployed are paid for by local budgets from 1 January 2026 (206-VIII, art. 26-1 p. 1)', () => {
    expect(payerOn('registered-unemployed', '2025-12-31')).toBe('republican');
    expect(payerOn('registered-unemployed', '2026-01-01')).toBe('local');
    const { paidBy } = categoryRegister.find((each) => each.code === 'registered-unemployed') ?? {};
    expect(paidBy?.at(-1)?.citation).toMatchObject({
      document: 'law-206-viii',
      place: expect.stringContaining('26-1'),
    });
  });

  it('all the others by the republican budget, before and after (405-V art. 26 p. 1)', () => {
    for (const [code] of FIFTEEN.filter(([each]) => each !== 'registered-unemployed')) {
      expect([code, payerOn(code, '2025-12-31'), payerOn(code, '2026-01-01')]).toEqual([
        code,
        'republican',
        'republican',
      ]);
    }
  });

  it('are supplied by the authorities of the Ministry’s slides of 2019', () => {
    const by = (authority: string): string[] =>
      categoryRegister.filter((each) => each.suppliedBy === authority).map((each) => each.code);
    expect(by('education')).toEqual(['child', 'full-time-student']);
    expect(by('interior')).toEqual(['convict', 'detainee-or-house-arrest']);
    expect(by('health')).toEqual(['pregnant-not-working']);
    expect(by('labour')).toHaveLength(10);
  });

  it('changed on 28 March 2022 (house arrest, all of group I) and on 1 January 2026 (the unemployed, the carers)', () => {
    const changed = (day: string): string[] =>
      categoryRegister.filter((each) => each.changes.some(({ from }) => from === day)).map((each) => each.code);
    expect(changed('2022-03-28')).toEqual(['carer-of-group-one-disabled-not-working', 'detainee-or-house-arrest']);
    expect(changed('2026-01-01')).toEqual([
      'registered-unemployed',
      'carer-of-child-with-disability-not-working',
      'carer-of-group-one-disabled-not-working',
    ]);
  });
});

/** A sentence for each: what the law says and where; the value, and the days on which it says so. */
type Sentence = readonly [sentence: string, value: unknown, from: string, through?: string];

const SENTENCES = {
  scheme: ['deductions begin with July 2017 (Ministry slides of 2019)', 'in-force', '2017-07-01'],
  right: ['the right to care begins on 1 January 2020 (405-V art. 40)', 'in-force', '2020-01-01'],
  transition: [
    'everybody is insured from 1 January to 30 June 2020 (405-V art. 40)',
    'every-participant',
    '2020-01-01',
    '2020-06-30',
  ],
  adultAge: ['one is a child up to the age of eighteen (category 1)', 18, '2017-07-01'],
  knownThrough: ['the law of status is known to the end of 2027 (206-VIII)', '2027-12-31', '2017-07-01'],
  houseArrest: ['house arrest is listed from 28 March 2022 (amendment of art. 26 p. 1)', 'listed', '2022-03-28'],
  dueDay: ['a month is due on the 25th of the next (405-V art. 30)', 25, '2017-07-01'],
  arrearsWindow: ['debts of the last twelve months count (405-V art. 5 p. 3)', 12, '2017-07-01'],
  owing: ['no month before January 2020 is owed (explanation of the Fund)', 'owed', '2020-01-01'],
  unconditionalMonths: [
    'a payment for a month up to June 2020 gives the right whatever is owed (405-V art. 40)',
    'whatever-is-owed',
    '2017-07-01',
    '2020-06-30',
  ],
  singleAggregateRun: [
    'three months of ЕСП in a row give the right, December 2023 the last of them (Ministry slides of 2019)',
    3,
    '2017-07-01',
    '2023-12-31',
  ],
  selfPayerRun: [
    'three months in a row give the right to a self-payer until 30 June 2021 (405-V art. 40)',
    3,
    '2017-07-01',
    '2021-06-30',
  ],
  gracePeriod: ['three months after the last paid month (405-V art. 5 p. 2)', 3, '2020-01-01'],
  longGracePeriod: ['six months after that of a long-standing payer (206-VIII: art. 5 p. 2 part 2)', 6, '2026-01-01'],
  longStanding: ['sixty months without a break make one (206-VIII: art. 5 p. 2 part 2)', 60, '2026-01-01'],
  prepaidMonths: ['twelve months may be paid ahead (405-V art. 5 p. 3)', 12, '2022-09-05'],
  insuredWelfareLevels: ['local budgets pay for the levels D and E (206-VIII: art. 26-1)', ['D', 'E'], '2026-01-01'],
  monthsWithoutPensionContribution: [
    'no pension contribution in the three months before the request (206-VIII: art. 26-1)',
    3,
    '2026-01-01',
  ],
  paidRight: ['what is paid for gives the right (405-V art. 5 p. 1)', 'paid-for', '2017-07-01'],
  insuredService: ['who serves is insured (405-V art. 28 p. 7)', 'while-serving', '2017-07-01'],
  outsideService: ['who serves owes nothing (405-V art. 28 p. 7 pp. 2)', 'outside-the-scheme', '2017-07-01'],
  categoryEnd: ['the status ends with the category (405-V art. 26 p. 1)', 'ends-with-the-category', '2017-07-01'],
  participation: ['who takes no part is not insured (405-V art. 2)', 'article-2', '2017-07-01'],
} satisfies Partial<Record<keyof typeof statusLaw, Sentence>>;

describe('each value of the status stands in a sentence of its own', () => {
  it.each(Object.entries(SENTENCES) as [keyof typeof SENTENCES, Sentence][])('%s: %s', (name, sentence) => {
    const [, value, from, through] = sentence;
    expect(statusLaw[name].map((each) => [each.value, each.from, each.through])).toEqual([[value, from, through]]);
  });

  it('and none is without one', () => {
    const parameters = Object.entries(statusLaw).filter(([, value]) => Array.isArray(value) && value.every(isEdition));
    const told = [...Object.keys(SENTENCES), 'categories'];
    expect(parameters.map(([name]) => name).filter((name) => !told.includes(name))).toEqual([]);
    expect(Object.keys(schemeLaw).filter((name) => !Object.hasOwn(statusLaw, name))).toEqual([]);
  });
});

describe('who takes part (405-V art. 2)', () => {
  it.each([
    ['citizen', 'always'],
    ['kandas', 'always'],
    ['permanent-resident', 'since-permit'],
    ['stateless-permanent', 'since-permit'],
    ['refugee', 'by-reading'],
    ['asylum-seeker', 'never'],
    ['temporary-foreigner', 'never'],
    ['cis-citizen-temporary', 'never'],
    ['eaeu-worker', 'within-period'],
    ['eaeu-family', 'within-period'],
  ] as const)('%s: %s', (kind, participation) => {
    expect(residenceKinds[kind].map(({ value }) => value)).toEqual([participation]);
  });
});

describe('the months for which a kind of payment exists (the Ministry’s slides of 2019)', () => {
  it.each([
    ['employer', [['2017-07']]],
    ['employee', [['2020-01']]],
    ['contractor', [['2017-07', '2017-12'], ['2020-01']]],
    ['entrepreneur', [['2017-07', '2017-12'], ['2020-01']]],
    ['self', [['2020-01']]],
    ['single-aggregate', [['2019-01', '2023-12']]],
    ['single-payment', [['2023-01']]],
    ['platform-self-employed', [['2026-01']]],
  ] as const)('%s', (kind, months) => {
    expect(
      paymentKinds[kind].map(({ from, through }) => [from, through].flatMap((day) => day?.slice(0, 7) ?? [])),
    ).toEqual(months);
  });
});
