/** A sentence, with what it announces as a list. */
export interface WordsPart {
  readonly text: string;
  readonly items: readonly string[];
}

/** A paragraph of words; those on a strategy have a heading. */
export interface WordsBlock {
  readonly heading: string | null;
  readonly parts: readonly WordsPart[];
}
