// Runs every claim of every preset over seeds 1 to 20 and writes what it gave to scenarios/presets/measured.ts.
//   npm run build && node scripts/measureClaims.js              all presets, on all cores
//   npm run build && node scripts/measureClaims.js wigan-deal   only the claims of the named presets
// Prints the claims that do not hold, and those whose state changed.

import { writeFileSync } from 'node:fs';
import { everyClaim, judgeClaim } from '../dist/tests/scenarios/measureClaims.js';
import { readOnAllCores } from '../dist/tests/scenarios/readOnAllCores.js';

const SEEDS = Array.from({ length: 20 }, (_, index) => String(index + 1));
const RECORD = new URL('../scenarios/presets/measured.ts', import.meta.url);

const claims = everyClaim();
const names = process.argv.slice(2);
const unknown = names.filter((name) => !claims.some(({ preset }) => preset === name));

if (unknown.length > 0) {
  console.error(`presets: expected names of presets, got ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  const wanted = claims.filter(({ preset }) => names.length === 0 || names.includes(preset));
  const readings = await readOnAllCores(wanted, SEEDS);
  const now = Object.fromEntries(wanted.map(({ claim }) => [claim.key, judgeClaim(claim, readings[claim.key])]));
  report(wanted, now);
  const record = claims.flatMap(({ claim }) => {
    const measurement = now[claim.key] ?? claim.measured;
    return measurement === null ? [] : [[claim.key, measurement]];
  });
  writeFileSync(RECORD, recordText(record));
}

function report(wanted, now) {
  for (const { claim } of wanted) {
    const { holds, median, low, high, agree, seeds } = now[claim.key];
    const changed = claim.measured !== null && claim.measured.holds !== holds;
    if (holds && !changed) continue;
    const state = `${holds ? 'holds' : 'fails'}${changed ? ', changed' : ''}`;
    const claimed = 'between' in claim ? `in ${claim.between.join(' to ')}` : claim.direction;
    const numbers = `median ${number(median)} (${number(low)} to ${number(high)}), ${agree} of ${seeds} seeds agree`;
    console.log(`${state}  ${claim.key}: claimed ${claimed}; ${numbers}`);
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
  const rows = record.map(([key, { median, low, high, seeds, agree, holds }]) =>
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
