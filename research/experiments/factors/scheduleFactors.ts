import type { Issue, Schedule } from '#sim';
import type { Resolved } from '#scenarios';
import { fieldPath } from '#scenarios';
import type { Factor, FactorTarget } from './factor.ts';
import type { WrittenBase } from '../written/scenarioLayers.ts';

type ScheduleTarget = Extract<FactorTarget, { kind: 'schedule' }>;

/** Factors that move a schedule which a base does not have, or has more than once. */
export function scheduleFactorIssues(
  factors: readonly Factor[],
  bases: readonly Resolved[],
  written: readonly WrittenBase[],
): readonly Issue[] {
  return factors.flatMap(({ name, target }) =>
    target.kind !== 'schedule'
      ? []
      : bases.flatMap(({ scenario }, index) => {
          const count = scenario.schedules.filter((one) => one.name === target.schedule).length;
          if (count === 1 || (target.ordinal !== null && target.ordinal < count)) return [];
          const where = fieldPath(written[index]?.path ?? ['base']);
          const field = fieldPath(['factors', name]);
          return [
            count === 0
              ? { field, expected: `a schedule of ${target.schedule} in ${where} or set`, got: 'none' }
              : {
                  field,
                  expected: `one schedule of ${target.schedule} in ${where}`,
                  got: String(count),
                  hint: 'count them as they are written: schedules[0].to',
                },
          ];
        }),
  );
}

/** The schedules of those names that factors move, with what the factors say: they replace all of their name. */
export function movedSchedules(
  schedules: readonly Schedule[],
  moves: readonly (readonly [target: ScheduleTarget, value: number])[],
): readonly Schedule[] {
  const names = new Set(moves.map(([target]) => target.schedule));
  const counted = new Map<string, number>();
  return schedules
    .filter(({ name }) => names.has(name))
    .map((schedule) => {
      const ordinal = counted.get(schedule.name) ?? 0;
      counted.set(schedule.name, ordinal + 1);
      const mine = moves.filter(([target]) => target.schedule === schedule.name && (target.ordinal ?? 0) === ordinal);
      return mine.reduce<Schedule>((moved, [{ part }, value]) => ({ ...moved, [part]: value }), schedule);
    });
}

/** Levers that a factor sets from month 0 and a schedule of a base moves on later: the factor then only says where it starts. */
export function scheduleWarnings(factors: readonly Factor[], bases: readonly Resolved[]): readonly string[] {
  return factors.flatMap(({ name, target }) => {
    if (target.kind !== 'lever') return [];
    const schedules = bases.flatMap(({ scenario }) => scenario.schedules);
    const moving = schedules.find((schedule) => target.levers.some((lever) => lever === schedule.name));
    if (moving === undefined) return [];
    return [
      `${fieldPath(['factors', name])}: a schedule still moves ${moving.name} to ${moving.to} from month ${moving.from}`,
    ];
  });
}
