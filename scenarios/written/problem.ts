import type { Issue } from '#sim';
import { fieldPath } from './expectedText.ts';

/** Where a value stands in written data: names of groups and places in lists, from the top. */
export type Path = readonly PropertyKey[];

/** An issue of written data before it is said how its place is called there. */
export interface Problem extends Omit<Issue, 'field'> {
  readonly path: Path;
}

/** A problem with its place as text for people; `nameOf` says how places are called where it was written. */
export function issueOf({ path, ...problem }: Problem, nameOf: (path: Path) => string = fieldPath): Issue {
  return { field: nameOf(path), ...problem };
}
