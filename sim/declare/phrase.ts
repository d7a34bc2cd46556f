/** A text in English, with the phrase and the values it was made of, so that a page can say the same in its own language. */
export interface Said {
  readonly text: string;
  readonly phrase: string;
  readonly values: readonly Value[];
}

type Value = string | number | readonly string[] | Said;

/** Phrases by name, each as English says it. */
type Book = Readonly<Record<string, (...values: never[]) => string>>;

/** Where a phrase takes text, another phrase may stand. */
type Given<Values extends readonly unknown[]> = {
  [Index in keyof Values]: Values[Index] extends string ? Values[Index] | Said : Values[Index];
};

/** Every phrase of a book ready to be said. */
export function phrasesOf<const Phrases extends Book>(book: Phrases): { readonly [Name in keyof Phrases]: (...values: Given<Parameters<Phrases[Name]>>) => Said } {
  const say = (phrase: string, inEnglish: (...values: never[]) => string, values: readonly Value[]): Said => ({
    text: inEnglish(...(values.map((value) => (isSaid(value) ? value.text : value)) as never[])),
    phrase,
    values,
  });
  const entries = Object.entries(book).map(([name, inEnglish]) => [name, (...values: readonly Value[]) => say(name, inEnglish, values)]);
  return Object.fromEntries(entries) as ReturnType<typeof phrasesOf<Phrases>>;
}

/** The phrases of a book in another language, each with the same values. */
export type PhraseWords<Phrases extends Book> = {
  readonly [Name in keyof Phrases]: (...values: Parameters<Phrases[Name]>) => string;
};

export function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'phrase' in value && 'text' in value;
}

/** The English of what was said, or of what is a text already. */
export function englishOf(part: string | Said): string {
  return typeof part === 'string' ? part : part.text;
}
