import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachmentRequestFrom,
  careRequestFrom,
  coverageRequestFrom,
  diseaseRequestFrom,
  issueCodes,
  type Parsed,
  packagesRequestFrom,
  parseAttachmentRequest,
  parseCareRequest,
  parseCoverageRequest,
  parseDiseaseRequest,
  parsePackagesRequest,
} from '../../src/input/index.js';

function issuesOf(parsed: Parsed<unknown>): string[] {
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const drugs = { on: '2026-03-15', service: 'outpatient-drugs', diagnosis: 'E11', insured: false };
const egov = { submittedAt: '2025-09-01T10:00', channel: 'egov', ground: 'campaign' };

describe('parseCoverageRequest', () => {
  it.each([
    ['an unknown service', { ...drugs, service: 'spa' }, ['unknown-value service']],
    ['a code that is no ICD-10 code', { ...drugs, diagnosis: '11E' }, ['unknown-value diagnosis']],
    ['a disease that sets in after the care', { ...drugs, onset: '2026-03-16' }, ['period.reversed onset']],
    ['neither status nor person', { on: '2026-03-15', service: 'ambulance' }, ['required insured']],
    ['both status and person', { ...drugs, person: {} }, ['unknown-key insured']],
    ['an unknown dental group', { ...drugs, dentalGroups: ['rich'] }, ['unknown-value dentalGroups.0']],
    ['an unknown part of the drug list', { ...drugs, onDrugList: 'some' }, ['unknown-value onDrugList']],
    ['a text for a yes or no', { ...drugs, attached: 'yes' }, ['type attached']],
    [
      'a list entry that is none',
      { ...drugs, lists: { chronicInGobmp: ['I10-', 'I10-I13'] } },
      ['unknown-value lists.chronicInGobmp.0'],
    ],
    ['an unknown residence', { ...drugs, residence: { kind: 'martian' } }, ['unknown-value residence.kind']],
    [
      'a fault in the person',
      { on: '2026-03-15', service: 'ambulance', person: { birthDate: 'x' } },
      ['date.invalid person.birthDate'],
    ],
    ['an unknown reading', { ...drugs, readings: { overlap: 'none' } }, ['unknown-value readings.overlap']],
  ])('names %s', (_, data, issues) => expect(issuesOf(parseCoverageRequest(data))).toEqual(issues));

  it.each(['e11.9', 'E11', 'M01.3*', 'A17.0†', ' I21 . 0 '])('takes the code %s', (diagnosis) =>
    expect(issuesOf(parseCoverageRequest({ ...drugs, diagnosis }))).toEqual([]),
  );

  it('takes what a service does not use', () => {
    expect(
      issuesOf(parseCoverageRequest({ ...drugs, service: 'ambulance', referral: true, lifeThreatening: false })),
    ).toEqual([]);
  });
});

describe('the other requests of a clinic', () => {
  it.each([
    ['care without a person', parseCareRequest({ on: '2026-03-15', service: 'ambulance' }), ['required person']],
    ['care for a status', parseCareRequest({ ...drugs, person: {} }), ['unknown-key insured']],
    [
      'an unknown operation',
      parseCareRequest({ on: '2026-03-15', service: 'transplantation', person: {}, procedure: 'x' }),
      ['unknown-value procedure'],
    ],
    ['a disease without a day', parseDiseaseRequest({ code: 'E11' }), ['required on']],
    ['packages of no year', parsePackagesRequest({}), ['required year']],
    ['packages of one year of two', parsePackagesRequest({ yearA: 2025 }), ['required yearB']],
    [
      'an hour that does not exist',
      parseAttachmentRequest({ ...egov, submittedAt: '2025-09-01T24:00' }),
      ['date.invalid submittedAt'],
    ],
    [
      'a free choice in the future',
      parseAttachmentRequest({ ...egov, lastFreeChoiceOn: '2025-09-02' }),
      ['period.reversed lastFreeChoiceOn'],
    ],
    [
      'half a patient',
      parseAttachmentRequest({ ...egov, doctor: { kind: 'gp', attached: 1.5 } }),
      ['type doctor.attached'],
    ],
    ['an unknown document', parseAttachmentRequest({ ...egov, documents: ['letter'] }), ['unknown-value documents.0']],
  ])('name %s', (_, parsed, issues) => expect(issuesOf(parsed)).toEqual(issues));

  it('never throw and give codes of the closed list only', () => {
    const parsers = [
      parseCoverageRequest,
      parseCareRequest,
      parseDiseaseRequest,
      parsePackagesRequest,
      parseAttachmentRequest,
    ];
    fc.assert(
      fc.property(
        fc.anything({ maxDepth: 3 }),
        fc.constantFrom(...Object.keys(drugs), ...Object.keys(egov)),
        (junk, key) => {
          for (const parse of parsers) {
            for (const data of [junk, { ...drugs, [key]: junk }, { ...egov, [key]: junk }]) {
              const parsed = parse(data);
              if (!parsed.ok) for (const { code } of parsed.issues) expect(issueCodes).toContain(code);
            }
          }
        },
      ),
    );
  });

  it('have throwing twins', () => {
    expect(coverageRequestFrom({ id: 7, ...drugs })).toMatchObject({ id: 7, args: [{ service: 'outpatient-drugs' }] });
    const desk = { on: '2026-03-15', service: 'ambulance', person: {} };
    expect(careRequestFrom(desk)).toMatchObject({ args: [{ unknown: [] }, { service: 'ambulance' }] });
    expect(diseaseRequestFrom({ code: 'E11', on: '2026-03-15' }).args).toEqual(['E11', { on: '2026-03-15' }]);
    expect(packagesRequestFrom({ year: 2026 }).args).toEqual([2026]);
    expect(packagesRequestFrom({ yearA: 2025, yearB: 2026 }).args).toEqual([2025, 2026]);
    expect(attachmentRequestFrom(egov).args).toEqual([egov]);
    expect(() => attachmentRequestFrom({})).toThrow('is required');
  });
});
