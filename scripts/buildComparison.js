// Makes the comparisons that the page shows before anything has run, one for the place that each language starts with:
// ui/public/comparison-PLACE.json and comparison-PLACE.bin. `node scripts/buildComparison.js [PLACE …]` after
// `npm run build:engine`; tests/ui/shipped.test.ts says when one is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gradientOf, MAIN_METRICS, runStrategies, sizeOf } from '../dist/research/runs/index.js';
import { resolveScenario, USUAL_REPLICATES } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { openPool } from '../dist/workers/node.js';

const PRESETS = ['hybrid-by-default', 'high-5', 'push-without-support'];
const PLACES = ['Preston', 'Oslo', 'Aarhus'];
const MONTHS = 120;
const EVERY = 3;

const atlas = openAtlas();
const at = Array.from({ length: MONTHS / EVERY + 1 }, (_, n) => n * EVERY);
const pool = openPool(availableParallelism());
mkdirSync('ui/public', { recursive: true });
const asked = process.argv.slice(2);
for (const place of asked.length > 0 ? asked : PLACES) await build(place);
await pool.close();

async function build(place) {
  const strategies = PRESETS.map((preset) => {
    const resolved = resolveScenario({ extends: preset, place }, atlas);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    const { scenario, run, warnings } = resolved.value;
    return { name: preset, title: scenario.title, scenario, months: MONTHS, citizens: run.citizens, warnings };
  });
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
  const numbers = runs.flatMap(({ end }) => MAIN_METRICS.flatMap((metric) => end.readings.values[metric]));
  const about = {
    place,
    country: strategies[0].scenario.place.country,
    gradient: gradientOf(strategies[0].scenario.place),
    size: sizeOf(strategies[0].scenario.place, strategies[0].citizens),
    months: at,
    replicates: USUAL_REPLICATES,
    metrics: MAIN_METRICS,
    strategies: strategies.map(({ name, title }) => ({
      preset: name,
      title,
      fingerprint: runs.find(({ strategy }) => strategy.name === name).end.readings.fingerprint,
    })),
    warnings: [...new Set(strategies.flatMap(({ warnings }) => warnings))],
  };
  const file = `ui/public/comparison-${place.toLowerCase()}`;
  writeFileSync(`${file}.bin`, new Uint8Array(Float32Array.from(numbers).buffer));
  writeFileSync(`${file}.json`, `${JSON.stringify(about)}\n`);
}
