// Runs every claim of every preset over seeds 1 to 20 and writes what it gave to scenarios/presets/measured.ts.
//   npm run build && node scripts/measureClaims.js              all presets, on all cores
//   npm run build && node scripts/measureClaims.js wigan-deal   only the claims of the named presets
// Prints the claims that do not hold, and those whose state changed.

import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { everyClaim, judgeClaim, readClaims } from '../dist/tests/scenarios/measureClaims.js';

const SEEDS = Array.from({ length: 20 }, (_, index) => String(index + 1));
const RECORD = new URL('../scenarios/presets/measured.ts', import.meta.url);

const claims = everyClaim();
const names = process.argv.slice(2);
const unknown = names.filter((name) => !claims.some(({ preset }) => preset === name));

if (process.send !== undefined) {
  process.on('message', ({ keys, seeds }) => {
    process.send(
      readClaims(
        claims.filter(({ claim }) => keys.includes(claim.key)),
        seeds,
      ),
    );
    process.disconnect();
  });
} else if (unknown.length > 0) {
  console.error(`presets: expected names of presets, got ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  const wanted = claims.filter(({ preset }) => names.length === 0 || names.includes(preset));
  const readings = await readOnAllCores(wanted.map(({ claim }) => claim.key));
  const now = Object.fromEntries(wanted.map(({ claim }) => [claim.key, judgeClaim(claim, readings[claim.key])]));
  report(wanted, now);
  const record = Object.fromEntries(
    claims.flatMap(({ claim }) => {
      const measurement = now[claim.key] ?? claim.measured;
      return measurement === null ? [] : [[claim.key, measurement]];
    }),
  );
  writeFileSync(RECORD, recordText(record));
}

/** Each process takes every so-many-th seed; the values are put back in the order of the seeds. */
async function readOnAllCores(keys) {
  const size = Math.min(availableParallelism(), SEEDS.length);
  const shares = Array.from({ length: size }, (_, start) => SEEDS.filter((_seed, index) => index % size === start));
  const parts = await Promise.all(shares.map((seeds) => readElsewhere(keys, seeds)));
  const inOrder = (ofPart) => SEEDS.map((_seed, index) => ofPart(parts[index % size])[Math.floor(index / size)]);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      {
        values: inOrder((part) => part[key].values),
        against: parts[0][key].against === null ? null : inOrder((part) => part[key].against),
      },
    ]),
  );
}

function readElsewhere(keys, seeds) {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [], { serialization: 'advanced' });
    child.on('message', resolve);
    child.on('exit', (code) => reject(new Error(`seeds ${seeds.join(' ')}: process ended with ${code}`)));
    child.send({ keys, seeds });
  });
}

function report(wanted, now) {
  for (const { claim } of wanted) {
    const { holds, median, low, high, agree, seeds } = now[claim.key];
    const changed = claim.measured !== null && claim.measured.holds !== holds;
    if (holds && !changed) continue;
    const numbers = `median ${number(median)} (${number(low)} to ${number(high)}), ${agree} of ${seeds} seeds agree`;
    const claimed = 'between' in claim ? `in ${claim.between.join(' to ')}` : claim.direction;
    console.log(
      `${holds ? 'holds' : 'fails'}${changed ? ', changed' : ''}  ${claim.key}: claimed ${claimed}; ${numbers}`,
    );
  }
  const holding = wanted.filter(({ claim }) => now[claim.key].holds).length;
  console.log(`${holding} of ${wanted.length} claims hold`);
}

/** Four digits: more would suggest a precision that 20 seeds do not have. */
function number(value) {
  return Number.isNaN(value) ? 'NaN' : String(Number(value.toPrecision(4)));
}

/** Laid out as the formatter leaves it. */
function recordText(record) {
  const rows = Object.entries(record).map(([key, { median, low, high, seeds, agree, holds }]) =>
    [
      `  '${key}': {`,
      `    median: ${number(median)},`,
      `    low: ${number(low)},`,
      `    high: ${number(high)},`,
      `    seeds: ${seeds},`,
      `    agree: ${agree},`,
      `    holds: ${holds},`,
      '  },',
    ].join('\n'),
  );
  return [
    "import type { Measurement } from './measuredPreset.ts';",
    '',
    '/** Written by `node scripts/measureClaims.js`; never by hand. */',
    'export const MEASURED: Readonly<Record<string, Measurement>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
