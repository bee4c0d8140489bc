/** Attachment under a law with other editions. */
import { describe, expect, it } from 'vitest';
import { type AttachmentRequest, attachment } from '../../src/attachment/index.js';
import { amend } from '../../src/law/amend.js';

const MOVED: AttachmentRequest = { submittedAt: '2026-03-04T10:00', channel: 'egov', signature: true, ground: 'moved' };

describe('attachment under another law', () => {
  it('has the window of its campaign', () => {
    const value = { from: '10-01', through: '12-31' } as const;
    const law = amend({ attachmentCampaign: [{ from: '2026-01-01', value }] }, { name: 'autumn' });
    const on = (day: string) => attachment({ ...MOVED, ground: 'campaign', submittedAt: `${day}T10:00`, law });
    expect(on('2026-09-30')).toMatchObject({
      outcome: 'refused',
      because: [{ code: 'outside-campaign', window: { from: '2026-10-01', through: '2026-12-31' }, confidence: 'L' }],
    });
    expect(on('2026-10-01')).toMatchObject({ outcome: 'accepted', law: 'autumn' });
    expect(on('2025-10-15')).toMatchObject({ outcome: 'accepted' });
    expect(attachment({ ...MOVED, ground: 'campaign' }).outcome).toBe('undetermined');
  });

  it('has the norm of its doctors from its day', () => {
    const law = amend({ doctorNorms: [{ from: '2027-01-01', value: [{ kind: 'gp', people: 1500 }] }] });
    const doctor = { kind: 'gp', attached: 1600 } as const;
    const on = (day: string) => attachment({ ...MOVED, submittedAt: `${day}T10:00`, doctor, law });
    expect(on('2026-12-31').outcome).toBe('accepted');
    expect(on('2027-01-01')).toMatchObject({ outcome: 'refused', because: [{ norm: 1500 }] });
  });

  it('has its hours, its days to answer, its documents and its grounds', () => {
    const law = amend({
      receptionHours: [{ from: '2026-01-01', value: { workingDay: '09:00', saturday: '09:00' } }],
      attachmentAnswerWithin: [{ from: '2026-01-01', value: 3 }],
      attachmentApplicants: {
        pensioner: [
          { from: '2026-01-01', value: { documents: [['identity-card']], represents: false, byContract: false } },
        ],
      },
      attachmentGrounds: { moved: [{ from: '2027-01-01', value: 'once-a-year' }] },
      freeChoiceInterval: [{ from: '2026-01-01', value: 24 }],
    });
    expect(attachment({ ...MOVED, law })).toMatchObject({ receivedOn: '2026-03-05', answerDue: '2026-03-10' });
    const inPerson = { ...MOVED, channel: 'in-person', applicantKinds: ['pensioner'], law } as const;
    expect(attachment(inPerson).documents).toMatchObject([{ anyOf: ['identity-card'] }]);
    const again = {
      ...MOVED,
      submittedAt: '2027-03-04T08:00',
      lastFreeChoiceOn: '2025-03-05',
      readings: { freeChoiceYear: 'twelve-months' },
    } as const;
    expect(attachment({ ...again, law }).outcome).toBe('refused');
    expect(attachment(again).outcome).toBe('accepted');
  });
});

describe('an answer about attachment', () => {
  it('says how sure it is', () => {
    expect(attachment({ ...MOVED, ground: 'campaign' })).toMatchObject({ outcome: 'undetermined', confidence: 'L' });
    expect(attachment(MOVED)).toMatchObject({ outcome: 'accepted', confidence: 'M', provisional: false });
    expect(attachment({ ...MOVED, doctor: { kind: 'gp', attached: 1701 } })).toMatchObject({
      confidence: 'H',
      because: [{ confidence: 'H' }],
    });
    expect(attachment({ ...MOVED, submittedAt: '2028-01-05T10:00' }).provisional).toBe(true);
  });

  it('names the switches that decide, when asked', () => {
    const doctor = { kind: 'gp', attached: 1700 } as const;
    expect(attachment({ ...MOVED, doctor }).decidedBy).toBeUndefined();
    expect(attachment({ ...MOVED, doctor, sensitivity: true }).decidedBy).toEqual(['doctorLoad']);
    expect(attachment({ ...MOVED, sensitivity: true }).decidedBy).toEqual([]);
  });

  it('takes a switch that is undefined as left out', () => {
    const doctor = { kind: 'gp', attached: 1700 } as const;
    const readings = { doctorLoad: undefined, freeChoiceYear: undefined };
    expect(attachment({ ...MOVED, doctor, readings })).toEqual(attachment({ ...MOVED, doctor }));
  });

  it('refuses a ground that does not exist', () => {
    expect(() => attachment({ ...MOVED, ground: 'whim' as 'moved' })).toThrow(/not a ground/);
  });
});
