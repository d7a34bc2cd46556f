import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolveExperiment, resolveRobust, resolveSearch, type PosteriorFinder } from '#experiments';
import { builtInLesson, readLesson } from '#lessons';
import { isGroup, PRESETS, resolveScenario, type Path } from '#scenarios';
import { openAtlas, packageFolder } from '#scenarios/node';
import { issueText, type Checked } from '#sim';
import { experimentFiles, posteriorFiles } from '#store';
import { resolveTargets } from '#validation';
import { FULL } from '../../full.ts';

/** Real files of every kind, each with a few things wrong: what somebody does who works from an example. */

const atlas = openAtlas();
const SAMPLES = new Map<string, ReturnType<PosteriorFinder>>();
/** Samples of posteriors, each read once: reading one takes longer than all that is tested here. */
const posteriors: PosteriorFinder = (name) => {
  const known = SAMPLES.get(name) ?? posteriorFiles(name);
  SAMPLES.set(name, known);
  return known;
};
const files = experimentFiles(join(packageFolder(), 'examples'));

function shipped(path: string, change: (text: string) => string = (text) => text): unknown {
  return parse(change(readFileSync(join(packageFolder(), path), 'utf8')));
}

type Read = (raw: unknown) => Checked<unknown> | Promise<Checked<unknown>>;
const asExperiment: Read = (raw) => resolveExperiment(raw, atlas, { files });
const KINDS: readonly (readonly [file: string, whole: unknown, read: Read])[] = [
  ['preston-model', PRESETS['preston-model'].scenario, (raw) => resolveScenario(raw, atlas)],
  ['list.yaml', shipped('examples/list.yaml'), asExperiment],
  ['governance-mix.yaml', shipped('examples/governance-mix.yaml'), asExperiment],
  ['search.yaml', shipped('examples/search.yaml'), (raw) => resolveSearch(raw, atlas, { files })],
  [
    'robust-preston.yaml',
    // Each of its worlds is resolved for every strategy: few are enough here.
    shipped('examples/robust-preston.yaml', (text) => text.replace('count: 200', 'count: 10')),
    (raw) => resolveRobust(raw, atlas, { files, posteriors }),
  ],
  ['denmark.yaml', shipped('research/calibration/denmark.yaml'), (raw) => resolveTargets(raw, atlas)],
  ['a lesson', await builtInLesson('whose-shoulders')?.load('en'), (raw) => readLesson(raw, { atlas })],
];

/** Every place in a value that something stands at, the value itself left out. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  const members = Array.isArray(value) || isGroup(value) ? Object.entries(value) : [];
  return members.flatMap(([key, member]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...placesIn(member, at)];
  });
}

const GONE = Symbol('gone');
interface Damage {
  readonly where: number;
  readonly by: unknown;
}

/** A copy in which, one after the other, a place holds something else, holds nothing, or holds what stands at another place. */
function damaged(whole: unknown, damages: readonly Damage[]): unknown {
  const copy = copyOf(whole);
  for (const { where, by } of damages) {
    const places = placesIn(copy);
    const path = places[where % places.length];
    const key = path?.at(-1);
    if (path === undefined || key === undefined) continue;
    const around = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
    if (by === GONE) delete around[key];
    else around[key] = copyOf(isElsewhere(by) ? valueAt(copy, places[by.elsewhere % places.length] ?? []) : by);
  }
  return copy;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)])) : value;
}

function isElsewhere(by: unknown): by is { readonly elsewhere: number } {
  return isGroup(by) && typeof by['elsewhere'] === 'number';
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], root);
}

const odd = fc.oneof(
  fc.constantFrom<unknown[]>(GONE, null, undefined, NaN, Infinity, -0, -1, 0.5, 1e308, 2 ** 53, '', '3', 'now', true),
  fc.constantFrom<unknown[]>([], [[]], [null], {}, { x: null }, { from: 1, to: 0 }, { from: null }, 'x'.repeat(5000)),
  fc.constantFrom<unknown[]>(Symbol('s'), 10n, () => 1, new Date(0), new Map([[1, 2]]), JSON.parse('{"__proto__": 1}')),
  fc.record({ elsewhere: fc.nat(500) }),
  fc.string({ maxLength: 6 }),
  fc.double(),
);
const damages = fc.array(fc.record({ where: fc.nat(500), by: odd }), { minLength: 1, maxLength: 3 });

describe.each(KINDS)('%s', (_file, whole, read) => {
  test('is right as it is', async () => {
    const answer = await read(whole);
    expect(answer.ok ? [] : answer.issues.map(issueText)).toEqual([]);
  });

  test('with a few things wrong is refused in plain words, with a place, or is still right; never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(damages, async (wrong) => {
        const answer = await read(damaged(whole, wrong));
        if (answer.ok) return;
        expect(answer.issues.length).toBeGreaterThan(0);
        for (const issue of answer.issues) {
          expect(issue.field).not.toBe('');
          expect(issueText(issue)).not.toMatch(/Invalid input|Too (big|small)|\bundefined\b|\[object|\bNaN\b.*\bNaN\b/);
        }
      }),
      { numRuns: FULL ? 1000 : 60 },
    );
  });
});
