import { setImmediate } from 'node:timers/promises';
import { plainNumber } from '#pictures';
import { memoryEstimate, type Issue } from '#sim';
import { gigabytes } from '../arguments/readScenarios.ts';
import type { Request } from '../arguments/request.ts';
import { CONTACT_MODEL, runContactModel } from '../bench/contactModel.ts';
import { contactText, type ContactFigure } from '../bench/contactText.ts';
import { curves, MOST_CITIZENS, type CurveGround } from '../bench/curves.ts';
import { curvesText, type CurvesFigure } from '../bench/curvesText.ts';
import { beginFigure, type Figure } from '../bench/figure.ts';
import { contactShares, measureContactModel, type ContactTimes } from '../bench/measureContactModel.ts';
import { measureCurve, type Curve } from '../bench/measureCurve.ts';
import type { Turns } from '../bench/measureInTurn.ts';
import { measurePhases, type PhaseFigure, type PhaseSize } from '../bench/measurePhases.ts';
import { phasesText, type PhasesFigure } from '../bench/phasesText.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { createProgress } from '../progress.ts';

/** Figures of docs/performance.md, as options of `bench`; one at a time. */
export const BENCH_FIGURES = ['curves', 'phases', 'common'] as const;
export type BenchFigure = (typeof BENCH_FIGURES)[number];

/** What is measured on. */
export type FigureGround = Omit<CurveGround, 'full' | 'signal'>;

interface Asked {
  readonly ground: FigureGround;
  readonly full: boolean;
  readonly json: boolean;
  /** Turns of a series; null when not asked for. */
  readonly repeats: number | null;
  readonly typed: Request['typed'];
}

/** Turns of a series unless told otherwise. */
const TURNS = { curves: 4, phases: 10, common: 10 } as const;
/** Two: what one says, the other has to say too. */
const SERIES = 2;
/** Fewer where somebody asks for fewer turns. */
const WARM_UP = 2;

/** Measures one of the figures and tells it. */
export async function benchFigure(figure: BenchFigure, asked: Asked, io: Io): Promise<ExitCode> {
  const end = beginFigure(asked.typed);
  const turns = asked.repeats ?? TURNS[figure];
  const counted = { warmUp: Math.min(WARM_UP, turns), series: SERIES, turns };
  const total = PARTS[figure](asked) * (counted.warmUp + SERIES * turns);
  const progress = createProgress(io, { total, noun: 'turn' }, () => performance.now());
  let done = 0;
  const onTurn = (): void => progress.update(++done);
  const text = await TELLERS[figure](asked, { ...counted, signal: io.signal, onTurn }, end);
  progress.clear();
  // What has measured without a break lets a signal be heard.
  await setImmediate();
  if (text === null || io.signal.aborted) {
    io.stderr.write('Stopped; nothing was written.\n');
    return stoppedBy(io.signal);
  }
  io.stdout.write(text);
  return EXIT.done;
}

/** Why what is asked does not fit into memory; null where it does. */
export function figureIssue(
  figure: BenchFigure,
  { ground, full }: Pick<Asked, 'ground' | 'full'>,
  bytes: number,
): Issue | null {
  const needs = full && figure === 'curves' ? memoryEstimate(ground.scenario.place, MOST_CITIZENS, 12) : 0;
  if (needs <= bytes) return null;
  return {
    field: '--full',
    expected: `a town that fits into the ${gigabytes(bytes)} of memory that are free here`,
    got: `${plainNumber(MOST_CITIZENS, 0)} citizens, about ${gigabytes(needs)}`,
    hint: 'without --full it is a million',
  };
}

type Teller = (asked: Asked, turns: Turns, end: () => Figure) => Promise<string | null>;

/** How many parts of a figure take turns one after the other. */
const PARTS: Readonly<Record<BenchFigure, (asked: Asked) => number>> = {
  curves: ({ ground, full }) => curves({ ...ground, full, signal: new AbortController().signal }).length,
  phases: (asked) => phaseSizes(asked).length,
  common: (asked) => contactSizes(asked).length,
};

const TELLERS: Readonly<Record<BenchFigure, Teller>> = { curves: tellCurves, phases: tellPhases, common: tellCommon };

async function tellCurves({ ground, full, json }: Asked, turns: Turns, end: () => Figure): Promise<string | null> {
  const measured: Curve[] = [];
  for (const asked of curves({ ...ground, full, signal: turns.signal })) {
    const curve = await measureCurve(asked, turns);
    if (curve === null) return null;
    measured.push(curve);
  }
  const figure: CurvesFigure = { ...end(), curves: measured };
  return json ? jsonText(figure) : curvesText(figure);
}

const PHASE_SIZES: readonly PhaseSize[] = [
  { citizens: 1_000, months: 120, large: false },
  { citizens: 4_000, months: 120, large: false },
  { citizens: 100_000, months: 24, large: false },
];
const PHASE_SIZES_FULL: readonly PhaseSize[] = [{ citizens: 1_000_000, months: 12, large: true }];

async function tellPhases({ ground, full, json }: Asked, turns: Turns, end: () => Figure): Promise<string | null> {
  const { scenario } = ground;
  const sizes: PhaseFigure[] = [];
  for (const size of phaseSizes({ full })) {
    const measured = await measurePhases(scenario, size, turns);
    if (measured === null) return null;
    sizes.push(measured);
  }
  const figure: PhasesFigure = { ...end(), scenario: scenario.id, place: scenario.place.name, sizes };
  return json ? jsonText(figure) : phasesText(figure);
}

/** Sizes whose months are taken apart. */
function phaseSizes({ full }: Pick<Asked, 'full'>): readonly PhaseSize[] {
  return [...PHASE_SIZES, ...(full ? PHASE_SIZES_FULL : [])];
}

/** People of the contact model: those of the comparison of frameworks, and what no cache holds. */
const PEOPLE = [200, 10_000] as const;
const PEOPLE_FULL = [1_000_000] as const;
const OUTCOMES = { people: 10_000, seeds: 100 } as const;

function contactSizes({ full }: Pick<Asked, 'full'>): readonly number[] {
  return [...PEOPLE, ...(full ? PEOPLE_FULL : [])];
}

async function tellCommon({ ground, full, json }: Asked, turns: Turns, end: () => Figure): Promise<string | null> {
  const sizes: ContactTimes[] = [];
  for (const people of contactSizes({ full })) {
    const measured = await measureContactModel(ground.scenario, people, turns);
    if (measured === null) return null;
    sizes.push(measured);
  }
  const { people, seeds } = OUTCOMES;
  const shares = await contactShares(people, seeds, turns.signal);
  if (shares === null) return null;
  const digest = runContactModel(people, 1, CONTACT_MODEL.months);
  const figure: ContactFigure = { ...end(), sizes, people, seeds, shares, digest };
  return json ? jsonText(figure) : contactText(figure);
}
