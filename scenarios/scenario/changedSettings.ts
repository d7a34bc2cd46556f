import {
  LEVER_NAMES,
  TODAY_LEVERS,
  type LeverName,
  type Mix,
  type ParameterName,
  type Schedule,
  type Shock,
} from '#sim';
import { layersUnder, scenarioField } from './layers.ts';
import { mergeLayers } from './mergeLayers.ts';
import { PRESETS } from '../presets/presets.ts';
import { SCENARIO_DEFAULTS } from './scenarioLimits.ts';
import { scenarioSchemaFor } from './scenarioSchema.ts';
import type { ScenarioInput } from '../written/scenarioInput.ts';

/** What a scenario sets, with all it extends: shorthands are written out, and levers at their level of today are left out. */
export interface ChangedSettings {
  readonly levers: Readonly<Partial<Record<LeverName, number>>>;
  readonly parameters: Readonly<Partial<Record<ParameterName, number>>>;
  /** The mix that it leads to; null where that is today's. */
  readonly mix: Mix | null;
  readonly schedules: readonly Schedule[];
  readonly events: readonly Shock[];
  /** The place that it names; null where it names none. */
  readonly place: string | null;
}

/** How a scenario differs from an ordinary municipality today, wherever it is run. What does not hold in it is left out. */
export function changedSettings(input: ScenarioInput): ChangedSettings {
  const { layers } = layersUnder([{ input, nameOf: scenarioField }], PRESETS, scenarioSchemaFor(PRESETS));
  const { levers, parameters, schedules, events, single } = mergeLayers(layers);
  const mix = single.mix?.value ?? SCENARIO_DEFAULTS.mix;
  const isToday = (['OA', 'NPM', 'NPG'] as const).every((logic) => mix[logic] === SCENARIO_DEFAULTS.mix[logic]);
  const moved = LEVER_NAMES.flatMap((name) => {
    const level = levers.get(name)?.value ?? TODAY_LEVERS[name];
    return level === TODAY_LEVERS[name] ? [] : [[name, level] as const];
  });
  return {
    levers: Object.fromEntries(moved),
    parameters: Object.fromEntries([...parameters].map(([name, { value }]) => [name, value])),
    mix: isToday ? null : mix,
    schedules: schedules.map(({ value }) => value),
    events: events.map(({ value }) => value),
    place: single.place?.value ?? null,
  };
}
