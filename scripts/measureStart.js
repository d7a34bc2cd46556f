// Measures how long commands take to start, here against the folder of another built checkout or of an installed package, in turn:
// `node scripts/measureStart.js --against FOLDER`, `--pairs N` of each (20 unless told). The ratio is what counts, and the load that
// is printed says how far to believe it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandEntry } from '../dist/cli/commandEntry.js';

const { values: asked } = parseArgs({ options: { against: { type: 'string' }, pairs: { type: 'string' } } });
const PAIRS = asked.pairs === undefined ? 20 : Number(asked.pairs);
const programOf = (folder) => join(folder, 'dist/cli/main.js');
if (!Number.isInteger(PAIRS) || PAIRS < 1) refuse(`--pairs: expected a whole number from 1, got ${asked.pairs}`);
if (asked.against === undefined || !existsSync(programOf(asked.against)))
  refuse(`--against: expected a folder with a built dist/cli/main.js, got ${asked.against ?? 'nothing'}`);

const LINES = ['--version', 'list', 'show Preston', 'run high-5 --citizens 600 --months 1 --set spinUpMonths=0'];
const here = programOf(fileURLToPath(new URL('..', import.meta.url)));
const there = programOf(asked.against);

function refuse(problem) {
  console.error(problem);
  process.exit(2);
}

function start(program, line) {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [program, ...line.split(' ')]);
  return { milliseconds: performance.now() - began, status, out: stdout };
}

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
};
const load = () => loadavg()[0].toFixed(2);
const entryOf = (program) => fileURLToPath(commandEntry(new URL('../', `file://${program}`)));

console.log(`here   ${entryOf(here)}\nthere  ${there}`);
console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}, load ${load()} before\n`);
for (const line of LINES) {
  const first = [here, there].map((program) => start(program, line));
  if (first[0].status !== first[1].status || !first[0].out.equals(first[1].out))
    refuse(`samspill ${line}: here and there do not give the same`);
  const times = { here: [], there: [] };
  for (let pair = 0; pair < PAIRS; pair++)
    for (const side of pair % 2 === 0 ? ['here', 'there'] : ['there', 'here'])
      times[side].push(start(side === 'here' ? here : there, line).milliseconds);
  const told = (side) => `${side} ${median(times[side]).toFixed(0)} ms (least ${Math.min(...times[side]).toFixed(0)})`;
  const ratio = (median(times.there) / median(times.here)).toFixed(2);
  const least = (Math.min(...times.there) / Math.min(...times.here)).toFixed(2);
  console.log(`samspill ${line}\n  ${told('here')}, ${told('there')}: there ÷ here ${ratio} (least ${least})`);
}
console.log(`\nmedians of ${PAIRS} pairs, in turn; load ${load()} after`);
