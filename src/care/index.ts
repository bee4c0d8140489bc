export type { Care, CareDecision, CareRequest, CostIfUninsured } from './answers.js';
export { care } from './care.js';
export { type DentalOptions, dentalGroupsOf } from './dental-groups.js';
export { type DistrictLoad, type DistrictRequest, districtLoad } from './district-load.js';
export { outreach } from './outreach.js';
export type { Observed, Outreach, OutreachCall, OutreachCause, OutreachOptions } from './outreach-answers.js';
export { type AccountLine, type SplitAccount, splitByPayer } from './split-by-payer.js';
