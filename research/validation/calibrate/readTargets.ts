import { fieldPath, issueOf, readStructure, type Path } from '#scenarios';
import { nearestHint, type Checked } from '#sim';
import { targetsSchema, type TargetsInput } from './targetsSchema.ts';

/** A targets file that has the right structure, defaults filled in; or every problem with it. */
export function readTargets(raw: unknown): Checked<TargetsInput> {
  const { data, problems } = readStructure(raw, {
    schema: targetsSchema,
    limits: { depth: 12, values: 20_000 },
    byMember: new Set(),
    nameHint: (_path, written, known) => nearestHint(written, known),
    valueHint: () => undefined,
  });
  if (data !== null) return { ok: true, value: data };
  return { ok: false, issues: problems.map((problem) => issueOf(problem, targetsField)) };
}

function targetsField(path: Path): string {
  return fieldPath(path) || 'targets file';
}
