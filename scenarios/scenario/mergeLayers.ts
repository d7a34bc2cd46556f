import {
  COMMITMENT_LEVERS,
  issueAt,
  unplaced,
  type Issue,
  type LeverName,
  type MechanismName,
  type ParameterName,
  type Said,
  type Schedule,
  type Shock,
} from '#sim';
import type { Layer } from './layers.ts';
import type { LeversInput, ScenarioInput } from '../written/scenarioInput.ts';
import { say } from '../written/phrases.ts';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';

/** A setting with the field that it was written in, as the user wrote it. */
export interface Sourced<T> {
  readonly value: T;
  readonly field: string;
}

/** Settings that are laid over each other member by member; of all others the latest simply counts. */
const BY_MEMBER = ['extends', 'levers', 'parameters', 'schedules', 'events', 'off', 'outcomes'] as const;

type Single = Omit<ScenarioInput, (typeof BY_MEMBER)[number]>;

/** All layers as one: the later over the earlier, each setting with the field it comes from. */
export interface Merged {
  readonly single: { readonly [Key in keyof Single]?: Sourced<NonNullable<Single[Key]>> };
  readonly levers: ReadonlyMap<LeverName, Sourced<number>>;
  readonly parameters: ReadonlyMap<ParameterName, Sourced<number>>;
  readonly schedules: readonly Sourced<Schedule>[];
  readonly events: readonly Sourced<Shock>[];
  readonly off: readonly MechanismName[];
  readonly outcomes: Readonly<Record<string, string>>;
  /** Dates after the end of the run as the layer that names them knows it. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly Said[];
}

/**
 * Lays scenarios over each other. Single settings, levers, parameters and outcomes replace those of the same name;
 * a schedule replaces all earlier ones of its name; events and switched-off mechanisms add up.
 */
export function mergeLayers(layers: readonly Layer[]): Merged {
  const single: Record<string, Sourced<unknown>> = {};
  const levers = new Map<LeverName, Sourced<number>>();
  const parameters = new Map<ParameterName, Sourced<number>>();
  const off = new Set<MechanismName>();
  const outcomes: Record<string, string> = {};
  let schedules: readonly Sourced<Schedule>[] = [];
  const events: Sourced<Shock>[] = [];
  const issues: Issue[] = [];
  const warnings: Said[] = [];

  for (const { input, nameOf } of layers) {
    for (const [key, value] of Object.entries(input))
      if (!(BY_MEMBER as readonly string[]).includes(key)) single[key] = { value, field: nameOf([key]) };
    // Two ways to say one thing: the later layer has the last word, and within one layer only one may be used.
    if (input.citizens !== undefined && input.oneIn === undefined) Reflect.deleteProperty(single, 'oneIn');
    if (input.oneIn !== undefined && input.citizens === undefined) Reflect.deleteProperty(single, 'citizens');
    for (const [name, setting] of leverSettings(input.levers ?? {}, nameOf)) {
      levers.set(name, setting);
      const moving = schedules.find(({ value }) => value.name === name);
      if (moving !== undefined)
        warnings.push(say.stillMoves(setting.field, moving.field, name, moving.value.to, moving.value.from));
    }
    for (const [name, value] of Object.entries(input.parameters ?? {})) {
      parameters.set(name as ParameterName, { value, field: nameOf(['parameters', name]) });
    }
    const own = sourcedList(input.schedules, 'schedules', nameOf);
    const rescheduled = new Set(own.map(({ value }) => value.name));
    schedules = [...schedules.filter(({ value }) => !rescheduled.has(value.name)), ...own];
    const ownEvents = sourcedList(input.events, 'events', nameOf);
    events.push(...ownEvents);
    for (const name of input.off ?? []) if (name !== undefined) off.add(name);
    Object.assign(outcomes, input.outcomes);

    const months = (single['months']?.value ?? SCENARIO_LIMITS.months.default) as number;
    issues.push(...own.flatMap(({ value, field }) => afterTheEnd(value.from, months, `${field}.from`)));
    issues.push(...ownEvents.flatMap(({ value, field }) => afterTheEnd(value.at, months, `${field}.at`)));
  }
  return {
    single,
    levers,
    parameters,
    schedules,
    events,
    off: [...off],
    outcomes,
    issues,
    warnings,
  };
}

function sourcedList<T>(items: readonly T[] | undefined, key: string, nameOf: Layer['nameOf']): readonly Sourced<T>[] {
  const sourced = (items ?? []).map((value, index) => ({ value, field: nameOf([key, index]) }));
  return sourced.filter(({ value }) => value !== undefined);
}

function afterTheEnd(at: number, months: number, field: string): readonly Issue[] {
  return at <= months ? [] : [issueAt(field, unplaced({ expected: say.monthOfRun(months), got: String(at) }))];
}

const CHANNELS = {
  openCall: 'recruitmentOpenCall',
  lot: 'recruitmentLot',
  universalArena: 'recruitmentUniversalArena',
  outreach: 'recruitmentOutreach',
} as const;

/** Levers by name, shorthands first: a lever's own name has the last word. */
function leverSettings(
  levers: LeversInput,
  nameOf: Layer['nameOf'],
): readonly (readonly [LeverName, Sourced<number>])[] {
  const { commitment, recruitment, ...named } = levers;
  const settings: (readonly [LeverName, Sourced<number>])[] = [];
  if (commitment !== undefined) {
    COMMITMENT_LEVERS.forEach((name, anchor) => {
      const value = typeof commitment === 'number' ? commitment : (commitment[anchor] ?? 0);
      settings.push([name, { value, field: nameOf(['levers', 'commitment']) }]);
    });
  }
  if (recruitment !== undefined) {
    for (const [channel, name] of Object.entries(CHANNELS)) {
      const value = recruitment[channel as keyof typeof CHANNELS] ?? 0;
      settings.push([name, { value, field: nameOf(['levers', 'recruitment']) }]);
    }
  }
  for (const [name, value] of Object.entries(named)) {
    settings.push([name as LeverName, { value, field: nameOf(['levers', name]) }]);
  }
  return settings;
}
