import { movedLevers, type CandidateScenarios, type FactorValue, type Search } from '#experiments';
import { FIFTHS, MAIN_METRICS, sizeOf } from '#runs';
import type { ScenarioInput } from '#scenarios';
import { LEVERS, METRICS, MODEL_VERSION, type Grade, type MetricName } from '#sim';
import { differenceOf, estimateOf, type Estimate, type Figures } from './figures.ts';
import type { ReadFront, ReadPoint } from './readAgain.ts';
import type { Kept } from './readMoment.ts';
import type { RestartEnd, SearchEnd } from './tryCandidates.ts';
import type { Weakened, WeakenedFront } from './weakenLevers.ts';

/** What `front.json` says it is, and how it is written. */
export const FRONT_KIND = 'samspill front';
export const FRONT_FORMAT = 1;

/** A lever that a point moves. */
export interface FrontLever {
  readonly name: string;
  readonly label: string;
  readonly from: FactorValue;
  readonly to: FactorValue;
  /** How well what it does and costs is known; null for what is no declared lever, such as the mix. */
  readonly grade: Grade | null;
  readonly cost: string | null;
}

/** A figure of a point, and how it differs from the course in place under the same seeds. */
export interface FrontFigure extends Estimate {
  readonly difference: Estimate;
}

/** One course that no other of the front beats. */
export interface FrontPoint {
  /** From 1. */
  readonly number: number;
  /** Number of its family: those that move the same levers. */
  readonly family: number;
  readonly levers: readonly FrontLever[];
  /** The course as a scenario file has it. */
  readonly scenario: ScenarioInput;
  /** By metric: what is sought, what has to hold, and everything that stands beside it in comparisons. */
  readonly figures: Readonly<Record<string, FrontFigure>>;
  /** By world, what is sought and what has to hold there. */
  readonly worlds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Fifths that lose more than what matters, from least to most deprived, by metric; null where they cannot be judged. */
  readonly losers: readonly { readonly metric: string; readonly fifth: number; readonly difference: Estimate }[] | null;
  /** Replicates that count. */
  readonly replicates: number;
  /** What it rests on, the lever that matters most first. */
  readonly restsOn: readonly WeakenedLever[];
}

/** What a point loses when a lever works half as well and costs three times as much. */
export interface WeakenedLever {
  readonly lever: string;
  readonly label: string;
  /** By goal, in what matters; below 0 it is worse than the point. */
  readonly gains: Readonly<Record<string, number>>;
  readonly keepsLimits: boolean;
  readonly beatenByToday: boolean;
}

/** What a search has found, as `front.json` has it: plain data that needs nothing else to be read. */
export interface SearchFront {
  readonly kind: typeof FRONT_KIND;
  readonly format: typeof FRONT_FORMAT;
  readonly title: string;
  readonly modelVersion: number;
  readonly search: string;
  /** `adults`: how many live there; not in fronts of before December 2026. */
  readonly place: { readonly code: string; readonly name: string; readonly adults?: number };
  readonly base: string;
  readonly at: Search['at'];
  readonly months: number;
  readonly citizens: number;
  readonly seeds: number;
  readonly fresh: number;
  readonly across: Search['across'];
  readonly effort: Search['effort'];
  readonly goals: Search['goals'];
  readonly limits: Search['limits'];
  readonly worlds: Search['worlds'];
  readonly tried: Pick<SearchEnd, 'tried' | 'unread' | 'missed'>;
  readonly failed: number;
  readonly archived: number;
  readonly read: Pick<ReadFront, 'read' | 'beyondLimits' | 'beaten' | 'setBack'>;
  readonly settled: boolean;
  readonly restarts: readonly RestartEnd[];
  readonly today: Readonly<Record<string, Estimate>>;
  readonly families: readonly {
    readonly number: number;
    readonly levers: readonly string[];
    readonly points: readonly number[];
  }[];
  readonly points: readonly FrontPoint[];
  /** What the front rests on: the share of what it reaches beyond today that is lost without it. */
  readonly restsOn: readonly {
    readonly lever: string;
    readonly label: string;
    readonly points: number;
    readonly lost: number;
    readonly grade: Grade | null;
  }[];
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

interface Found {
  readonly search: Search;
  readonly candidates: CandidateScenarios;
  readonly kept: Kept;
  readonly end: SearchEnd;
  readonly read: ReadFront;
  readonly weakened: { readonly byPoint: readonly (readonly Weakened[])[]; readonly byLever: readonly WeakenedFront[] };
  readonly failures: readonly string[];
}

/** Everything that was found, as data for files, tables and words. */
export function searchFront({ search, candidates, kept, end, read, weakened, failures }: Found): SearchFront {
  const { experiment, goals, limits, worlds } = search;
  const base = experiment.bases[0]?.resolved.scenario;
  const shown = [...new Set<MetricName>([...goals, ...limits].map(({ metric }) => metric).concat(MAIN_METRICS))];
  const [first] = goals;
  const weakenedOf = new Map(read.points.map((point, n) => [point, weakened.byPoint[n] ?? []]));
  const leversOf = ({ values }: ReadPoint): readonly number[] => movedLevers(values, candidates.today);
  // Families in the order of their best on the first goal, points of a family likewise.
  const score = ({ figures }: ReadPoint): number =>
    first === undefined ? 0 : -first.better * estimateOf(figures.of(first.metric)).mean;
  const ordered = read.points.toSorted((a, b) => score(a) - score(b));
  const familyNames = [...new Set(ordered.map((point) => JSON.stringify(leversOf(point))))];
  const points = ordered
    .toSorted((a, b) => familyOf(a) - familyOf(b) || score(a) - score(b))
    .map((point, n) => pointOf(point, n + 1));
  function familyOf(point: ReadPoint): number {
    return familyNames.indexOf(JSON.stringify(leversOf(point))) + 1;
  }

  function pointOf(point: ReadPoint, number: number): FrontPoint {
    const { figures, values } = point;
    return {
      number,
      family: familyOf(point),
      levers: leversOf(point).map((index) => leverOf(search, candidates, values, index)),
      scenario: candidates.scenarioInput(values),
      figures: Object.fromEntries(
        shown.map((metric) => [
          metric,
          { ...estimateOf(figures.of(metric)), difference: differenceOf(figures.of(metric), read.today.of(metric)) },
        ]),
      ),
      worlds: Object.fromEntries(
        worlds.map(({ name }, world) => [
          name,
          Object.fromEntries(
            [...goals, ...limits].map(({ metric }) => [metric, estimateOf(figures.inWorld(metric, world)).mean]),
          ),
        ]),
      ),
      losers: losersOf(figures, read.today, kept),
      replicates: figures.replicates.length,
      restsOn: (weakenedOf.get(point) ?? [])
        .toSorted((a, b) => weightOf(a) - weightOf(b) || a.lever - b.lever)
        .map(({ lever, gains, ...rest }) => ({
          ...nameOf(search, lever),
          gains: Object.fromEntries(goals.map(({ metric }, k) => [metric, gains[k] ?? NaN])),
          ...rest,
        })),
    };
  }

  return {
    kind: FRONT_KIND,
    format: FRONT_FORMAT,
    title: search.title,
    modelVersion: MODEL_VERSION,
    search: search.hash,
    place: {
      code: base?.place.code ?? '',
      name: base?.place.name ?? '',
      ...(base === undefined ? {} : { adults: sizeOf(base.place, search.citizens).adults }),
    },
    base: base?.title ?? '',
    at: search.at,
    months: search.months,
    citizens: search.citizens,
    seeds: search.seeds,
    fresh: search.fresh,
    across: search.across,
    effort: search.effort,
    goals,
    limits,
    worlds,
    tried: { tried: end.tried, unread: end.unread, missed: end.missed },
    failed: failures.length,
    archived: end.archive.length,
    read: { read: read.read, beyondLimits: read.beyondLimits, beaten: read.beaten, setBack: read.setBack },
    settled: end.settled,
    restarts: end.restarts,
    today: Object.fromEntries(shown.map((metric) => [metric, estimateOf(read.today.of(metric))])),
    families: familyNames.map((_, n) => {
      const members = points.filter(({ family }) => family === n + 1);
      return {
        number: n + 1,
        levers: (members[0]?.levers ?? []).map(({ name }) => name),
        points: members.map(({ number }) => number),
      };
    }),
    points,
    restsOn: weakened.byLever.map(({ lever, points: using, lost }) => ({
      ...nameOf(search, lever),
      points: using,
      lost,
      grade: gradeOf(search, lever),
    })),
    failures,
    warnings: search.warnings,
  };
}

/** The worst that weakening does to anything sought; a limit that breaks is worse than all. */
function weightOf({ gains, keepsLimits }: Weakened): number {
  return Math.min(...gains) - (keepsLimits ? 0 : 1e6);
}

function nameOf({ experiment }: Search, index: number): { readonly lever: string; readonly label: string } {
  const factor = experiment.factors[index];
  return { lever: factor?.name ?? '', label: factor?.label ?? '' };
}

function gradeOf({ experiment }: Search, index: number): Grade | null {
  const target = experiment.factors[index]?.target;
  return target?.kind === 'lever' ? LEVERS[target.levers[0] ?? 'clarity'].grade : null;
}

function leverOf(
  search: Search,
  { today }: CandidateScenarios,
  values: readonly FactorValue[],
  index: number,
): FrontLever {
  const { lever: name, label } = nameOf(search, index);
  const target = search.experiment.factors[index]?.target;
  const to = values[index] ?? 0;
  return {
    name,
    label,
    from: today[index] ?? to,
    to,
    grade: gradeOf(search, index),
    cost: target?.kind === 'lever' ? LEVERS[target.levers[0] ?? 'clarity'].cost : null,
  };
}

/** Fifths that lose for sure: the interval of what they lose lies on the wrong side of nothing. */
function losersOf(figures: Figures, today: Figures, { fifths }: Kept): FrontPoint['losers'] {
  if (fifths.length === 0) return null;
  return fifths
    .flatMap((metric) =>
      Array.from({ length: FIFTHS }, (_, fifth) => ({
        metric,
        fifth: fifth + 1,
        difference: differenceOf(figures.ofFifth(metric, fifth), today.ofFifth(metric, fifth)),
      })),
    )
    .filter(
      ({ metric, difference }) =>
        METRICS[metric].better * (METRICS[metric].better > 0 ? difference.high : difference.low) < 0,
    );
}
