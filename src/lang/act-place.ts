/** How a language writes the parts of a place in an act. */
export interface PlaceWords {
  readonly article: (number: string) => string;
  readonly point: (number: string) => string;
  readonly subpoint: (number: string) => string;
  readonly and: string;
}

const PART = /(ст|пп|п)\. (\d+(?:-\d+)?)\)?/g;
const PLAIN = /^(?:(?:ст|пп|п)\. \d+(?:-\d+)?\)?(?: и | |$))+$/;

/**
 * Writes a plain place in an act (`ст. 26 п. 1`) in another language. Any other place is a quotation of its document
 * and stays as it is.
 */
export function translatePlace(place: string, words: PlaceWords): string {
  if (!PLAIN.test(place)) return place;
  return place
    .replaceAll(' и ', ` ${words.and} `)
    .replace(PART, (_, kind: string, number: string) =>
      kind === 'ст' ? words.article(number) : kind === 'п' ? words.point(number) : words.subpoint(number),
    );
}
