import { SOURCE_NAMES, type SourceId } from '#sim';

/** How a source is called on the page: who, and when where that is known. */
export interface SourceReference {
  readonly who: string;
  /** As it stands in the name: a year, or several (2021–2024, 2021/22); null where the copy that was read bears none. */
  readonly year: string | null;
}

const YEAR = /[ ,]*\b((?:19|20)\d\d(?:[–/]\d{2,4})?)\b/;

/** Who a source is by, and its year. */
export function sourceReference(id: SourceId): SourceReference {
  const name = SOURCE_NAMES[id];
  return { who: name.replace(YEAR, '').trim(), year: YEAR.exec(name)?.[1] ?? null };
}
