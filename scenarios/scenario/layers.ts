import { givenText, issueAt, nearestName, unplaced, type Issue } from '#sim';
import { say } from '../written/phrases.ts';
import type { Preset } from '../presets/preset.ts';
import { readScenario } from './readScenario.ts';
import type { ScenarioInput } from '../written/scenarioInput.ts';
import type { ScenarioSchema } from './scenarioSchema.ts';
import { fieldPath } from '../written/expectedText.ts';
import { issueOf, type Path } from '../written/problem.ts';

/** A scenario as somebody wrote it, and how its fields are called: `levers.clarity`, `--set clarity`, `base.levers.clarity`. */
export interface WrittenLayer {
  readonly input: unknown;
  readonly nameOf: (path: Path) => string;
}

/** What can be used of it; a resolved scenario is a pile of these, the later over the earlier. */
export interface Layer extends WrittenLayer {
  readonly input: ScenarioInput;
}

export type Presets = Readonly<Record<string, Preset>>;

/**
 * Written scenarios and all presets under them, the lowest first. A preset may extend others; a circle is refused, and a
 * preset met twice counts once, where it was met first.
 */
export function layersUnder(
  written: readonly WrittenLayer[],
  presets: Presets,
  schema: ScenarioSchema,
): { readonly layers: readonly Layer[]; readonly issues: readonly Issue[] } {
  const layers: Layer[] = [];
  const issues: Issue[] = [];
  const met = new Set<string>();

  function lay({ input: raw, nameOf }: WrittenLayer, above: readonly string[]): void {
    const { input, problems } = readScenario(raw, schema);
    issues.push(...problems.map((problem) => issueOf(problem, nameOf)));
    for (const preset of presetsOf(input)) layPreset(preset, nameOf(['extends']), above);
    layers.push({ input, nameOf });
  }

  function layPreset(id: string, field: string, above: readonly string[]): void {
    if (above.includes(id)) {
      issues.push({
        field,
        expected: 'presets that do not extend each other in a circle',
        got: [...above, id].join(' → '),
      });
      return;
    }
    if (met.has(id)) return;
    met.add(id);
    const preset = Object.hasOwn(presets, id) ? presets[id] : undefined;
    if (preset === undefined) {
      issues.push(unknownPreset(id, field, presets));
      return;
    }
    const nameOf = (path: Path): string => `preset ${id}: ${scenarioField(path)}`;
    lay({ input: { title: preset.title, ...preset.scenario }, nameOf }, [...above, id]);
  }

  for (const layer of written) lay(layer, []);
  return { layers, issues };
}

/** How fields of a scenario of its own are called. */
export function scenarioField(path: Path): string {
  return fieldPath(path) || 'scenario';
}

function presetsOf({ extends: names }: ScenarioInput): readonly string[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : names;
}

function unknownPreset(id: string, field: string, presets: Presets): Issue {
  const near = nearestName(id, Object.keys(presets));
  const hint = near === undefined ? undefined : say.didYouMean([near]);
  return issueAt(field, unplaced({ expected: say.knownPreset(), got: givenText(id), hint }));
}
