import type { Run } from '#sim';
import type { FinishedRun, Pattern } from '../pattern.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import type { PatternJob, PatternReadings } from './validationJob.ts';

const BY_ID: ReadonlyMap<string, Pattern> = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));

/** What the patterns that use a run read off it. */
export function readPatterns({ recorder, frames, world }: Run, { patterns }: PatternJob): PatternReadings {
  const finished: FinishedRun = { series: recorder.series, byFifth: recorder.byFifth, frames, world };
  return Object.fromEntries(
    patterns.map((id) => {
      const { readings = {} } = BY_ID.get(id) ?? {};
      return [id, Object.fromEntries(Object.entries(readings).map(([name, read]) => [name, read(finished)]))];
    }),
  );
}
