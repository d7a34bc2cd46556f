import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as scenarios from '#scenarios';
import type * as scenariosNode from '#scenarios/node';
import type * as sim from '#sim';
import type { Checked, Issue, Scenario } from '#sim';

/** A built engine with the scenario that it measures itself on, as its own presets and places give it. */
export interface Engine {
  readonly folder: string;
  readonly samspill: string;
  readonly model: number;
  readonly sim: Pick<typeof sim, 'createRun' | 'keepMonthZero' | 'step'>;
  readonly scenario: Scenario;
}

const DOORS = ['dist/sim/index.js', 'dist/scenarios/index.js', 'dist/scenarios/node.js'] as const;
const CARRIED = ['package.json', 'dist/sim', 'dist/scenarios', 'scenarios/places'] as const;
const STEPS = ['createRun', 'keepMonthZero', 'step'] as const;

/**
 * Loads the built engine of a checkout as modules of its own, compiled apart from those of every other call, also for the
 * same folder. To that end it is copied to a passing folder, as modules of one address are loaded once.
 */
export async function loadEngine(
  folder: string,
  { field, preset, place }: { field: string; preset: string; place: string },
): Promise<Checked<Engine>> {
  const issues = buildIssues(folder, field);
  if (issues.length > 0) return { ok: false, issues };
  const real = realpathSync(folder);
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'samspill-bench-')));
  try {
    for (const part of CARRIED) cpSync(join(real, part), join(copy, part), { recursive: true });
    const packages = createRequire(join(real, DOORS[0])).resolve.paths('seedrandom') ?? [];
    const found = packages.find((path) => existsSync(join(path, 'seedrandom')));
    if (found !== undefined) symlinkSync(found, join(copy, 'node_modules'), 'junction');
    const [engine, reader, atlas] = (await Promise.all(
      DOORS.map((door) => import(pathToFileURL(join(copy, door)).href)),
    )) as [typeof sim, typeof scenarios, typeof scenariosNode];
    const missing = STEPS.filter((name) => typeof engine[name] !== 'function');
    if (missing.length > 0) {
      const got = `one without ${missing.join(', ')}`;
      return { ok: false, issues: [{ field, expected: `an engine with ${STEPS.join(', ')}`, got }] };
    }
    const resolved = reader.resolveScenario({ extends: preset }, atlas.openAtlas(), { settings: { place } });
    if (!resolved.ok)
      return { ok: false, issues: resolved.issues.map((one) => ({ ...one, field: `${field}: ${one.field}` })) };
    const { scenario } = resolved.value;
    const samspill = manifestOf(real)?.version ?? 'unknown';
    return { ok: true, value: { folder: real, samspill, model: engine.MODEL_VERSION, sim: engine, scenario } };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    const hint = 'npm ci and npm run build:engine there';
    return { ok: false, issues: [{ field, expected: 'a build that can be loaded', got, hint }] };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What keeps a folder from being a built checkout of Samspill. */
function buildIssues(folder: string, field: string): readonly Issue[] {
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    return [{ field, expected: 'the folder of a built checkout of samspill', got: folder, hint: 'it is not there' }];
  }
  const issues: Issue[] = [];
  const name = manifestOf(folder)?.name;
  if (name !== 'samspill') {
    const got = name === undefined ? 'none that can be read' : `one of ${name}`;
    issues.push({ field, expected: `the package.json of samspill in ${folder}`, got });
  }
  const missing = [...DOORS, 'scenarios/places'].filter((door) => !existsSync(join(folder, door)));
  if (missing.length > 0) {
    const hint = 'npm run build:engine there';
    issues.push({ field, expected: `a built engine in ${folder}`, got: `no ${missing.join(', ')}`, hint });
  }
  return issues;
}

function manifestOf(folder: string): { readonly name?: string; readonly version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
  } catch {
    return null;
  }
}
