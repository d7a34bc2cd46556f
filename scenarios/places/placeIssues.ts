import { issueAt, type Issue } from '#sim';
import { say } from '../written/phrases.ts';

/** Why a place was not found, told where its name was written: a fault of the name stands there, one of a file of its own in the file. */
export function placeIssues(issues: readonly Issue[], field: string): readonly Issue[] {
  return issues.map((issue) =>
    issueAt(issue.field === 'place' ? field : say.inFile(field, issue.said?.field ?? issue.field), issue),
  );
}
