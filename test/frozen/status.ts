/** Questions about a person's insurance on a day and over some years. */
import { NAMES, type Questions } from './ask.js';
import { askedDay, datesIn, dayAbout, dayPlus } from './days.js';
import { chance, type Dice, pick, type Settings, settings } from './dice.js';
import { person } from './people.js';

type Options = Questions['status']['options'];
type Readings = NonNullable<Options['readings']>;
type Choices = Settings<Pick<Options, 'knownOn' | 'strict'>> & { readonly readings?: Settings<Readings> };

const EITHER = [true, false] as const;

/** The choices that hold for every question about a person. */
export function choices(dice: Dice): Choices {
  return {
    ...(chance(dice, 25) && {
      readings: settings<Required<Readings>>(dice, 35, {
        refugeesParticipate: EITHER,
        eaeuFamilyCategories: EITHER,
        serviceIsInsured: EITHER,
        arrearsRule: ['lapse', 'any-arrears'],
        [NAMES.graceAfterCategory]: EITHER,
        stateMonthsBreakSixty: EITHER,
        categoriesFromTheirLaw: EITHER,
      }),
    }),
    ...(chance(dice, 10) && { strict: pick(dice, EITHER) }),
    ...(chance(dice, 15) && { knownOn: askedDay(dice) }),
  };
}

/** Whom to ask about on which day: most days lie where something about the person changes. */
export function subject(dice: Dice): { readonly person: Questions['status']['person']; readonly on: string } {
  const facts = person(dice);
  const dates = datesIn(facts).sort();
  const [last = ''] = dates.slice(-1);
  const near = dates.length > 0 && chance(dice, 60) ? dayAbout(dice, pick(dice, [last, pick(dice, dates)])) : '';
  return { person: facts, on: '2019-06-01' < near && near < '2029-01-01' ? near : askedDay(dice) };
}

export function status(dice: Dice): Questions['status'] {
  const { person, on } = subject(dice);
  const asks = chance(dice, 20) && { seekingCare: pick(dice, EITHER) };
  return { person, options: { on, ...asks, ...choices(dice) } };
}

export function timeline(dice: Dice): Questions['timeline'] {
  const { person, on } = subject(dice);
  return { person, options: { from: on, through: dayPlus(on, dice(0, 1500)), ...choices(dice) } };
}
