import { categoryGrounds, LOCAL_BUDGET_SINCE } from '../category-names.js';
import { fixedTexts } from '../fixed-texts.js';
import type { GroundWords } from '../words/grounds.js';
import { categories } from './categories.js';
import { formatPeriod, months } from './dates.js';

/** The grounds in Russian. */
export const grounds: GroundWords = {
  grounds: {
    ...fixedTexts({
      service:
        'Служба: военная, правоохранительная, в специальных государственных органах или в органах гражданской защиты; ' +
        'статус застрахованного присваивается на время службы.',
      ...categoryGrounds(categories, (name) => `Льготная категория: ${name}; взносы платит государство.`),
      'category.registered-unemployed': `Льготная категория: ${categories['registered-unemployed']}; взносы платит бюджет (с ${LOCAL_BUDGET_SINCE} года — местный).`,
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
};
