// Makes the comparison that the page shows before anything has run: ui/public/comparison.json and comparison.bin.
// `node scripts/buildComparison.js` after `npm run build:engine`; tests/ui/shipped.test.ts says when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MAIN_METRICS, runStrategies } from '../dist/research/runs/index.js';
import { resolveScenario, USUAL_REPLICATES } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { openPool } from '../dist/workers/node.js';

const PRESETS = ['hybrid-by-default', 'high-5', 'push-without-support'];
const PLACE = 'Preston';
const MONTHS = 120;
const EVERY = 3;

const atlas = openAtlas();
const at = Array.from({ length: MONTHS / EVERY + 1 }, (_, n) => n * EVERY);
const strategies = PRESETS.map((preset) => {
  const resolved = resolveScenario({ extends: preset, place: PLACE }, atlas);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const { scenario, run } = resolved.value;
  return { name: preset, title: scenario.title, scenario, months: MONTHS, citizens: run.citizens };
});
const pool = openPool(availableParallelism());
const plan = {
  strategies,
  replicates: USUAL_REPLICATES,
  masterSeed: '1',
  metrics: MAIN_METRICS,
  at,
  evaluate: () => ({}),
  ledger: false,
};
const runs = await runStrategies(plan, pool, { signal: new AbortController().signal, onEnd: () => undefined });
await pool.close();
const numbers = runs.flatMap(({ end }) => MAIN_METRICS.flatMap((metric) => end.readings.values[metric]));
const about = strategies.map(({ name, title }) => ({
  preset: name,
  title,
  fingerprint: runs.find(({ strategy }) => strategy.name === name).end.readings.fingerprint,
}));
mkdirSync('ui/public', { recursive: true });
writeFileSync('ui/public/comparison.bin', new Uint8Array(Float32Array.from(numbers).buffer));
writeFileSync(
  'ui/public/comparison.json',
  `${JSON.stringify({ place: PLACE, months: at, replicates: USUAL_REPLICATES, metrics: MAIN_METRICS, strategies: about, warnings: [] })}\n`,
);
