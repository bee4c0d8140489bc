/** Questions of a desk about a person: debts, ways to be insured, the cashier, care, dental groups. */
import type { Questions } from './ask.js';
import { care as careFacts, packageReadings } from './coverages.js';
import { chance, type Dice, pick } from './dice.js';
import { choices, subject } from './status.js';

export function arrears(dice: Dice): Questions['arrears'] {
  const { person, on } = subject(dice);
  const { readings, ...chosen } = choices(dice);
  const price = chance(dice, 30) && { arrearsPrice: pick(dice, ['owed-month', 'payment-date']) };
  return { person, options: { on, ...chosen, ...((readings || price) && { readings: { ...readings, ...price } }) } };
}

export function routes(dice: Dice): Questions['routes'] {
  const { person, options: asked } = arrears(dice);
  const { law: _, ...options } = asked;
  return { person, options: chance(dice, 40) ? { ...options, ahead: true } : options };
}

export function cashier(dice: Dice): Questions['cashier'] {
  const { person, options } = arrears(dice);
  const { on, ...chosen } = options;
  return { person, options: { markedOn: on, ...chosen } };
}

export function care(dice: Dice): Questions['care'] {
  const { person, on } = subject(dice);
  const { readings, ...chosen } = choices(dice);
  const procedure = chance(dice, 10) && {
    procedure: pick(dice, ['kidney-transplantation', 'coronary-bypass', 'revision-endoprosthesis']),
  };
  const both = chance(dice, 25) && { readings: { ...readings, ...packageReadings(dice) } };
  return { person, request: { ...careFacts(dice, on), ...procedure, ...chosen, ...both } };
}

export function dental(dice: Dice): Questions['dental'] {
  const { person, on } = subject(dice);
  return { person, options: { on, ...(chance(dice, 30) && { readings: packageReadings(dice) }) } };
}
