// Makes what page and command line know of how far the number of simulated people still matters: research/runs/size/measuredPLACE.ts, the
// differences of the comparisons that the page starts with, at the model's own size and with every adult simulated, under the same seeds.
// `node scripts/buildSizes.js [PLACE …]` after `npm run build:engine`; then `npm run build`. tests/runs/measuredSizes.test.ts says when it is
// stale. Oslo, whole, takes about 15 minutes of two processors.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { MEASURED_SIZES, measureSize, scenarioKey, sizeOf } from '../dist/research/runs/index.js';
import { resolveScenario } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { MODEL_VERSION } from '../dist/sim/index.js';
import { openPool } from '../dist/workers/node.js';

const PLACES = ['Preston', 'Oslo', 'Aarhus'];

const atlas = openAtlas();
const pool = openPool(availableParallelism());
const { signal } = new AbortController();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PLACES.includes(name));
if (unknown.length > 0) {
  console.error(`places: expected ${PLACES.join(', ')}, got ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : PLACES) await write(await measure(name));
}
await pool.close();

async function measure(name) {
  const shown = JSON.parse(readFileSync(`ui/public/comparison-${name.toLowerCase()}.json`, 'utf8'));
  const at = (citizens) =>
    shown.strategies.map(({ preset }) => {
      const resolved = resolveScenario({ extends: preset, place: name, ...citizens }, atlas);
      if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
      const { scenario, run } = resolved.value;
      return { name: preset, title: scenario.title, scenario, months: 120, citizens: run.citizens };
    });
  const [own, all] = [at({}), at({ citizens: 'adults' })];
  const began = Date.now();
  const measured = {
    model: MODEL_VERSION,
    place: name,
    size: sizeOf(own[0].scenario.place, own[0].citizens),
    strategies: own.map(({ name: preset, scenario }) => ({ preset, key: scenarioKey(scenario) })),
    own: await measureSize(own, MEASURED_SIZES, pool, signal),
    oneToOne: await measureSize(all, MEASURED_SIZES, pool, signal),
  };
  console.log(`${name}: ${own[0].citizens} and ${all[0].citizens}, ${Math.round((Date.now() - began) / 1000)} s`);
  return measured;
}

async function write(measured) {
  const name = `measured${measured.place}`;
  const file = `research/runs/size/${name}.ts`;
  const text = `import type { MeasuredPlace } from './measureSize.ts';

/** Written by \`node scripts/buildSizes.js\`; never by hand. */
export const ${name}: MeasuredPlace = ${JSON.stringify(measured)};
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }));
}
