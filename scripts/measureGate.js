// Measures the rival of the gate in `invite`: demanding work is for those who expect to be heard (`heardFrom`) against those who
// believe that they can contribute (`gateOnEfficacy`), each open to the same share of adults at month 0, on the patterns that read
// demanding work. `npm run build && node scripts/measureGate.js [--seeds 10] [--keep FOLDER]`; with a folder a stopped one goes on.
import { availableParallelism } from 'node:os';
import { resolveScenario } from '../dist/scenarios/index.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { COUNTRIES, countryParameters, createRun, replicateSeed } from '../dist/sim/index.js';
import { openKeptReadings, PATTERNS, PLACES, runPatterns } from '../dist/research/validation/index.js';

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const seeds = Number(option('--seeds') ?? 10);
const keep = option('--keep');
const kept = keep === undefined ? undefined : openKeptReadings(keep);
if (kept?.ok === false) throw new Error(JSON.stringify(kept.issues));
const WANTED = ['P2', 'P3', 'P13', 'P14', 'P21', 'P27', 'P33', 'P39'];

/** Self-efficacy that as many adults reach at month 0 as reach `heardFrom` in what they expect of the municipality. */
function rivalThreshold(country) {
  const resolved = resolveScenario({ extends: 'hybrid-by-default', place: PLACES[country], country }, openAtlas());
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const { scenario, run } = resolved.value;
  const { citizens } = createRun(scenario, { seed: replicateSeed('gate', 1), citizens: run.citizens }).world;
  const heard = citizens.responsiveness.filter((level) => level >= scenario.parameters.heardFrom).length;
  const able = Float64Array.from(citizens.selfEfficacy).sort();
  return { share: heard / citizens.count, threshold: able[able.length - heard] };
}

const gates = Object.fromEntries(COUNTRIES.map((country) => [country, rivalThreshold(country)]));
for (const [country, { share, threshold }] of Object.entries(gates))
  console.log(
    `${country}: ${(100 * share).toFixed(1)}% of adults reach heardFrom ${countryParameters(country).heardFrom}; as many reach self-efficacy ${threshold.toFixed(4)}`,
  );

const patterns = PATTERNS.filter(({ id }) => WANTED.includes(id));
const asked = { patterns, countries: COUNTRIES, seeds, workers: availableParallelism(), kept: kept?.value };
const heard = await runPatterns(asked);
const able = await runPatterns({
  ...asked,
  shift: (_, country) => ({ gateOnEfficacy: gates[country].threshold }),
});
const told = (value) => (value === null || value === undefined ? '–' : Number(value).toPrecision(4));
/** What each check of a row reads behind the one gate and behind the other. */
function tell(words, ours, theirs) {
  console.log(`${words}: ${ours.verdict} with heardFrom, ${theirs.verdict} with gateOnEfficacy`);
  ours.checks.forEach(({ measures, says, ...one }, n) => {
    const other = theirs.checks[n];
    const read = ({ value, low, high, verdict }) => `${told(value)} (${told(low)} to ${told(high)}) ${verdict}`;
    console.log(`  ${measures} (${says}): ${read(one)}; ${read(other)}`);
  });
}
for (const row of heard.rows) {
  const other = able.rows.find(({ pattern, country }) => pattern === row.pattern && country === row.country);
  tell(`${row.pattern}, ${row.country}`, row, other);
  if (row.declared !== null) tell(`${row.pattern}, ${row.country}, declared reading`, row.declared, other.declared);
}
kept?.value.close();
