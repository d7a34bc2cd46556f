import { hashOf, MODEL_VERSION, monthZeroEssence, type Parameters } from '#sim';
import type { KeyedLog } from '#store';
import { inLanes, type Pool } from '#workers';
import type { Calibration, CalibrationArm } from './calibration.ts';
import type { CalibrationJob, CalibrationJobs, CalibrationReadings } from './calibrationJob.ts';

/** Coefficients of a point, over the defaults of the country. */
export type Point = Readonly<Partial<Parameters>>;

/** What was read at a point: for each target one number per seed of its arm; NaN where there was nothing to read. */
export type Measured = readonly Float64Array[];

export interface Measuring {
  readonly citizens: number;
  /** Seeds of the same name are common to all points. */
  readonly seeds: string;
  readonly seedsOf: (arm: CalibrationArm) => number;
}

export interface SimulatorOptions {
  readonly calibration: Calibration;
  readonly pool: Pool<CalibrationJobs, CalibrationReadings>;
  /** The readings of every simulation that has ended, under its key. */
  readonly log: Pick<KeyedLog, 'read' | 'append'>;
  readonly signal: AbortSignal;
  /** Called after each simulation that had not been made before. */
  readonly onFresh: () => void;
}

/** Makes the simulations of points that have not been made. */
export interface Simulator {
  /** The readings at points, in their order, or null when it was stopped. */
  measure(points: readonly Point[], measuring: Measuring): Promise<readonly Measured[] | null>;
  /** How many simulations that takes, made or not. */
  cost(points: number, seedsOf: Measuring['seedsOf']): number;
  /** What went wrong, each with what is needed to repeat the run; such a simulation reads nothing. */
  readonly failures: string[];
}

interface Task {
  readonly point: number;
  readonly arm: number;
  readonly seed: number;
  readonly key: string;
}

export function createSimulator({ calibration, pool, log, signal, onFresh }: SimulatorOptions): Simulator {
  const { arms, targets, seed } = calibration;
  const failures: string[] = [];
  const readingsOf = arms.map((_, arm) => targets.filter((target) => target.arm === arm).map(({ reading }) => reading));
  const used = arms.map((_, arm) => arm).filter((arm) => (readingsOf[arm]?.length ?? 0) > 0);
  const armKeys = arms.map(({ scenario, months }, arm) =>
    hashOf([MODEL_VERSION, { ...scenario, id: '', title: '' }, months, readingsOf[arm]]),
  );
  /** Arms that differ only from month 0 on. A point and its seed move them all alike. */
  const worldKeys = arms.map(({ scenario }) => hashOf(monthZeroEssence(scenario)));

  async function measure(points: readonly Point[], measuring: Measuring): Promise<readonly Measured[] | null> {
    const seedText = (n: number): string => `${seed}/${measuring.seeds} ${n + 1}`;
    const tasks = points.flatMap((values, point): Task[] =>
      used.flatMap((arm) =>
        Array.from({ length: seedsIn(arm, measuring) }, (_, n) => ({
          point,
          arm,
          seed: n,
          key: hashOf([armKeys[arm], values, seedText(n), measuring.citizens]).slice(0, 32),
        })),
      ),
    );
    const missing = tasks.filter(({ key }) => log.read(key) === undefined);
    const lost = new Map<string, Float64Array>();
    await inLanes(worldsOf(missing), { lanes: 2 * pool.size + 1, signal }, async (together, both) => {
      const jobs = together.map((task): CalibrationJob => {
        const { scenario, months } = arms[task.arm]!;
        const readings = readingsOf[task.arm]!;
        return {
          scenario: { ...scenario, parameters: { ...scenario.parameters, ...points[task.point] } },
          options: {
            seed: seedText(task.seed),
            months,
            citizens: measuring.citizens,
            neighbourhoods: readings.some(({ areas }) => areas === 'fifths'),
          },
          readings,
          sharesMonthZero: together.length > 1,
        };
      });
      const outcome = await pool.run({ ...jobs[0]!, jobs }, both);
      if (outcome.status === 'stopped') return;
      for (const [n, { key, point, arm }] of together.entries()) {
        const end = outcome.status === 'done' ? outcome.result[n]! : outcome;
        if (end.status === 'done') log.append(key, end.result);
        // No result: counted as lost, it would move the posterior of this machine only.
        else if (end.status === 'failed' && end.byMachine === true)
          throw new Error(`the machine failed, not the run: ${end.reason}; start again to go on`);
        else if (end.status === 'failed') {
          failures.push(`${end.reason} (${JSON.stringify(points[point])})`);
          lost.set(key, new Float64Array(readingsOf[arm]!.length).fill(NaN));
        }
        onFresh();
      }
    });
    if (signal.aborted) return null;

    const within = arms.map(() => 0);
    const places = targets.map(({ arm }) => ({ arm, at: within[arm]!++ }));
    const measured = points.map(() => places.map(({ arm }) => new Float64Array(seedsIn(arm, measuring))));
    for (const { point, arm, seed: n, key } of tasks) {
      const values = log.read(key) ?? lost.get(key);
      if (values === undefined) throw new Error(`no result of simulation ${key}`);
      for (const [t, place] of places.entries()) if (place.arm === arm) measured[point]![t]![n] = values[place.at]!;
    }
    return measured;
  }

  /** Simulations that start from the same world at month 0 are done by one worker, which makes it once. */
  function worldsOf(missing: readonly Task[]): readonly (readonly Task[])[] {
    const together = new Map<string, Task[]>();
    for (const task of missing) {
      const world = `${task.point} ${task.seed} ${worldKeys[task.arm]}`;
      together.set(world, [...(together.get(world) ?? []), task]);
    }
    return [...together.values()];
  }

  function seedsIn(arm: number, { seedsOf }: Pick<Measuring, 'seedsOf'>): number {
    return seedsOf(arms[arm]!);
  }

  return {
    measure,
    cost: (points, seedsOf) => points * used.reduce((sum, arm) => sum + seedsIn(arm, { seedsOf }), 0),
    failures,
  };
}
