import { nearestName, type Issue } from '#sim';
import { givenText } from './expectedText.ts';
import type { Preset } from './preset.ts';
import { readScenario } from './readScenario.ts';
import type { ScenarioInput } from './scenarioInput.ts';
import type { ScenarioSchema } from './scenarioSchema.ts';

/** A scenario as written in one place; a resolved scenario is a pile of these, the later over the earlier. */
export interface Layer {
  readonly input: ScenarioInput;
  /** How the place it stands in is called, around a field's own path: `preset high-5: levers.clarity`. */
  readonly nameOf: (path: string) => string;
}

export type Presets = Readonly<Record<string, Preset>>;

/**
 * A scenario and all presets under it, the lowest first. A preset may extend others; a circle is refused, and a preset
 * met twice counts once, where it was met first.
 */
export function layersUnder(
  raw: unknown,
  nameOf: Layer['nameOf'],
  presets: Presets,
  schema: ScenarioSchema,
): { readonly layers: readonly Layer[]; readonly issues: readonly Issue[] } {
  const layers: Layer[] = [];
  const issues: Issue[] = [];
  const met = new Set<string>();

  function lay(written: unknown, name: Layer['nameOf'], above: readonly string[]): void {
    const { input, issues: found } = readScenario(written, schema);
    issues.push(...found.map((issue) => ({ ...issue, field: name(issue.field) })));
    for (const preset of presetsOf(input)) layPreset(preset, name('extends'), above);
    layers.push({ input, nameOf: name });
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
    lay({ title: preset.title, ...preset.scenario }, (path) => `preset ${id}: ${path}`, [...above, id]);
  }

  lay(raw, nameOf, []);
  return { layers, issues };
}

function presetsOf({ extends: names }: ScenarioInput): readonly string[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : names;
}

function unknownPreset(id: string, field: string, presets: Presets): Issue {
  const near = nearestName(id, Object.keys(presets));
  return {
    field,
    expected: 'a known preset',
    got: givenText(id),
    ...(near === undefined ? {} : { hint: `did you mean ${near}` }),
  };
}
