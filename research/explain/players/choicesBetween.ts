import { allPlayers, hasPlayer, noPlayer, type Coalition } from '#analysis';
import {
  canonicalJson,
  COMMITMENT_LEVERS,
  CONTEXT_LEVERS,
  LEVER_NAMES,
  PARAMETER_NAMES,
  RECRUITMENT_LEVERS,
  type Checked,
  type Issue,
  type LeverName,
  type Levers,
  type MechanismName,
  type Mix,
  type Scenario,
  type Schedule,
  type Shock,
} from '#sim';
import type { Player } from './player.ts';
import { levelText, mixText, scheduleText } from './settingText.ts';

/** The choices by which two strategies differ, and the scenario in which some of them are taken from one and the rest from the other. */
export interface Choices {
  readonly players: readonly Player[];
  /** The second strategy with the settings of the coalition taken from the first. */
  readonly scenarioOf: (coalition: Coalition) => Scenario;
}

/** Whose setting a lever or a share of the mix is. */
function ownerOf(name: LeverName | keyof Mix): string {
  if ((RECRUITMENT_LEVERS as readonly string[]).includes(name)) return 'recruitment';
  if ((COMMITMENT_LEVERS as readonly string[]).includes(name)) return 'commitment';
  return name === 'OA' || name === 'NPM' || name === 'NPG' ? 'mix' : name;
}

/**
 * What strategy `a` chooses otherwise than `b`. Refused, with all reasons at once, where they are not choices in one world: another
 * place, country, spin-up or belief; and where nothing differs.
 */
export function choicesBetween(a: Scenario, b: Scenario): Checked<Choices> {
  const issues = worldIssues(a, b);
  const players = [...settingPlayers(a, b), ...eventPlayers(a, b), ...offPlayers(a, b)];
  if (issues.length === 0 && players.length === 0)
    issues.push({ field: '--against', expected: 'a strategy that differs', got: 'the same choices in both' });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { players: players.map(({ player }) => player), scenarioOf: mixed(a, b, players) } };
}

/** A player, and what of a scenario it carries. */
interface Carried {
  readonly player: Player;
  readonly owner?: string;
  readonly event?: { readonly shock: Shock; readonly of: 'a' | 'b' };
  readonly off?: MechanismName;
}

function settingPlayers(a: Scenario, b: Scenario): readonly Carried[] {
  const owners = ['mix', ...new Set(LEVER_NAMES.map(ownerOf))];
  const carried = owners.flatMap((owner): Carried[] => {
    const [to, from] = [settingsOf(a, owner), settingsOf(b, owner)];
    if (canonicalJson(to) === canonicalJson(from)) return [];
    return [{ owner, player: { name: owner, kind: kindOf(owner), from: settingText(from), to: settingText(to) } }];
  });
  if (a.rampMonths === b.rampMonths) return carried;
  const [from, to] = [String(b.rampMonths), String(a.rampMonths)];
  return [...carried, { owner: 'rampMonths', player: { name: 'rampMonths', kind: 'ramp', from, to } }];
}

function kindOf(owner: string): Player['kind'] {
  if (owner === 'mix' || owner === 'recruitment' || owner === 'commitment') return owner;
  return (CONTEXT_LEVERS as readonly string[]).includes(owner) ? 'context' : 'lever';
}

interface Settings {
  readonly mix: Mix | null;
  readonly levels: readonly number[];
  readonly schedules: readonly Schedule[];
}

function settingsOf({ mix, levers, schedules }: Scenario, owner: string): Settings {
  return {
    mix: owner === 'mix' ? mix : null,
    levels: LEVER_NAMES.filter((name) => ownerOf(name) === owner).map((name) => levers[name]),
    schedules: schedules.filter(({ name }) => ownerOf(name) === owner),
  };
}

function settingText({ mix, levels, schedules }: Settings): string {
  const level = mix === null ? levels.map(levelText).join('/') : mixText(mix);
  return [level, ...schedules.map((schedule) => scheduleText(schedule, levels.length !== 1))].join(', ');
}

/** Events of one strategy that the other has not: as many of a kind as it has more of. */
function eventPlayers(a: Scenario, b: Scenario): readonly Carried[] {
  const only = (one: readonly Shock[], other: readonly Shock[]): readonly Shock[] => {
    const left = other.map((shock) => canonicalJson(shock));
    return one.filter((shock) => {
      const at = left.indexOf(canonicalJson(shock));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const carried = [
    ...only(a.events, b.events).map((shock) => ({ shock, of: 'a' as const })),
    ...only(b.events, a.events).map((shock) => ({ shock, of: 'b' as const })),
  ].sort((one, other) => one.shock.at - other.shock.at);
  const names = carried.map(({ shock }) => `${shock.kind} at ${shock.at}`);
  return carried.map((event, index) => {
    const base = names[index] ?? '';
    const same = names.slice(0, index).filter((name) => name === base).length;
    const name = same === 0 ? base : `${base} (${same + 1})`;
    const [from, to] = event.of === 'a' ? ['–', eventText(event.shock)] : [eventText(event.shock), '–'];
    return { event, player: { name, kind: 'event', from, to } };
  });
}

function eventText({ kind, at, ...rest }: Shock): string {
  const details = Object.values(rest).map((value) =>
    typeof value === 'object' ? canonicalJson(value) : String(value),
  );
  return [`${kind} (${at})`, ...details].join(' ');
}

function offPlayers(a: Scenario, b: Scenario): readonly Carried[] {
  const only = (one: Scenario, other: Scenario): readonly MechanismName[] =>
    [...new Set(one.off)].filter((name) => !other.off.includes(name));
  return [
    ...only(a, b).map((off) => ({ off, player: offPlayer(off, 'on', 'off') })),
    ...only(b, a).map((off) => ({ off, player: offPlayer(off, 'off', 'on') })),
  ];
}

function offPlayer(off: MechanismName, from: string, to: string): Player {
  return { name: `off: ${off}`, kind: 'off', from, to };
}

function mixed(a: Scenario, b: Scenario, players: readonly Carried[]): Choices['scenarioOf'] {
  return (coalition) => {
    if (coalition === allPlayers(players.length)) return a;
    if (coalition === noPlayer(players.length)) return b;
    const present = players.filter((_, index) => hasPlayer(coalition, index));
    const absent = players.filter((_, index) => !hasPlayer(coalition, index));
    const taken = new Set(present.map(({ owner }) => owner));
    const from = (owner: string): Scenario => (taken.has(owner) ? a : b);
    const shownEvents = (of: 'a' | 'b'): readonly Shock[] =>
      (of === 'a' ? present : absent).flatMap(({ event }) => (event?.of === of ? [event.shock] : []));
    const ownOfB = players.flatMap(({ event }) => (event?.of === 'b' ? [event.shock] : []));
    const common = b.events.filter((shock) => !ownOfB.includes(shock));
    return {
      ...b,
      mix: from('mix').mix,
      rampMonths: from('rampMonths').rampMonths,
      levers: Object.fromEntries(LEVER_NAMES.map((name) => [name, from(ownerOf(name)).levers[name]])) as Levers,
      schedules: [
        ...b.schedules.filter(({ name }) => !taken.has(ownerOf(name))),
        ...a.schedules.filter(({ name }) => taken.has(ownerOf(name))),
      ].sort((one, other) => one.from - other.from),
      events: [...common, ...shownEvents('a'), ...shownEvents('b')].sort((one, other) => one.at - other.at),
      off: offIn(a, b, present),
    };
  };
}

function offIn(a: Scenario, b: Scenario, present: readonly Carried[]): readonly MechanismName[] {
  const taken = present.flatMap(({ off }) => (off === undefined ? [] : [off]));
  return [...b.off.filter((name) => !taken.includes(name)), ...a.off.filter((name) => taken.includes(name))];
}

/** Everything by which the two are not one world: to be told, not divided among choices. */
function worldIssues(a: Scenario, b: Scenario): Issue[] {
  const hint = 'these are worlds, not choices: lay one over both strategies';
  const unequal = (field: string, expected: unknown, got: unknown): Issue[] =>
    canonicalJson(expected) === canonicalJson(got)
      ? []
      : [{ field, expected: `the same in both, ${textOf(expected)}`, got: textOf(got), hint }];
  const offInSpinUp = a.parameters.offInSpinUp === 1 ? unequal('off', b.off.toSorted(), a.off.toSorted()) : [];
  return [
    ...(a.place.code === b.place.code ? [] : unequal('place', b.place.name, a.place.name)),
    ...unequal('country', b.country, a.country),
    ...unequal('startMix', mixText(b.startMix), mixText(a.startMix)),
    ...unequal('spinUpMonths', b.spinUpMonths, a.spinUpMonths),
    ...PARAMETER_NAMES.flatMap((name) => unequal(`parameters.${name}`, b.parameters[name], a.parameters[name])),
    ...offInSpinUp,
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : canonicalJson(value);
}
