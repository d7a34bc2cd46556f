import { canonicalJson, LEVER_NAMES, MODEL_VERSION, PARAMETER_NAMES } from '#sim';
import { scenarioEssence } from '../experiment/scenarioEssence.ts';
import { sha256 } from '../store/manifest.ts';
import type { PointScenario } from './pointScenario.ts';

const LEVERS = LEVER_NAMES.toSorted();
const PARAMETERS = PARAMETER_NAMES.toSorted();

/**
 * Everything that determines a run except its seed, as a hash: scenario without titles, months, citizens, stop rule, model
 * version. Levers and parameters go in as numbers in the order of their names: their canonical JSON would take over a
 * millisecond for each point (2026-11-22, Node 20.20), a twentieth of a short run.
 */
export function pointHash(
  { scenario, months, citizens }: PointScenario,
  stop: Readonly<Record<string, unknown>> | null,
): string {
  const { levers, parameters, ...rest } = scenarioEssence(scenario);
  const frame = canonicalJson({ modelVersion: MODEL_VERSION, ...rest, months, citizens, stop });
  return sha256(
    `${NAMES}\n${LEVERS.map((name) => levers[name]).join()}\n${PARAMETERS.map((name) => parameters[name]).join()}\n${frame}`,
  );
}

const NAMES = sha256([...LEVERS, ...PARAMETERS].join());

/** A run's id: 16 hex digits, so that among ten million runs two share one by chance about once in 400,000 sweeps. */
export function runId(point: string, seed: string): string {
  return sha256(`${point}/seed ${seed}`).slice(0, 16);
}
