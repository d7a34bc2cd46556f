import type { Voice } from '#runs';
import type { CountedCodes, JudgedClaims, Lesson, LessonRuns } from '#lessons';
import type { OwnPrediction } from '../state/lessonState.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import type { PresentWords } from '../words/presentEn.ts';
import type { PresentedChart } from './presentChart.ts';
import { presentParts } from './presentParts.ts';

/**
 * All that the room sees: texts and numbers in one language, and nothing that it may not see. It goes to the projector's window as it
 * is, which knows nothing else: no notes, no counts before the lock, no value of an arm before it is revealed.
 */
export interface Presented {
  readonly language: Language;
  readonly title: string;
  /** Which step it is among those shown, from 1, and what it is called. */
  readonly step: { readonly at: number; readonly of: number; readonly name: string };
  readonly part: { readonly at: number; readonly of: number };
  readonly isBlank: boolean;
  /** How many were simulated for how many, where something shows what was simulated; else empty. */
  readonly size: string;
  readonly shows: PresentedThing;
}

/** One thing at a time. */
export type PresentedThing =
  | { readonly kind: 'text'; readonly heading: string; readonly text: string; readonly small: string }
  | {
      readonly kind: 'chart';
      readonly heading: string;
      readonly chart: PresentedChart;
      readonly sentence: string;
      /** Of lines that grow: how long it takes in all, and how much of it has been seen when this was sent. */
      readonly growth: { readonly seconds: number; readonly share: number } | null;
    }
  | {
      readonly kind: 'bars';
      readonly heading: string;
      readonly bars: readonly PresentedBar[];
      readonly sentence: string;
    }
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly title: string;
      readonly months: readonly string[];
      readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
    }
  | {
      readonly kind: 'pause';
      readonly heading: string;
      readonly text: string;
      readonly seconds: number;
      /** When it began, in milliseconds of the clock that both windows share. */
      readonly since: number;
    };

export interface PresentedBar {
  readonly name: string;
  readonly text: string;
  /** Of all that were counted. */
  readonly share: number;
}

/** What is known on the laptop when something is shown. */
export interface Presentable {
  readonly lesson: Lesson;
  /** What its place is called. */
  readonly place: string;
  /** How many its runs simulate for how many adults. */
  readonly size: string;
  /** Positions of the steps that are shown, all of them or those of the short lesson. */
  readonly steps: readonly number[];
  readonly step: number;
  readonly part: number;
  readonly isBlank: boolean;
  readonly runs: LessonRuns | null;
  readonly claims: JudgedClaims;
  readonly predictions: Readonly<Record<number, OwnPrediction>>;
  readonly counts: Readonly<Record<number, CountedCodes>>;
  readonly revealed: readonly number[];
  /** How much of the reveal of this step has been seen, 0 to 1. */
  readonly share: number;
  /** When the step was opened. */
  readonly since: number;
  readonly pageWords: Words;
  readonly words: PresentWords;
  readonly voice: Voice;
}

/** What the room sees of what the laptop knows. */
export function presentState(known: Presentable): Presented {
  const { lesson, steps, step, words } = known;
  const parts = presentParts(known);
  const part = Math.max(0, Math.min(known.part, parts.length - 1));
  const shows = parts[part] ?? { kind: 'text', heading: '', text: '', small: '' };
  return {
    language: lesson.language,
    title: lesson.title,
    step: {
      at: steps.indexOf(step) + 1,
      of: steps.length,
      name: words.steps[lesson.steps[step]?.type ?? 'story'] ?? '',
    },
    part: { at: part + 1, of: parts.length },
    isBlank: known.isBlank,
    size: !known.isBlank && known.runs !== null && isSimulated(shows) ? known.size : '',
    // Of what is hidden nothing is sent.
    shows: known.isBlank ? { kind: 'text', heading: '', text: '', small: '' } : shows,
  };
}

/** Curves that were predicted, and today's course as the line 1 under them, have no value of their own. */
function isSimulated(shows: PresentedThing): boolean {
  return shows.kind === 'table' || (shows.kind === 'chart' && shows.chart.lines.some(({ value }) => value !== ''));
}
