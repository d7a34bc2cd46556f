import type { Issue } from '#sim';

/** Why a place was not found, told where its name was written: a fault of the name stands there, one of a file of its own in the file. */
export function placeIssues(issues: readonly Issue[], field: string): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, field: issue.field === 'place' ? field : `${field}: ${issue.field}` }));
}
