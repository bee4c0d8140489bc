import { categoryGrounds, LOCAL_BUDGET_SINCE } from '../category-names.js';
import { fixedTexts } from '../fixed-texts.js';
import type { GroundWords } from '../words/grounds.js';
import { categories } from './categories.js';
import { formatPeriod } from './dates.js';

/** The grounds in Kazakh. */
export const grounds: GroundWords = {
  grounds: {
    ...fixedTexts({
      service:
        'Қызмет: әскери қызмет, құқық қорғау, арнаулы мемлекеттік немесе азаматтық қорғау органдарындағы қызмет; ' +
        'сақтандырылған мәртебесі қызмет өткеру уақытына беріледі.',
      ...categoryGrounds(categories, (name) => `Жеңілдікті санат: ${name}; жарналарды мемлекет төлейді.`),
      'category.registered-unemployed': `Жеңілдікті санат: ${categories['registered-unemployed']}; жарналарды бюджет төлейді (${LOCAL_BUDGET_SINCE} жылдан бастап — жергілікті бюджет).`,
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
};
