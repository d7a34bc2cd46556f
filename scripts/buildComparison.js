// Makes the comparison that the page shows before anything has run: ui/public/comparison.json and comparison.bin.
// `node scripts/buildComparison.js` after `npm run build:engine`; tests/ui/shipped.test.ts says when it is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { keepMonthZero, replicateSeed, simulate } from '../dist/sim/index.js';
import { resolveScenario, USUAL_REPLICATES } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';

const PRESETS = ['hybrid-by-default', 'high-5', 'push-without-support'];
const PLACE = 'Preston';
const MONTHS = 120;
const EVERY = 3;
// As SHOWN_METRICS in ui/state/comparisonData.ts; the test compares them.
const METRICS =
  'needMet complexNeedMet trust participation equity localIncomeIndex localShareTown adoptionShare engagementGap strained burnouts staffStrain pseudoShare leverCost'.split(
    ' ',
  );

const atlas = openAtlas();
const months = Array.from({ length: MONTHS / EVERY + 1 }, (_, n) => n * EVERY);
const strategies = PRESETS.map((preset) => {
  const resolved = resolveScenario({ extends: preset, place: PLACE }, atlas);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return { preset, ...resolved.value };
});
const kept = Array.from({ length: USUAL_REPLICATES }, (_, r) => {
  const { scenario, run } = strategies[0];
  return keepMonthZero(scenario, { seed: replicateSeed('1', r + 1), citizens: run.citizens });
});
const numbers = [];
const about = strategies.map(({ preset, scenario, run }) => {
  const results = kept.map((from, r) =>
    simulate(scenario, {
      seed: replicateSeed('1', r + 1),
      months: MONTHS,
      citizens: run.citizens,
      neighbourhoods: false,
      from,
    }),
  );
  for (const { series } of results)
    for (const metric of METRICS) for (const month of months) numbers.push(series[metric][month]);
  return { preset, title: scenario.title, fingerprint: results[0].fingerprint };
});
mkdirSync('ui/public', { recursive: true });
writeFileSync('ui/public/comparison.bin', new Uint8Array(Float32Array.from(numbers).buffer));
writeFileSync(
  'ui/public/comparison.json',
  `${JSON.stringify({ place: PLACE, months, replicates: USUAL_REPLICATES, metrics: METRICS, strategies: about, warnings: [] })}\n`,
);
