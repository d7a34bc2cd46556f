// Makes what the page shows of how sure its first comparisons are: ui/public/bands-PLACE.json, the bands of what was fitted and of what
// nobody has measured, year by year, and ui/public/settings-COUNTRY.json, the fitted settings that the page tries by itself.
// `node scripts/buildBands.js [PLACE …]` after `npm run build:engine`; tests/ui/bands.test.ts says when one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { beliefSettings, fittedSettings } from '../dist/research/experiments/index.js';
import { bandTable, MAIN_METRICS, runSettings, sizeOf } from '../dist/research/runs/index.js';
import { countryPosteriors } from '../dist/research/store/index.js';
import { metricPatterns } from '../dist/research/validation/index.js';
import { resolveScenario } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { COUNTRIES, MODEL_VERSION } from '../dist/sim/index.js';
import { openPool } from '../dist/workers/node.js';

const PLACES = ['Preston', 'Oslo', 'Aarhus'];
const MONTHS = 120;
const MASTER_SEED = '1';
const SEEDS = 2;
const WORLDS = 60;

const atlas = openAtlas();
const scoreboard = JSON.parse(readFileSync('research/validation/scoreboard.json', 'utf8'));
const pool = openPool(availableParallelism());
for (const country of COUNTRIES) {
  const samples = countryPosteriors(country).map(({ points, ...sample }) => ({
    ...sample,
    points: points.map(({ accepted, weight, values }) => ({ accepted, weight, values })),
  }));
  writeFileSync(`ui/public/settings-${country}.json`, `${JSON.stringify(samples)}\n`);
}
const asked = process.argv.slice(2);
for (const place of asked.length > 0 ? asked : PLACES) await build(place);
await pool.close();

async function build(place) {
  const shown = JSON.parse(readFileSync(`ui/public/comparison-${place.toLowerCase()}.json`, 'utf8'));
  const arms = shown.strategies.map(({ preset }) => {
    const resolved = resolveScenario({ extends: preset, place }, atlas);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    return { scenario: resolved.value.scenario, months: MONTHS, citizens: resolved.value.run.citizens };
  });
  const [{ scenario }] = arms;
  const samples = countryPosteriors(scenario.country);
  const fitted = fittedSettings(samples, MASTER_SEED);
  const beliefs = beliefSettings(scenario, {
    beliefs: null,
    worlds: WORLDS,
    seed: `${MASTER_SEED}/beliefs`,
    fitted: fitted.coefficients,
  });
  if (!beliefs.ok) throw new Error(JSON.stringify(beliefs.issues));
  const months = Array.from({ length: MONTHS / 12 }, (_, n) => 12 * (n + 1));
  const over = async (settings, name) => {
    const plan = {
      arms,
      settings,
      seeds: SEEDS,
      masterSeed: `${MASTER_SEED}/${name}`,
      metrics: MAIN_METRICS,
      at: months,
      evaluate: () => ({}),
    };
    return await runSettings(plan, pool, { signal: new AbortController().signal });
  };
  const table = bandTable({
    months,
    metrics: MAIN_METRICS,
    strategies: arms.length,
    fitted: await over(fitted.settings, 'fitted'),
    accepted: fitted.accepted,
    settings: fitted.settings,
    beliefs: await over(beliefs.value.settings, 'beliefs'),
  });
  const patterns = metricPatterns(scoreboard.rows, scenario.country);
  const written = {
    model: MODEL_VERSION,
    place,
    size: sizeOf(scenario.place, arms[0].citizens),
    country: scenario.country,
    strategies: shown.strategies.map(({ preset, fingerprint }) => ({ preset, fingerprint })),
    samples: fitted.blocks.map(({ calibration, accepted, confirmed }) => ({ calibration, accepted, confirmed })),
    beliefs: beliefs.value.beliefs.length,
    seeds: SEEDS,
    patterns: Object.fromEntries(
      MAIN_METRICS.map((metric) => {
        const having = (verdict) =>
          patterns[metric].filter((one) => one.verdict === verdict).map(({ pattern }) => pattern);
        return [metric, { reads: patterns[metric].length, held: having('held').length, failed: having('failed') }];
      }),
    ),
    table,
  };
  writeFileSync(`ui/public/bands-${place.toLowerCase()}.json`, `${JSON.stringify(written)}\n`);
  console.log(`${place}: ${fitted.settings.length} + ${WORLDS} settings, ${table.failed} left out`);
}
