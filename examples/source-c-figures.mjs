/** Two figures of the Ministry's slides of September 2019 (source C), recomputed from the slides' own numbers. */
const { default: assert } = await import('node:assert/strict');

/** Slide «Нерегулярность платежей»: employees for whom deductions were paid. */
const paidInLast12Months = 5_357_348;
const paidInLast3Months = 4_368_860;
const fallingOut = paidInLast12Months - paidInLast3Months;
console.log(`paid for in 12 months but not in the last 3: ${fallingOut}`);
assert.equal(fallingOut, 988_488);

/** The same slide: people by how often they were paid for, 1–11 and 12 times. */
const irregular = 1_762_926;
const everyMonth = 3_594_422;
console.log(`irregular ${irregular} + every month ${everyMonth} = ${irregular + everyMonth}`);
assert.equal(irregular + everyMonth, paidInLast12Months);

/** Slide «Охват населения системой ОСМС»: the fifteen categories; the count of the last one is blank. */
const categories = {
  children: 6_199_949,
  pensioners: 2_207_028,
  'full-time students': 987_292,
  'on maternity or childcare leave': 633_318,
  'persons with disability': 399_055,
  'pregnant, not working': 160_698,
  'kandas, not working': 128_146,
  'registered unemployed': 98_040,
  'award mothers': 42_728,
  'recipients of social assistance, not working': 35_565,
  'carers of a disabled child': 33_634,
  convicts: 18_603,
  detainees: 12_933,
  'carers of a person disabled since childhood': 6_252,
};
const insuredByTheState = Object.values(categories).reduce((sum, count) => sum + count, 0);
console.log(`insured by the state: ${insuredByTheState}, the slide says 10.9 million`);
assert.equal(insuredByTheState, 10_963_241);

const shares = Object.entries(categories).map(([category, count]) => ({
  category,
  count,
  share: `${((count / insuredByTheState) * 100).toFixed(1)} %`,
}));
console.table(shares);
