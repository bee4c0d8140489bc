import { weakest } from '../answer/confidence.js';
import type { PayerRecord } from '../law/contributions/payers.js';
import type { Account } from '../law/contributions/payment-details.js';
import type { Citation } from '../law/documents.js';
import type { Confidence } from '../law/edition.js';
import { frozen } from '../law/frozen.js';
import type { Day } from '../person/facts.js';
import type { BudgetDue, MissingFigure } from './answers.js';
import { dueOn } from './due-on.js';
import { beyondKnownAmounts, editionIn, type KnownFigure, lackOf, standingIn } from './figure.js';
import { allKnown, type Detail, type Figures, figuresOf, type LawInMonth } from './figures.js';

/** The terms on which a payer owes in a month. They are shared by answers: what of them is handed out is frozen. */
export interface Terms {
  readonly figures: Figures;
  /** The figures, where the law gives all of them. */
  readonly known: Figures<KnownFigure> | undefined;
  /** The figures that no source gives. */
  readonly missing: readonly MissingFigure[];
  /** Whether the cap is on all incomes of the person together. */
  readonly capOnSum: boolean;
  /** Whether rates of the month are not settled yet. */
  readonly provisional: boolean;
  readonly dueOn: Day | BudgetDue;
  /** Purpose code of the payment; absent where the payer has none of its own. */
  readonly knp: string | undefined;
  readonly account: Account;
  /** The rule by which the amount is rounded. */
  readonly rounding: Citation;
  readonly citations: readonly Citation[];
  /** The weakest confidence among the figures. */
  readonly confidence: Confidence;
}

/** The terms of a payer in a month in which the payment exists. */
export function termsOf(payer: PayerRecord, detail: Detail, at: LawInMonth): Terms {
  const { law, month } = at;
  const figures = figuresOf(payer, detail, at);
  const all = [figures.object, figures.cap, figures.limit, figures.rate].filter((figure) => figure !== undefined);
  const sources = all.flatMap((figure) => figure.sources);
  return {
    figures,
    known: allKnown(figures),
    missing: frozen(all.flatMap(lackOf)),
    capOnSum: payer.chargedOn === 'income-up-to-cap' && editionIn(law.caps[payer.payer], month)?.value.on === 'sum',
    provisional: beyondKnownAmounts(law, month),
    dueOn: frozen(dueOn(payer, at)),
    knp: purposeCode(payer, at),
    account: standingIn(law.fundAccount, month).value,
    rounding: standingIn(law.rounding, month).citations[0],
    citations: frozen(distinct([payer.citation, ...sources.flatMap(({ citations }) => citations)])),
    confidence: weakest(sources),
  };
}

function purposeCode({ hasPurposeCode, pays }: PayerRecord, { law, month }: LawInMonth): string | undefined {
  return hasPurposeCode && pays !== 'budget' ? standingIn(law.purposeCodes, month).value[pays] : undefined;
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((each) => [`${each.document} ${each.place}`, each])).values()];
}
