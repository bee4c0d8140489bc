/** A salary of 1 500 000 tenge a month in 2025 and in 2026: the caps rise from 10 to 20 and 40 minimum wages. */
const { contribution } = await import('osms-kz');

const income = '1500000';

for (const month of ['2025-06', '2026-06']) {
  const own = contribution({ payer: 'employee', month, income, categories: [], service: false, otherIncome: '0' });
  const employer = contribution({ payer: 'employer', month, income, categories: [], service: false, otherIncome: '0' });
  console.log(`${month}: the employee pays ${own.amount}, the employer ${employer.amount}`);
  if (own.amount !== undefined)
    console.table(own.steps.map(({ code, value, citation }) => ({ code, value, ...citation })));
}
