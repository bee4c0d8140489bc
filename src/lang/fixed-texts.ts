/** Texts that need no data, as sentences that take some. */
export function fixedTexts<Code extends string>(
  texts: Readonly<Record<Code, string>>,
): Readonly<Record<Code, () => string>> {
  const sentences = Object.entries<string>(texts).map(([code, text]) => [code, () => text] as const);
  return Object.fromEntries(sentences) as Record<Code, () => string>;
}
