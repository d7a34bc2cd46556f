import { SOURCE_NAMES, type SourceId } from './sourceNames.ts';

/** A text with the sources it refers to. */
export interface Citation {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** A source, and what of it: `cite('mohanBulloch2012', 'concentration of effort')`. An unknown id does not compile. */
export function cite(id: SourceId, what = ''): Citation {
  return { text: what === '' ? SOURCE_NAMES[id] : `${SOURCE_NAMES[id]}: ${what}`, sources: [id] };
}

/** Several parts as one: citations, and plain texts such as `size: assumption`. */
export function citeAll(...parts: readonly (Citation | string)[]): Citation {
  const all = parts.map(asCitation);
  const sources = all.flatMap((part) => part.sources);
  return { text: all.map(({ text }) => text).join('; '), sources: sources.filter((id, n) => sources.indexOf(id) === n) };
}

/** A plain text refers to nothing. */
export function asCitation(text: Citation | string): Citation {
  return typeof text === 'string' ? { text, sources: [] } : text;
}
