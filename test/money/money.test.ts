import { Decimal as Shared } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { amount, decimal, rate } from '../../src/money/index.js';
import { partOf, partsOf, tiynOf, WHOLE } from '../../src/money/tiyn.js';

describe('money', () => {
  afterEach(() => Shared.set({ defaults: true }));

  it('is rounded half up to the tiyn, also where doubles would round down', () => {
    expect(amount(decimal('4505.598'))).toBe('4505.60');
    expect(amount(decimal('1.005'))).toBe('1.01');
    expect(amount(decimal('4.545'))).toBe('4.55');
    expect(amount(decimal('0'))).toBe('0.00');
  });

  it('is rounded to whole tenge once, not first to the tiyn', () => {
    expect(amount(decimal('5950.5'), 'tenge')).toBe('5951.00');
    expect(amount(decimal('0.495'), 'tenge')).toBe('0.00');
  });

  it('has two digits, whatever the number had', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        const value = decimal(`${digits}e-${places}`);
        expect(amount(value)).toBe(value.toFixed(2));
      }),
    );
  });

  it('does not heed what others set on decimal.js', () => {
    Shared.set({ precision: 2, rounding: Shared.ROUND_DOWN, toExpPos: 0 });
    expect(amount(decimal('1234567.895'))).toBe('1234567.90');
    expect(decimal('123456789.01').mul('0.0299925').toFixed()).toBe('3702777.7443824250'.replace(/0$/, ''));
  });

  it('writes a rate as the shortest decimal, never with an exponent', () => {
    expect(rate(decimal('0.0500'))).toBe('0.05');
    expect(rate(decimal('0.0000001'))).toBe('0.0000001');
    expect(rate(decimal('2'))).toBe('2');
  });
});

describe('whole tiyn', () => {
  const tiyn = fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }).map(Number);
  const parts = fc.integer({ min: 0, max: WHOLE });

  function exactly(of: number, share: number, per: bigint): number {
    return Number((BigInt(of) * BigInt(share) + per / 2n) / per);
  }

  it('take a part exactly, below and above the bound of doubles', () => {
    const whole = BigInt(WHOLE);
    fc.assert(
      fc.property(tiyn, parts, (of, share) => {
        expect(partOf(of, share)).toBe(exactly(of, share, whole));
        expect(partOf(of, share, 'tenge')).toBe(exactly(of, share, whole * 100n) * 100);
      }),
      { numRuns: 2000 },
    );
  });

  it('take a part exactly right at the halves, where doubles are weakest', () => {
    const whole = BigInt(WHOLE);
    for (const share of [100_000, 200_000, 299_925, 300_000]) {
      for (let k = 0; k < 5000; k++) {
        const near = Math.round(((k * 7919 + 0.5) * WHOLE) / share);
        for (const of of [near - 1, near, near + 1]) expect(partOf(of, share)).toBe(exactly(of, share, whole));
      }
    }
  });

  it('come from decimals without loss', () => {
    expect(tiynOf(decimal('366885'))).toBe(36_688_500);
    expect(tiynOf(decimal('0.07'))).toBe(7);
    expect(partsOf(decimal('0.0299925'))).toBe(299_925);
  });
});
