import { inForce } from '../../law/edition.js';
import { free, type Way } from '../way.js';

/** Ask for care, where the level is there; else have the level confirmed first (206-VIII, article 26-1). */
export const welfare: Way = (at) => {
  const [level] = inForce(at.law.insuredWelfareLevels, at.day)?.value ?? [];
  if (level === undefined) return [];
  const careRequests = [at.on];
  return [
    [
      free(at, 'ask-for-care', { careRequests }),
      free(at, 'apply-for-welfare-level', { welfare: [{ level, from: at.on }], careRequests }),
    ],
  ];
};
