/** What a year of ОСМС costs an entrepreneur, a self-payer and a platform worker with 300 000 tenge a month. */
const { contribution } = await import('osms-kz');
const { decimal } = await import('osms-kz/money');

const months = (year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

function costOf(request, year) {
  let sum = decimal('0');
  for (const month of months(year)) {
    const { amount } = contribution(request(month));
    if (amount === undefined) return 'no such payment';
    sum = sum.add(amount);
  }
  return sum.toFixed(2);
}

console.table(
  [2024, 2025, 2026].map((year) => ({
    year,
    entrepreneur: costOf((month) => ({ payer: 'entrepreneur', month }), year),
    self: costOf((month) => ({ payer: 'self', month }), year),
    platform: costOf((month) => ({ payer: 'platform-self-employed', month, income: '300000' }), year),
  })),
);
