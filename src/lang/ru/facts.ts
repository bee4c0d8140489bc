import type { FactWords } from '../words/facts.js';

/** The facts in Russian. */
export const facts: FactWords = {
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
};
