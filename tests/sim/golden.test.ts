import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolved } from '../scenarios/resolving.ts';
import { goldenRuns } from './goldenRuns.ts';

const GOLDEN = goldenRuns((input) => resolved(input).scenario);

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
