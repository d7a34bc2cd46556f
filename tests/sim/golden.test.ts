import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PresetName } from '#scenarios';
import { simulate } from '#sim';
import { resolved } from '../scenarios/resolving.ts';

/** Presets that between them use most of the model, small and short. A golden says only that nothing changed. */
const GOLDEN: readonly PresetName[] = [
  'hybrid-by-default',
  'high-5',
  'wigan-deal',
  'preston-model',
  'push-without-support',
  'asker-learning-centre',
];
const OPTIONS = { seed: '1', months: 24, citizens: 1000 };

const FILE = new URL('goldens.json', import.meta.url);
const update = process.env.UPDATE_GOLDENS !== undefined;
const kept: Record<string, string> = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>)
  : {};
const found: Record<string, string> = {};

function print(preset: PresetName): string {
  const { scenario } = resolved({ extends: preset });
  return (found[preset] ??= simulate(scenario, { ...OPTIONS, neighbourhoods: false }).fingerprint);
}

describe('numbers of presets stay what they were', () => {
  test.skipIf(update).each(GOLDEN)('%s', (preset) => {
    const hint = `Results of ${preset} have changed. If that is meant, write under "Results" in CHANGELOG.md which numbers move, how far and why; raise MODEL_VERSION if a release has gone out since; then run UPDATE_GOLDENS=1 npx vitest run tests/sim/golden`;
    expect(print(preset), hint).toBe(kept[preset]);
  });

  test.runIf(update)('are written anew', () => {
    const prints = Object.fromEntries(GOLDEN.map((preset) => [preset, print(preset)]));
    writeFileSync(FILE, `${JSON.stringify(prints, null, 2)}\n`);
    expect(Object.keys(prints)).toEqual([...GOLDEN]);
  });

  test('differ from each other', () => {
    expect(new Set(GOLDEN.map(print)).size).toBe(GOLDEN.length);
  });
});
