/** How a language writes the parts of a place in an act. */
export interface PlaceWords {
  readonly article: (number: string) => string;
  readonly point: (number: string) => string;
  readonly subpoint: (number: string) => string;
  readonly and: string;
  /** A point of the list of exempt categories. */
  readonly exemptCategories: (count: string, point: string) => string;
  /** The Fund's explanation for how many months, and since January of which year, debts count. */
  readonly debtLimits: (months: string, year: string) => string;
}

const PART = /(ст|пп|п)\. (\d+(?:-\d+)?)\)?/g;
const PLAIN = /^(?:(?:ст|пп|п)\. \d+(?:-\d+)?\)?(?: и | |$))+$/;

const EXEMPT_CATEGORIES = /^(\d+) льготных категорий граждан, п\. (\d+)$/;
const DEBT_LIMITS = /^разъяснение: долги не более чем за последние (\d+) месяцев и не ранее января (\d{4}) года$/;

/**
 * Writes a plain place in an act (`ст. 26 п. 1`), or one of the two phrases that recur, in another language. Any other
 * place is a quotation of its document and stays as it is.
 */
export function translatePlace(place: string, words: PlaceWords): string {
  if (!PLAIN.test(place)) return translatePhrase(place, words);
  return place
    .replaceAll(' и ', ` ${words.and} `)
    .replace(PART, (_, kind: string, number: string) =>
      kind === 'ст' ? words.article(number) : kind === 'п' ? words.point(number) : words.subpoint(number),
    );
}

function translatePhrase(place: string, words: PlaceWords): string {
  return place
    .replace(EXEMPT_CATEGORIES, (_, count: string, point: string) => words.exemptCategories(count, point))
    .replace(DEBT_LIMITS, (_, months: string, year: string) => words.debtLimits(months, year));
}
