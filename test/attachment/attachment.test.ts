import { describe, expect, it } from 'vitest';
import { type Attachment, type AttachmentRequest, attachment } from '../../src/attachment/index.js';
import { attachmentLaw } from '../../src/law/attachment/index.js';
import { keysOf } from '../../src/law/keys-of.js';

const MOVED: AttachmentRequest = { submittedAt: '2026-03-04T10:00', channel: 'egov', signature: true, ground: 'moved' };

function ask(changes: Partial<AttachmentRequest>): Attachment {
  return attachment({ ...MOVED, ...changes });
}

/** The outcome, and the codes of the refusal or the names of what is missing. */
function outcome(changes: Partial<AttachmentRequest>): string {
  const answer = ask(changes);
  const missing = answer.outcome === 'undetermined' ? answer.missing.map(({ parameter }) => parameter) : [];
  const refusals = answer.outcome === 'refused' ? answer.because.map(({ code }) => code) : [];
  return [answer.outcome, ...refusals, ...missing].join(' ');
}

describe('the campaign of free choice', () => {
  const on = (day: string): string => outcome({ ground: 'campaign', submittedAt: `${day}T10:00` });

  it('runs from 15 September to 15 November', () => {
    for (const year of [2020, 2022, 2023, 2024]) {
      expect(on(`${year}-09-14`)).toBe('refused outside-campaign');
      expect(on(`${year}-09-15`)).toBe('accepted');
      expect(on(`${year}-11-15`)).toBe('accepted');
      expect(on(`${year}-11-16`)).toBe('refused outside-campaign');
    }
  });

  it('ran from 1 September to 1 November in 2025', () => {
    expect(on('2025-08-31')).toBe('refused outside-campaign');
    expect(on('2025-09-01')).toBe('accepted');
    expect(on('2025-11-01')).toBe('accepted');
    expect(on('2025-11-02')).toBe('refused outside-campaign');
    expect(ask({ ground: 'campaign', submittedAt: '2025-11-02T10:00' }).because).toMatchObject([
      { code: 'outside-campaign', window: { from: '2025-09-01', through: '2025-11-01' } },
    ]);
  });

  it('is not settled from 2026', () => {
    expect(on('2026-10-01')).toBe('undetermined attachment-campaign-2026');
    expect(on('2027-10-01')).toBe('undetermined attachment-campaign-2027');
    expect(on('2019-10-01')).toBe('undetermined attachment-campaign-2019');
  });
});

describe('a ground outside the campaign', () => {
  it.each(['moved', 'work-or-study', 'away-over-month', 'clinic-closed'] as const)('%s holds on any day', (ground) => {
    for (const day of ['2024-01-01', '2025-06-30', '2026-10-01']) {
      expect(outcome({ ground, submittedAt: `${day}T10:00` })).toBe('accepted');
    }
  });

  it('free choice comes once a year', () => {
    const choose = (last: string, freeChoiceYear?: 'twelve-months'): string =>
      outcome({
        ground: 'free-choice',
        lastFreeChoiceOn: last,
        ...(freeChoiceYear && { readings: { freeChoiceYear } }),
      });
    expect(outcome({ ground: 'free-choice' })).toBe('accepted');
    expect(choose('2026-01-01')).toBe('refused free-choice-used');
    expect(choose('2025-12-31')).toBe('accepted');
    expect(choose('2025-12-31', 'twelve-months')).toBe('refused free-choice-used');
    expect(choose('2025-03-05', 'twelve-months')).toBe('refused free-choice-used');
    expect(choose('2025-03-04', 'twelve-months')).toBe('accepted');
    expect(ask({ ground: 'free-choice' }).assumed).toContain('lastFreeChoiceOn');
    expect(() => choose('2026-03-05')).toThrow(/after the request/);
  });
});

describe('a refusal', () => {
  it.each([
    ['gp', undefined, 1700],
    ['therapist', undefined, 2200],
    ['paediatrician', '0-6', 500],
    ['paediatrician', '0-14', 900],
  ] as const)('names the overload of a %s %s above %i people', (kind, ageGroup, norm) => {
    const load = (attached: number, readings: AttachmentRequest['readings'] = {}): string =>
      outcome({ doctor: { kind, attached, ...(ageGroup && { ageGroup }) }, readings });
    expect(load(norm - 1)).toBe('accepted');
    expect(load(norm)).toBe('accepted');
    expect(load(norm + 1)).toBe('refused doctor-overloaded');
    expect(load(norm, { doctorLoad: 'with-applicant' })).toBe('refused doctor-overloaded');
    expect(load(norm - 1, { doctorLoad: 'with-applicant' })).toBe('accepted');
  });

  it('needs the ages of a paediatric district only between its two norms', () => {
    const load = (attached: number): string => outcome({ doctor: { kind: 'paediatrician', attached } });
    expect([load(500), load(501), load(900), load(901)]).toEqual([
      'accepted',
      'undetermined doctor.ageGroup',
      'undetermined doctor.ageGroup',
      'refused doctor-overloaded',
    ]);
  });

  it('is for living outside the unit, except in a border territory', () => {
    expect(outcome({ livesInUnit: false })).toBe('refused outside-unit');
    expect(outcome({ livesInUnit: false, borderTerritory: true })).toBe('accepted');
    expect(outcome({ livesInUnit: true, borderTerritory: false })).toBe('accepted');
  });

  it('is for false documents, and for a clinic that does not supply the Fund', () => {
    expect(outcome({ documentsFalse: true })).toBe('refused documents-false');
    expect(outcome({ fundSupplier: false })).toBe('refused not-fund-supplier');
  });

  it('names every ground, and hides what is merely unknown', () => {
    const changes = {
      ground: 'campaign',
      livesInUnit: false,
      documentsFalse: true,
      doctor: { kind: 'gp', attached: 2000 },
    } as const;
    expect(outcome(changes)).toBe('refused documents-false outside-unit doctor-overloaded');
    expect(ask(changes).because.find(({ code }) => code === 'doctor-overloaded')).toMatchObject({ norm: 1700 });
  });

  it('cites its basis', () => {
    for (const reason of ask({ livesInUnit: false }).because) expect(reason.citations.length).toBeGreaterThan(0);
  });
});

describe('the channel', () => {
  it('eGov needs an e-signature, which a request that is there had', () => {
    expect(outcome({ signature: false })).toBe('refused signature-required');
    const { signature, ...unsaid } = MOVED;
    expect(signature).toBe(true);
    expect(attachment(unsaid)).toMatchObject({ outcome: 'accepted', assumed: expect.arrayContaining(['signature']) });
  });

  it('in person is for the listed people', () => {
    expect(outcome({ channel: 'in-person' })).toBe('undetermined applicantKinds');
    expect(outcome({ channel: 'in-person', applicantKinds: [] })).toBe('refused in-person-not-for-applicant');
    expect(outcome({ channel: 'in-person', applicantKinds: ['pensioner'] })).toBe('accepted');
  });

  const applicants = keysOf(attachmentLaw.attachmentApplicants).flatMap((kind) =>
    attachmentLaw.attachmentApplicants[kind].map(({ value }) => ({ kind, ...value })),
  );

  it('has eighteen kinds of applicants', () => expect(applicants).toHaveLength(18));

  it.each(applicants.filter(({ documents }) => documents.length > 0))(
    '$kind brings documents in person',
    (applicant) => {
      const { kind, documents, represents } = applicant;
      const contract = kind.startsWith('eaeu') ? { contract: { kind: 'dms', through: '2026-12-31' } as const } : {};
      const inPerson = { channel: 'in-person', applicantKinds: [kind], ...contract } as const;
      const brought = documents.map(([first]) => first);
      expect(ask(inPerson).documents.map(({ anyOf }) => anyOf)).toEqual(documents);
      expect(outcome({ ...inPerson, documents: brought })).toBe('accepted');
      const without = ask({ ...inPerson, documents: [] });
      expect(without.outcome).toBe(represents ? 'refused' : 'undetermined');
      if (represents) expect(without.because[0]?.code).toBe('no-proof-of-representation');
    },
  );

  it('any one of several documents will do', () => {
    const disabled = { channel: 'in-person', applicantKinds: ['person-with-disability'] } as const;
    expect(outcome({ ...disabled, documents: ['disability-assessment-extract'] })).toBe('accepted');
    expect(outcome({ ...disabled, documents: ['pension-certificate'] })).toBe('accepted');
    expect(outcome({ ...disabled, documents: ['passport'] })).toBe(
      'undetermined pension-certificate|disability-assessment-extract',
    );
    expect(ask({ ...disabled, documents: ['passport'] }).documents).toMatchObject([{ state: 'missing' }]);
    expect(ask(disabled).documents).toMatchObject([{ state: 'unknown' }]);
  });

  it('with an e-signature nobody brings documents', () => {
    expect(ask({ applicantKinds: ['pensioner'] }).documents).toEqual([]);
  });
});

describe('an EAEU migrant', () => {
  const migrant = { channel: 'in-person', applicantKinds: ['eaeu-migrant'] } as const;
  const until = (through: string) => ({ ...migrant, contract: { kind: 'vms', through } as const });

  it('is attached for the term of the contract', () => {
    expect(ask(until('2026-12-31'))).toMatchObject({ outcome: 'accepted', attachedThrough: '2026-12-31' });
    expect(outcome(until('2026-03-04'))).toBe('accepted');
    expect(outcome(until('2026-03-03'))).toBe('refused contract-expired');
  });

  it('needs the contract', () => {
    expect(outcome(migrant)).toBe('undetermined contract');
    expect(outcome({ ...migrant, documents: ['application-to-head', 'passport'] })).toContain(
      'refused contract-required',
    );
  });

  it('brings an application, an identity document and the contract', () => {
    expect(ask({ channel: 'in-person', contract: { kind: 'dms', through: '2026-12-31' } }).documents).toMatchObject([
      { anyOf: ['application-to-head'], applicant: 'eaeu-migrant' },
      { anyOf: ['identity-card', 'passport'] },
      { anyOf: ['insurance-contract'], state: 'presented' },
    ]);
  });
});

describe('the answer', () => {
  const due = (submittedAt: string, holidays: readonly string[] = []): string => {
    const { receivedOn, answerDue } = ask({ submittedAt, holidays });
    return `${receivedOn} ${answerDue}`;
  };

  it('comes within one working day', () => {
    expect(due('2026-03-04T10:00')).toBe('2026-03-04 2026-03-05');
    expect(due('2026-03-06T10:00')).toBe('2026-03-06 2026-03-09');
    expect(due('2026-03-07T10:00')).toBe('2026-03-07 2026-03-09');
    expect(due('2026-03-08T10:00')).toBe('2026-03-09 2026-03-10');
  });

  it('counts requests until 18:00 on working days and 12:00 on Saturday', () => {
    expect(due('2026-03-04T18:00')).toBe('2026-03-04 2026-03-05');
    expect(due('2026-03-04T18:01')).toBe('2026-03-05 2026-03-06');
    expect(due('2026-03-06T18:01')).toBe('2026-03-07 2026-03-09');
    expect(due('2026-03-07T12:00')).toBe('2026-03-07 2026-03-09');
    expect(due('2026-03-07T12:01')).toBe('2026-03-09 2026-03-10');
    expect(due('2026-03-04T00:00')).toBe('2026-03-04 2026-03-05');
  });

  it('skips the holidays that the caller names', () => {
    const nauryz = ['2026-03-09', '2026-03-23', '2026-03-24', '2026-03-25'];
    expect(due('2026-03-06T10:00', nauryz)).toBe('2026-03-06 2026-03-10');
    expect(due('2026-03-23T10:00', nauryz)).toBe('2026-03-26 2026-03-27');
    expect(due('2026-12-30T10:00', ['2026-12-31', '2027-01-01'])).toBe('2026-12-30 2027-01-04');
  });

  it('needs a minute that exists', () => {
    for (const submittedAt of [
      '2026-03-04',
      '2026-02-30T10:00',
      '2026-03-04T24:00',
      '2026-03-04T10:60',
      '2026-03-04 10:00',
    ]) {
      expect(() => ask({ submittedAt })).toThrow();
    }
  });

  it('survives JSON', () => {
    const answer = ask({ channel: 'in-person', applicantKinds: ['guardian'], livesInUnit: false });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
