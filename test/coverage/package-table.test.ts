import { describe, expect, it } from 'vitest';
import { packageDiff, packageTable } from '../../src/coverage/index.js';
import { ru } from '../../src/lang/ru/index.js';
import { coverageLaw, type Service } from '../../src/law/coverage/index.js';
import { coverageMatrixSvg } from '../../src/picture/coverage-matrix-svg.js';
import { languages } from '../lang/languages.js';

function cell(year: number, service: Service, situation: string): string {
  const row = packageTable(year)
    .rows.filter((each) => each.service === service && each.situation === situation)
    .at(-1);
  return `${row?.ifInsured}/${row?.ifUninsured}`;
}

describe('the slide of the Ministry’s slides of 2026, recomputed from the rules', () => {
  it.each(coverageLaw.announcedDiseaseCounts)('counts the diseases of $from as the slide does', ({ from, value }) => {
    const { counts } = packageTable(Number(from.slice(0, 4)));
    expect(counts.social).toBe(value.social);
    const known = counts.chronicInGobmp + counts.chronicInOsms;
    if (counts.chronicNotSettled === 0) expect(counts).toMatchObject(value);
    else expect([known, counts.chronicNotSettled]).toEqual([0, value.chronicInGobmp + value.chronicInOsms]);
    expect(counts.social + known + counts.chronicNotSettled).toBe(35);
  });

  it('counts 13 + 22, 13 + (10 + 12), 11 + 24', () => {
    const counts = [2024, 2025, 2026, 2027].map((year) => Object.values(packageTable(year).counts));
    expect(counts).toEqual([
      [13, 22, 0, 0],
      [13, 0, 0, 22],
      [11, 0, 24, 0],
      [11, 0, 24, 0],
    ]);
  });

  const GOBMP = 'gobmp/gobmp';
  const OSMS = 'osms/patient';
  it.each([2024, 2025, 2026, 2027])('has its lines of %i', (year) => {
    expect(cell(year, 'ambulance', 'any')).toBe(GOBMP);
    expect(cell(year, 'palliative', 'any')).toBe(GOBMP);
    expect(cell(year, 'blood-products', 'any')).toBe(GOBMP);
    expect(cell(year, 'infectious-inpatient', 'any')).toBe(GOBMP);
    expect(cell(year, 'high-technology', 'other-disease')).toBe(OSMS);
    expect(cell(year, 'rehabilitation', 'other-disease')).toBe(OSMS);
    expect(cell(year, 'inpatient-planned', 'other-disease')).toBe(OSMS);
    expect(cell(year, 'inpatient-emergency', 'life-threatening')).toBe('osms/gobmp');
    expect(cell(year, 'inpatient-emergency', 'not-life-threatening')).toBe(year < 2027 ? 'osms/gobmp' : OSMS);
    expect(cell(year, 'primary-care', year < 2027 ? 'any' : 'later-contact')).toBe(year < 2027 ? GOBMP : OSMS);
    expect(cell(year, 'screening-oncology', 'any')).toBe(year < 2025 ? OSMS : GOBMP);
    expect(cell(year, 'specialist-or-diagnostics', 'other-social-disease-suspected')).toBe(year < 2026 ? OSMS : GOBMP);
    const chronic = year < 2025 ? GOBMP : year < 2026 ? 'undetermined/undetermined' : OSMS;
    for (const service of [
      'specialist-or-diagnostics',
      'outpatient-drugs',
      'day-hospital',
      'inpatient-planned',
    ] as const) {
      expect(cell(year, service, 'social-disease')).toBe(GOBMP);
      expect(cell(year, service, 'chronic-disease')).toBe(chronic);
    }
  });
});

describe('the table of a year', () => {
  it('cuts its rows where the law changes within the year', () => {
    const screening = (year: number): string[] =>
      packageTable(year)
        .rows.filter((row) => row.service === 'screening-oncology')
        .map((row) => `${row.from} ${row.ifUninsured}`);
    expect(screening(2020)).toEqual(['2020-01-01 gobmp', '2020-04-01 patient']);
    expect(screening(2025)).toEqual(['2025-01-01 patient', '2025-07-01 gobmp']);
    expect(screening(2026)).toEqual(['2026-01-01 gobmp']);
  });

  it('covers every day of the year in every row', () => {
    for (const year of [2019, 2020, 2025, 2027, 2028]) {
      const { rows } = packageTable(year);
      for (const row of rows) {
        const own = rows.filter((each) => each.service === row.service && each.situation === row.situation);
        expect([own[0]?.from, own.at(-1)?.through]).toEqual([`${year}-01-01`, `${year}-12-31`]);
      }
    }
  });

  it('is empty of payers before 2020 and provisional after 2027', () => {
    expect(new Set(packageTable(2019).rows.map((row) => row.ifInsured))).toEqual(new Set(['undetermined']));
    expect([2027, 2028].map((year) => packageTable(year).provisional)).toEqual([false, true]);
  });

  it('follows the readings', () => {
    const { rows } = packageTable(2026, { readings: { transplantation: 'gobmp' } });
    expect(rows.find((row) => row.service === 'transplantation')?.ifUninsured).toBe('gobmp');
  });
});

describe('what moved between two years', () => {
  const moved = (from: number, to: number): string[] => packageDiff(from, to).diseases.map(({ disease }) => disease);

  it('2024 → 2025: 22 chronic diseases, of which ten stayed and twelve went', () => {
    expect(moved(2024, 2025)).toHaveLength(22);
    expect(packageDiff(2024, 2025).services.map(({ service }) => service)).toContain('screening-oncology');
  });

  it('2025 → 2026: four diseases leave the social list, two join it', () => {
    const { diseases, counts } = packageDiff(2025, 2026);
    const of = (disease: string) =>
      diseases
        .find((each) => each.disease === disease)
        ?.services.find(({ service }) => service === 'specialist-or-diagnostics');
    for (const disease of ['diabetes', 'cerebral-palsy', 'rheumatism', 'systemic-connective-tissue-disorders']) {
      expect(of(disease)).toMatchObject({
        before: { ifUninsured: 'gobmp' },
        after: { ifInsured: 'osms', ifUninsured: 'patient' },
      });
    }
    for (const disease of ['epilepsy', 'stroke'])
      expect(of(disease)).toMatchObject({ after: { ifUninsured: 'gobmp' } });
    expect(counts).toMatchObject({ before: { social: 13 }, after: { social: 11, chronicInOsms: 24 } });
    expect(moved(2025, 2026)).not.toContain('tuberculosis');
  });

  it('2026 → 2027: primary care, donors, emergency care without threat to life; pregnancy is open', () => {
    expect(packageDiff(2026, 2027).services.map(({ service, situation }) => `${service} ${situation}`)).toEqual([
      'primary-care later-contact',
      'pregnancy-observation any',
      'inpatient-emergency not-life-threatening',
      'donor-preparation any',
    ]);
  });

  it('nothing from a year to itself, or after 2027', () => {
    for (const [from, to] of [
      [2024, 2024],
      [2022, 2023],
      [2027, 2028],
    ] as const) {
      expect(packageDiff(from, to)).toMatchObject({ services: [], diseases: [] });
    }
  });
});

describe('the picture of the packages', () => {
  it.each(languages)('is an SVG document in $code with a row for every service', (language) => {
    const svg = coverageMatrixSvg(2026, language);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.match(/font-size="13"/g)).toHaveLength(32);
    expect(svg).not.toMatch(/undefined|NaN/);
    for (const name of Object.values(language.matrix.services)) expect(svg).toContain(`>${name}<`);
  });

  it('dates a change within the year, and marks what lies beyond the known law', () => {
    expect(coverageMatrixSvg(2025, ru)).toContain('с 01.07.2025');
    expect(coverageMatrixSvg(2028, ru)).toContain('Предварительно');
    expect(coverageMatrixSvg(2027, ru)).not.toContain('Предварительно');
  });
});
