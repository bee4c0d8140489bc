/** How a package treats a service on a day; each name is a rule of `src/coverage/rules`. */
export type PackageRule =
  | 'gobmp'
  | 'osms'
  | 'not-settled'
  | 'primary-care'
  | 'specialist-or-diagnostics'
  | 'outpatient-drugs'
  | 'day-hospital'
  | 'inpatient-planned'
  | 'inpatient-emergency'
  | 'reception-ward'
  | 'rehabilitation'
  | 'transplantation'
  | 'pathology'
  | 'dental-emergency'
  | 'dental-planned'
  | 'congenital-pathology'
  | 'patient';

/** Who pays for a service. */
export type CarePayer = 'gobmp' | 'osms' | 'voluntary-insurance' | 'patient';
