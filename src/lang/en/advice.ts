import { fixedTexts } from '../fixed-texts.js';
import type { AdviceWords } from '../words/advice.js';
import { months } from './dates.js';

/** The advice in English. */
export const advice: AdviceWords = {
  advice: {
    ...fixedTexts({
      'keep-paying': 'Keep paying: every new payment extends this period.',
      'resume-payments':
        'Resume payments before this period ends and pay for the missed months: the duty to pay for them remains.',
      'ask-for-care':
        'Ask for care at the polyclinic: from that day to the end of the year the local budget pays the contributions.',
      'pay-arrears':
        'Pay the debt for all the months named and, if needed, the current month: in a bank, at Kazpost, at a terminal or ' +
        'in an app. For an employee the employer pays the debt.',
      'start-paying': 'Start paying: through an employer, as an entrepreneur or as a self-payer.',
      'confirm-category':
        'If you belong to an exempt category (study, disability, care, pension and others), confirm it with documents.',
      'register-unemployed': 'If you do not work, register as unemployed: at the employment centre or on enbek.kz.',
      'confirm-welfare-level':
        'If you have no income, find out and confirm level D or E at the employment and social protection department of your region.',
      'get-permit':
        'Foreigners with a residence permit, kandas and workers from EAEU states take part in the scheme: if you are ' +
        'entitled to such a standing, apply for it.',
      'foreigner-care':
        'Take out voluntary health insurance; with an acute disease that is dangerous to others, care is free.',
      'confirm-period':
        'If the work or the right of residence goes on, hand in to the Fund the documents that show it (contract, permit).',
      'reverse-permit-debt':
        'If a debt is shown for months before the residence permit, apply to the Fund for its reversal with a copy of the permit.',
      'reverse-service-debt':
        'If a debt is shown for the time of service, apply to the Fund for its reversal with a copy of the military ID.',
      'settle-debt': 'The debt for the months named remains; if it is an error, apply to the Fund for its reversal.',
      'correct-records': 'If a date or a record is wrong, have it corrected by the body that entered it.',
      'gobmp-remains':
        'Care within the guaranteed package (GOBMP), ambulance included, is available without insurance.',
      'check-law': 'Check the law in force and update this library.',
      'check-status':
        'Check the status and the debt: call 1414, egov.kz (health section), msqory.kz, @SaqtandyryBot in Telegram.',
    }),
    'prepay-year': ({ months: count }) =>
      `Or, if you are a self-payer, pay for ${months(count)} ahead: the status appears from the next month.`,
  },
};
