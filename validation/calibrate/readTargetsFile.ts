import { openAtlas, readScenarioFile } from '#scenarios/node';
import type { Checked } from '#sim';
import type { Calibration } from './calibration.ts';
import { resolveTargets } from './resolveTargets.ts';

/** A targets file in YAML or JSON, read and resolved; or every problem of it. */
export function readTargetsFile(path: string): Checked<Calibration> {
  const read = readScenarioFile(path);
  if (read.ok) return resolveTargets(read.value, openAtlas());
  return {
    ok: false,
    issues: read.issues.map((issue) => ({
      ...issue,
      expected: issue.expected.replace(/\b(a|one) scenario\b/, '$1 targets file'),
    })),
  };
}
