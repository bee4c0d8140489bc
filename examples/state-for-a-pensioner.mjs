/** What the state paid for one pensioner in each year from 2020; for 2026 the wage it is computed on is not known. */
const { contribution } = await import('osms-kz');
const { decimal } = await import('osms-kz/money');

for (let year = 2020; year <= 2026; year++) {
  const answer = contribution({ payer: 'state', month: `${year}-01` });
  if (answer.amount !== undefined) {
    const whole = decimal(answer.amount).mul(12).toFixed(2);
    console.log(`${year}: ${answer.rate} of ${answer.object} = ${answer.amount} a month, ${whole} in the year`);
  } else if (answer.outcome !== undefined) {
    console.log(`${year}: needs ${answer.missing.map(({ parameter }) => parameter).join(', ')} (rate ${answer.rate})`);
  }
}

const supposed = contribution({ payer: 'state', month: '2026-01', averageWage: '403251' });
console.log(`2026, were the wage 403 251: ${supposed.amount} a month`);
