import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PresetName } from '#scenarios';
import { simulate, type Result } from '#sim';
import { resolved } from '../scenarios/resolving.ts';
import { leversWith, ordinary, townOf } from './towns.ts';

/** Presets that between them use most of the model, small and short. A golden says only that nothing changed. */
const PRESETS: readonly PresetName[] = [
  'hybrid-by-default',
  'high-5',
  'wigan-deal',
  'preston-model',
  'push-without-support',
  'asker-learning-centre',
];

const SMALL = { seed: '1', months: 24, citizens: 1000, neighbourhoods: false };

/** So many citizens that phases take them in several blocks and look over columns first. */
const LARGE = { seed: '1', months: 6, citizens: 80_000, neighbourhoods: false };

const GOLDEN: Readonly<Record<string, () => Result>> = {
  ...Object.fromEntries(
    PRESETS.map((preset) => [preset, () => simulate(resolved({ extends: preset }).scenario, SMALL)]),
  ),
  'hybrid-by-default, many citizens': () =>
    simulate({ ...resolved({ extends: 'hybrid-by-default' }).scenario, spinUpMonths: 0 }, LARGE),
  'step 1 alone and a closure, many citizens': () =>
    simulate(
      ordinary(townOf(4, 20_000), {
        spinUpMonths: 0,
        levers: leversWith({ highestStep: 1, invitations: 2 }),
        events: [{ kind: 'closure', at: 2, months: 2, share: 0.5 }],
      }),
      LARGE,
    ),
};

const FILE = new URL('goldens.json', import.meta.url);
const update = process.env.UPDATE_GOLDENS !== undefined;
const kept: Record<string, string> = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>)
  : {};
const found: Record<string, string> = {};

function print(name: string): string {
  return (found[name] ??= GOLDEN[name]().fingerprint);
}

describe('numbers stay what they were', () => {
  const names = Object.keys(GOLDEN);

  test.skipIf(update).each(names)('%s', (name) => {
    const hint = `Results of ${name} have changed. If that is meant, write under "Results" in CHANGELOG.md which numbers move, how far and why; raise MODEL_VERSION if a release has gone out since; then run UPDATE_GOLDENS=1 npx vitest run tests/sim/golden`;
    expect(print(name), hint).toBe(kept[name]);
  });

  test.runIf(update)('are written anew', () => {
    const prints = Object.fromEntries(names.map((name) => [name, print(name)]));
    writeFileSync(FILE, `${JSON.stringify(prints, null, 2)}\n`);
    expect(Object.keys(prints)).toEqual(names);
  });

  test('differ from each other', () => {
    expect(new Set(names.map(print)).size).toBe(names.length);
  });
});
