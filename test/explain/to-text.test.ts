import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { explanationText } from '../../src/explain/to-text.js';
import { en } from '../../src/lang/en/index.js';
import { languages } from '../lang/languages.js';
import { example, examples } from './people.js';

describe('an explanation as text', () => {
  it('reads like this', () => {
    const { status, next } = example('Марат, уволился');
    const assumptions = ['no service', 'the person is alive'];
    const text = explanationText({ ...explain(status, en, { next }), assumptions });
    expect(text).toBe(
      [
        'Status on 30 September 2025: insured (through 30 September 2025).',
        '',
        'Grounds',
        '  • Payments have stopped, but the right is kept for 3 months more after the last paid month; the',
        '    debt for the missed months remains. Period: from 26 August 2025 through 30 September 2025.',
        '    [Law No. 405-V, art. 5 point 2; Ministry of Health, slides of 2019, слайд «Идентификация',
        '    населения в систему ОСМС»: не более 3 месяцев с момента прекращения уплаты; Ministry of Health,',
        '    slides on 2026, слайд «Если у вас выходит статус „не застрахован“»; The Fund, рассылка, октябрь',
        '    2025: последний платёж за июнь, статус до 30 сентября]',
        '',
        'What next',
        '  → From 1 October 2025, if the facts stay as they are: not insured. Contributions are owed for 2',
        '    months: July 2025 – August 2025. The right that payments gave ended on 30 September 2025. The',
        '    last month that gave the right: June 2025.',
        '  → Resume payments before this period ends and pay for the missed months: the duty to pay for them',
        '    remains.',
        '  → If you do not work, register as unemployed: at the employment centre or on enbek.kz.',
        '',
        'Assumptions',
        '  no service; the person is alive.',
      ].join('\n'),
    );
  });

  it.each(languages)('has no line over 100 characters, and none that ends in a space: $code', (language) => {
    for (const { status, next } of examples) {
      for (const line of explanationText(explain(status, language, { next })).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(100);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('loses no word', () => {
    for (const { status, next } of examples) {
      const explanation = explain(status, en, { next });
      const words = explanationText(explanation).replace(/\s+/g, ' ');
      const texts = [
        ...explanation.reasons.flatMap(({ text, citations }) => [text, ...citations]),
        ...explanation.next,
      ];
      for (const text of texts) expect(words).toContain(text);
    }
  });

  it('leaves out a part that has nothing to say', () => {
    const { status } = example('Лаура');
    const explanation = { ...explain(status, en), assumptions: [], next: [] };
    expect(explanationText(explanation)).not.toContain(en.labels.assumptions);
    expect(explanationText(explanation)).not.toContain(en.labels.next);
  });
});
