import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVER_NAMES, MECHANISM_NAMES, METRIC_NAMES, PARAMETER_NAMES } from '#sim';
import { PRESET_NAMES } from '#scenarios';
import {
  decisionsByName,
  mathByName,
  noForIn,
  noOrderOfKeys,
  noPowers,
  noWalkOverCollections,
} from './architecture/determinism.ts';
import {
  BROWSER_DOORS,
  downTheFloors,
  foundFromTheFolder,
  countArrows,
  importTable,
  nodeBehind,
  thirdPartyInItsPlace,
  throughDoors,
} from './architecture/imports.ts';
import {
  namedForItsExport,
  noCaseByName,
  noDeprivationInRules,
  notTooLong,
  tellingFileName,
  todoWithIssue,
} from './architecture/names.ts';
import { FOLDERS, readSource, readSources, ROOT, type Rule } from './architecture/source.ts';
import { switchesRead } from './architecture/switches.ts';

const sources = readSources(FOLDERS);

/** A rule, snippets that break it and snippets that keep it, each with the path it pretends to have. */
interface Case {
  readonly says: string;
  readonly rule: Rule;
  readonly breaks: readonly (readonly [path: string, text: string])[];
  readonly keeps: readonly (readonly [path: string, text: string])[];
}

const noCases = noCaseByName(PRESET_NAMES, [...LEVER_NAMES, ...MECHANISM_NAMES, ...PARAMETER_NAMES, ...METRIC_NAMES]);

const CASES: readonly Case[] = [
  {
    says: 'the model never raises to a power',
    rule: noPowers,
    breaks: [
      ['sim/mechanisms/tire.ts', 'export const tire = (x: number) => x ** 2;'],
      ['research/analysis/quantile.ts', 'let x = 2; x **= 3;'],
    ],
    keeps: [
      ['sim/mechanisms/tire.ts', '/** 2 ** 3 */ export const tire = (x: number) => x * x;'],
      ['cli/bench.ts', 'export const bench = 2 ** 20;'],
    ],
  },
  {
    says: 'the model never walks with for…in',
    rule: noForIn,
    breaks: [['sim/setup/settle.ts', 'for (const key in {}) console.log(key);']],
    keeps: [['sim/setup/settle.ts', 'for (const key of []) console.log(key);']],
  },
  {
    says: 'Math is read by name only',
    rule: mathByName,
    breaks: [
      ['sim/mechanisms/tire.ts', 'const m = Math; m.exp(1);'],
      ['sim/mechanisms/tire.ts', 'const { exp } = Math;'],
      ['research/analysis/quantile.ts', "Math['exp'](1);"],
    ],
    keeps: [['sim/mechanisms/tire.ts', 'Math.max(1, 2);']],
  },
  {
    says: 'nobody in the model walks over a Map or Set',
    rule: noWalkOverCollections,
    breaks: [
      ['sim/mechanisms/mobilise.ts', 'const asked = new Set<number>(); asked.has(1);'],
      ['sim/record/recorder.ts', 'export function read(rows: ReadonlyMap<string, number>) { return rows.get("a"); }'],
      ['sim/validate.ts', 'const seen = new Set([1]); for (const one of seen) seen.has(one);'],
      ['sim/validate.ts', 'const seen = new Map([[1, 2]]); seen.forEach((two) => two);'],
      ['sim/validate.ts', 'const seen = new Map([[1, 2]]); for (const [one] of seen.entries()) one;'],
      ['sim/validate.ts', 'export function list(known: ReadonlySet<string>) { return [...known]; }'],
      ['sim/validate.ts', 'export function list(known: Map<string, number>) { return Array.from(known.keys()); }'],
      [
        'sim/validate.ts',
        'interface Shelf { readonly books: Set<string> } export const read = (s: Shelf) => [...s.books];',
      ],
      ['sim/validate.ts', 'export const list = [...new Set([1, 1])];'],
    ],
    keeps: [
      ['sim/validate.ts', 'const known = new Set(["a"]); export const isKnown = (name: string) => known.has(name);'],
      ['sim/validate.ts', 'const rows = [1]; for (const row of rows) row; rows.forEach((row) => row);'],
      ['sim/mechanisms/mobilise.ts', 'const asked = new Uint8Array(3); for (const one of asked) one;'],
      ['research/analysis/compareRuns.ts', 'const known = new Map(); for (const one of known) one;'],
    ],
  },
  {
    says: 'phases, set-up and draws take no order from keys',
    rule: noOrderOfKeys,
    breaks: [
      ['sim/mechanisms/serve.ts', 'export const serve = (o: object) => Object.keys(o).length;'],
      ['sim/setup/settle.ts', 'for (const [k] of Object.entries({})) k;'],
      ['sim/random/stream.ts', 'Reflect.ownKeys({});'],
    ],
    keeps: [
      ['sim/declare/levers.ts', 'export const levers = Object.keys({});'],
      ['sim/mechanisms/serve.ts', 'export const serve = Object.freeze({});'],
    ],
  },
  {
    says: 'luck decides by name',
    rule: decisionsByName,
    breaks: [
      ['sim/mechanisms/tire.ts', 'const exits = momentOf(streams.exit, month, 0);'],
      ['sim/mechanisms/tire.ts', 'const exits = momentOf(streams.exit, month);'],
      ['sim/setup/createGroups.ts', 'const at = (nth: number) => momentOf(stream, SETUP_MONTH, nth);'],
    ],
    keeps: [
      ['sim/mechanisms/tire.ts', 'const exits = momentOf(streams.exit, month, DECISIONS.exit.leaves);'],
      ['sim/mechanisms/trade.ts', 'const at = (of: Of) => momentOf(streams.tender, month, DECISIONS.tender[of]);'],
    ],
  },
  {
    says: 'folders are entered by their doors, along the arrow',
    rule: throughDoors,
    breaks: [
      ['sim/run/simulate.ts', "import { PRESETS } from '#scenarios';"],
      ['sim/run/simulate.ts', "import { x } from '#sim';"],
      ['research/analysis/compareRuns.ts', "import { x } from '../sim/world/world.ts';"],
      ['workers/pool.ts', "export { x } from '../cli/index.ts';"],
      ['pictures/draw/drawHeat.ts', "import { x } from '#sim';"],
      ['workers/web.ts', "import { x } from '#scenarios';"],
      ['research/store/disk/store.ts', "import { x } from '#cli';"],
      ['workers/pool.ts', "import { x } from '#store';"],
      ['ui/main.ts', "import { x } from '#workers/node';"],
      ['sim/run/simulate.ts', "export * from './world';"],
      ['cli/main.ts', "await import('../sim/world/world.ts');"],
      ['tests/laws.test.ts', "import { x } from '../sim/world/world.ts';"],
    ],
    keeps: [
      ['research/analysis/compareRuns.ts', "import type { Result } from '#sim'; import { x } from './quantile.ts';"],
      ['sim/mechanisms/serve.ts', "import { x } from '../world.ts';"],
      ['cli/main.ts', "import { openPool } from '#workers/node';"],
      ['tests/release.test.ts', "import pkg from '../package.json' with { type: 'json' };"],
    ],
  },
  {
    says: 'a room imports from rooms below it, never from one above',
    rule: downTheFloors,
    breaks: [
      ['pictures/scales/triangle.ts', "import { x } from '../draw/frame.ts';"],
      ['sim/mechanisms/tire.ts', "import { x } from '../record/ledger.ts';"],
      ['sim/setup/createWorld.ts', "import type { x } from '../run/tick.ts';"],
      ['sim/declare/levers.ts', "export { x } from '../world/world.ts';"],
      ['sim/loose.ts', "import { x } from './declare/levers.ts';"],
      ['sim/attic/new.ts', "import { x } from '../declare/levers.ts';"],
      ['ui/words/en.ts', "import type { x } from '../state/appState.ts';"],
      ['ui/charts/bandChart.ts', "import { x } from '../compare/risks.ts';"],
    ],
    keeps: [
      ['sim/record/ledger.ts', "import { x } from '../mechanisms/trade.ts';"],
      ['sim/run/tick.ts', "import { x } from '../setup/createWorld.ts'; import { y } from './fingerprint.ts';"],
      ['sim/record/metrics/people.ts', "import { x } from '../reading.ts';"],
      ['sim/index.ts', "export { x } from './run/simulate.ts';"],
      ['ui/App.tsx', "import { x } from './modes/CompareMode.tsx';"],
    ],
  },
  {
    says: 'files are found from the folder of the package, not from where a module lies',
    rule: foundFromTheFolder,
    breaks: [
      ['research/store/run/sweepJobs.ts', "const entry = new URL('./entry.node.js', import.meta.url);"],
      ['scenarios/places/openAtlas.ts', 'const folder = import.meta.dirname;'],
    ],
    keeps: [
      ['scenarios/places/packageFolder.ts', 'const read = createRequire(import.meta.url);'],
      ['ui/main.tsx', 'const base = import.meta.env.BASE_URL;'],
      ['research/store/run/sweepJobs.ts', "const { sweep } = await import('./sweep.ts');"],
    ],
  },
  {
    says: 'third-party code stays in its place',
    rule: thirdPartyInItsPlace,
    breaks: [
      ['sim/setup/settle.ts', "import seedrandom from 'seedrandom';"],
      ['sim/run/simulate.ts', "import { readFileSync, writeFileSync } from 'node:fs';"],
      ['cli/run.ts', "import { compile } from 'mathjs';"],
      ['research/experiments/plan/plan.ts', "import { parquetRead } from 'hyparquet';"],
      ['research/analysis/compareRuns.ts', "export { readFileSync } from 'node:fs';"],
      ['research/analysis/compareRuns.ts', "import lodash from 'lodash';"],
      ['cli/main.ts', "await import('left-pad');"],
    ],
    keeps: [
      ['sim/random/stream.ts', "import seedrandom from 'seedrandom';"],
      ['sim/run/fingerprint.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
      ['workers/node.ts', "import Piscina from 'piscina';"],
      [
        'research/store/tables/tableWriter.ts',
        "import { ParquetWriter } from 'hyparquet-writer'; import { openSync } from 'node:fs';",
      ],
      ['scenarios/node.ts', "import { readFileSync, writeFileSync } from 'node:fs';"],
      ['tests/laws.test.ts', "import fc from 'fast-check';"],
    ],
  },
  {
    says: 'a file bears the name of something it exports',
    rule: namedForItsExport,
    breaks: [
      ['sim/mechanisms/serve.ts', 'export function tire() {}'],
      ['cli/run.ts', 'const run = 1;'],
    ],
    keeps: [
      ['sim/mechanisms/serve.ts', 'export function serve() {}'],
      ['sim/record/ledger.ts', 'export interface LedgerRecord {}'],
      ['sim/index.ts', "export { x } from './x.ts';"],
    ],
  },
  {
    says: 'a file name says what the file does',
    rule: tellingFileName,
    breaks: [
      ['sim/utils.ts', ''],
      ['cli/printHelpers.ts', ''],
      ['workers/PoolManager.ts', ''],
      ['sim/common/sum.ts', ''],
    ],
    keeps: [
      ['sim/declare/parameters/services.ts', ''],
      ['sim/mechanisms/serve.ts', ''],
    ],
  },
  {
    says: 'a file is at most 400 lines of code',
    rule: notTooLong,
    breaks: [['sim/world/world.ts', 'x();\n'.repeat(401)]],
    keeps: [['sim/world/world.ts', '/** why */\n\n// how\n'.repeat(9) + 'x(); // what\n'.repeat(400)]],
  },
  {
    says: 'a TODO names its issue',
    rule: todoWithIssue,
    breaks: [
      ['cli/run.ts', '// TODO later'],
      ['cli/run.ts', '/* FIXME: 3 */'],
    ],
    keeps: [['cli/run.ts', "// TODO #12: later\nconst text = 'TODO';"]],
  },
  {
    says: 'nothing in the model knows a preset, a case or a pattern',
    rule: noCases,
    breaks: [
      ['sim/mechanisms/serve.ts', "export const serve = (id: string) => id === 'steered';"],
      ['sim/mechanisms/serve.ts', 'export const highFive = 1, wiganDeal = 2;'],
      ['sim/mechanisms/serve.ts', 'export const fatigueTrap = 1;'],
      ['sim/run/tick.ts', 'export const name = `Preston ${1}`;'],
      ['sim/mechanisms/serve.ts', "export const why = 'as P13 asks';"],
      ['sim/declare/levers.ts', "export const levers = { 'preston-model': 1 };"],
      ['sim/declare/levers.ts', 'export const preston = 1;'],
      ['sim/record/metrics/people.ts', "export const is = (id: string) => id === 'steered';"],
      ['sim/declare/sources/deal.ts', "export const sources = { 'wigan-deal': 1 };"],
    ],
    keeps: [
      ['sim/declare/levers.ts', "export const source = 'Wigan Council 2018';"],
      ['sim/declare/sources/deal.ts', 'export const sources = { wiganCouncil2018: 1 };'],
      ['sim/record/metrics/people.ts', "export const definition = 'fatigue (Torfing)';"],
      ['sim/mechanisms/serve.ts', '// Preston, P13\nexport const austerity = 1, equal = 2;'],
      ['cli/start.ts', "export const start = 'preston-model';"],
    ],
  },
  {
    says: 'no rule mentions deprivation',
    rule: noDeprivationInRules,
    breaks: [
      ['sim/mechanisms/serve.ts', 'export const serve = (world: World) => world.neighbourhoods.deprivation[0];'],
    ],
    keeps: [
      ['sim/setup/settle.ts', 'export const settle = (place: Place) => place.deprivation[0];'],
      ['sim/mechanisms/serve.ts', '/** deprivation acts at set-up only */ export const serve = 1;'],
    ],
  },
];

describe.each(CASES)('$says', ({ rule, breaks, keeps }) => {
  test('in every file', () => {
    expect(sources.flatMap((source) => rule(source))).toEqual([]);
  });

  test.each(breaks)('and %s is caught with: %s', (path, text) => {
    expect(rule(readSource(path, text))).not.toEqual([]);
  });

  test.each(keeps)('and %s is let through with: %s', (path, text) => {
    expect(rule(readSource(path, text))).toEqual([]);
  });
});

describe('what a browser opens asks for nothing of Node', () => {
  test.each(BROWSER_DOORS)('behind %s', (door) => {
    expect(nodeBehind(door, sources)).toEqual([]);
  });

  test('and a file behind a door that does is caught', () => {
    const planted = [
      readSource('workers/web.ts', "import { x } from './protocol.ts';"),
      readSource('workers/protocol.ts', "import { y } from '#sim';"),
      readSource('sim/index.ts', "export { y } from './y.ts';"),
      readSource('sim/y.ts', "import { z } from 'node:fs';"),
    ];
    expect(nodeBehind('workers/web.ts', planted)).toEqual([
      { where: 'sim/y.ts:1', what: 'node:fs behind workers/web.ts' },
    ]);
  });
});

describe('every switch is read by the mechanism it names', () => {
  const unread = (paths: typeof sources) => MECHANISM_NAMES.filter((name) => !switchesRead(paths).has(name));

  test('in the model', () => {
    expect(unread(sources.filter(({ path }) => path.startsWith('sim/')))).toEqual([]);
  });

  test('and one that nobody reads is caught', () => {
    const planted = [
      readSource('sim/a.ts', 'if (world.switches.fatigue) tire(world);'),
      readSource('sim/b.ts', 'const { exit, groups } = world.switches;'),
      readSource('sim/c.ts', 'const on = world.switches; if (on.learning) learn(world); on[name];'),
      readSource('sim/d.ts', 'const { switches: on, clock } = world; if (on.ties) ask(world); clock.quorum;'),
      readSource('sim/e.ts', 'export function trade({ switches: { silo } }: World) { return silo; }'),
    ];
    expect([...switchesRead(planted)].toSorted()).toEqual(['exit', 'fatigue', 'groups', 'learning', 'silo', 'ties']);
    expect(unread(planted)).toContain('hearsay');
  });
});

test('AGENTS.md has the table of imports that is held here', () => {
  const path = `${ROOT}AGENTS.md`;
  const [before = '', there = '', after = ''] = readFileSync(path, 'utf8').split(
    /(?<=<!-- imports -->\n)|(?=<!-- \/imports -->)/,
  );
  // The formatter aligns tables: cells are compared, not spaces.
  const cells = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
  if (process.env['UPDATE_GOLDENS'] !== undefined)
    writeFileSync(path, `${before}\n${importTable(sources)}\n\n${after}`);
  else
    expect(cells(there), 'UPDATE_GOLDENS=1 npx vitest run tests/architecture.test.ts').toEqual(
      cells(importTable(sources)),
    );
});

test('no room asks one that asks it', () => {
  const { betweenFolders, betweenRooms, back } = countArrows(sources);
  expect(back).toBe(0);
  // Not so few that nothing was read.
  expect(betweenFolders).toBeGreaterThan(20);
  expect(betweenRooms).toBeGreaterThan(50);
  const planted = [
    readSource('cli/bench/a.ts', "import { b } from '../result/b.ts';"),
    readSource('cli/result/b.ts', "import { a } from '../bench/a.ts'; import { c } from '#sim';"),
  ];
  expect(countArrows(planted)).toEqual({ betweenFolders: 1, betweenRooms: 2, back: 1 });
});

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(readFileSync(`${ROOT}package.json`, 'utf8')).toContain('"samspill"');
});
