/**
 * Why something is missing. `unknown-facts`: a group of facts is `"unknown"`; `fact-left-out`: the request does not say
 * what decides; `document-not-presented`: a paper is not there; `not-settled`: the sources leave it open;
 * `not-established`: the law had a figure and no source gives it; `beyond-known-law`: for this time no law is known;
 * `regime-does-not-apply`: the payer's regime ends above its limit.
 */
export type MissingCode =
  | 'unknown-facts'
  | 'fact-left-out'
  | 'document-not-presented'
  | 'not-settled'
  | 'not-established'
  | 'beyond-known-law'
  | 'regime-does-not-apply';

/** What an undetermined answer lacks. The one shape of it, for every question. */
export interface Missing<Code extends MissingCode = MissingCode, Parameter extends string = string> {
  readonly code: Code;
  /** The group of facts, the field of the request, or the part of the law that is not known. */
  readonly parameter: Parameter;
  /** The days for which it is not known; absent: whenever. */
  readonly period?: { readonly from?: string; readonly through?: string };
}
