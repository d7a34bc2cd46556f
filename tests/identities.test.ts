import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESET_NAMES } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { hashOf, keyOfMonthZero, replicateSeed } from '#sim';
import { openExperiment } from '#store';
import { planExperiment, type SweepFormat } from '#experiments';
import { PATTERNS, readTargetsFile } from '#validation';
import { resolved } from './scenarios/resolving.ts';

/**
 * What a run is called: folders that were begun are gone on with, and runs found again, by these names. Moving code must keep all
 * of them; whoever means to change one writes it under "Changed" in CHANGELOG.md and says what becomes of folders.
 */

const FILE = new URL('identities.json', import.meta.url);
const update = process.env['UPDATE_GOLDENS'] !== undefined;
const ROOT = new URL('../', import.meta.url).pathname;
const atlas = openAtlas();

async function experiment(name: string, format: SweepFormat): Promise<unknown> {
  const read = await openExperiment(`${ROOT}examples/${name}.yaml`, atlas, format);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const plan = planExperiment(read.value);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const { runs, points, runIdOf, seedOf, monthZeroGroupOf } = plan.value;
  const some = [0, 1, runs >> 1, runs - 1];
  return {
    hash: read.value.hash,
    essence: hashOf(read.value.essence),
    runs,
    ids: some.map(runIdOf),
    seeds: some.map(seedOf),
    groups: [0, points >> 1, points - 1].map(monthZeroGroupOf),
  };
}

function calibration(name: string): unknown {
  const read = readTargetsFile(`${ROOT}research/calibration/${name}.yaml`);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.hash;
}

const IDENTITIES: Readonly<Record<string, () => unknown>> = {
  'seeds of replicates': () =>
    ['1', 'validation', 'point 7'].map((master) => [0, 1, 9].map((r) => replicateSeed(master, r))),
  'worlds at month 0': () =>
    Object.fromEntries(
      PRESET_NAMES.map((name) => {
        const { scenario, run } = resolved({ extends: name });
        return [name, keyOfMonthZero(scenario, { seed: '1', citizens: run.citizens })];
      }),
    ),
  'patterns, in their order': () => PATTERNS.map(({ id }) => id).join(' '),
  ...Object.fromEntries(
    ['governance-mix', 'list', 'morris-screen', 'sobol-trust'].flatMap((name) => [
      [`examples/${name}`, () => experiment(name, 1)],
      [`examples/${name}, format 2`, () => experiment(name, 2)],
    ]),
  ),
  ...Object.fromEntries(
    ['norway', 'denmark', 'england', 'england-economy'].map((name) => [`calibration/${name}`, () => calibration(name)]),
  ),
};

describe('names of runs, worlds and experiments stay what they were', () => {
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>) : {};

  test.skipIf(update).each(Object.keys(IDENTITIES))('%s', async (name) => {
    expect(await IDENTITIES[name]?.()).toEqual(kept[name]);
  });

  test.runIf(update)('are written anew', async () => {
    const found: Record<string, unknown> = {};
    for (const [name, identity] of Object.entries(IDENTITIES)) found[name] = await identity();
    writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
    expect(Object.keys(found)).toEqual(Object.keys(IDENTITIES));
  });
});
