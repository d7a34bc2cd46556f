import { FEWEST_PAIRS } from '#analysis';
import { METRICS, smallestDifference, type MetricName } from '#sim';
import type { FifthFindings } from '../fifthFindings.ts';
import { clauseOf, type TellableFinding } from './clauseOf.ts';
import { fifthSentences } from './fifthSentences.ts';
import type { Voice } from './voice.ts';
import type { Clause } from './voiceWords.ts';

/** What is known of a strategy against the baseline at one moment. */
export interface StrategyKnown {
  readonly name: string;
  readonly base: string;
  readonly month: number;
  readonly findings: readonly TellableFinding[];
  /** Who gains and who loses; null where it is not read here, `unjudged` where too few people are simulated. */
  readonly fifths: readonly FifthFindings[] | 'unjudged' | null;
  /** Runs that are in, and that were asked for. */
  readonly runs: { readonly done: number; readonly all: number };
}

/**
 * The story of a comparison at one moment. `gain` is read first and bears the moment, as each of `others` does; `cost` and
 * `losers` stand behind `gain` and are of its moment. Where nothing is told, `gain` says why.
 */
export interface Story {
  readonly state: 'waiting' | 'few' | 'told' | 'nothing';
  /** The largest gain, or why none is told. */
  readonly gain: string;
  /** The largest cost, or that none shows; null where nothing is told. */
  readonly cost: string | null;
  /** Who gains least or loses; null where nothing is told of them. */
  readonly losers: string | null;
  /** A clause on every other strategy. */
  readonly others: readonly string[];
  /** What the first sentence is about. */
  readonly outcome: string;
}

/** Outcomes that say who gets what, and are told as such and not as a cost. */
const WHO: readonly string[] = ['equity', 'engagementGap', 'engagementGapPoints', 'engagementGapMunicipal', 'coverage'];

/** Tells the strategy that is asked about, and the others in a clause each. */
export function tellStory(voice: Voice, asked: StrategyKnown, others: readonly StrategyKnown[] = []): Story {
  const { words } = voice;
  const { name, base, month, findings, runs } = asked;
  const said = { cost: null, losers: null, others: [], outcome: 'needMet' } as const;
  const known = findings.filter(({ telling }) => telling !== 'unknown');
  const at = words.after(month);
  if (known.some(({ telling }) => telling === 'waiting'))
    return { ...said, state: 'waiting', gain: words.waiting(runs.done, runs.all) };
  if (known.length === 0) return { ...said, state: 'nothing', gain: words.unknown(at, name, base) };
  if (known.every(({ telling }) => telling === 'few')) {
    const pairs = Math.max(...known.map((one) => one.pairs));
    return { ...said, state: 'few', gain: words.few(name, pairs, FEWEST_PAIRS) };
  }
  const { gain, cost, moved, who } = mainPoints(known);
  const losers = losersText(voice, asked, who);
  const clauses = others.flatMap((other) => clauseOnOther(voice, other));
  const first = gain ?? moved;
  if (first === undefined && cost === undefined && who === undefined)
    return { ...said, state: 'nothing', gain: words.nothing(at, name, base), losers, others: clauses };
  return {
    state: 'told',
    gain:
      first === undefined
        ? words.noGain(at, name)
        : words[first === gain ? 'told' : 'moved'](at, name, clauseOf(voice, first)),
    cost: cost === undefined ? words.noCost(who !== undefined) : words.but(clauseOf(voice, cost)),
    losers,
    others: clauses,
    outcome: (first ?? cost ?? who)?.outcome ?? 'needMet',
  };
}

/** Findings that are told and more than about the same, the weightiest first: how many differences that matter it is, times how many pairs agree. */
export function weightiest<F extends TellableFinding>(findings: readonly F[]): readonly F[] {
  return findings
    .filter(({ telling, size }) => telling === 'told' && size !== 'same')
    .map((finding) => ({ finding, weight: weightOf(finding) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ finding }) => finding);
}

/** Of own outcomes nobody said what matters: they stand behind all others. */
function weightOf({ outcome, difference, agreeing, pairs }: TellableFinding): number {
  if (!Object.hasOwn(METRICS, outcome)) return 0;
  const { value } = smallestDifference(outcome as MetricName);
  return ((Math.abs(difference.median) / value) * agreeing) / pairs;
}

interface MainPoints {
  readonly gain: TellableFinding | undefined;
  readonly cost: TellableFinding | undefined;
  readonly moved: TellableFinding | undefined;
  readonly who: TellableFinding | undefined;
}

function mainPoints(findings: readonly TellableFinding[]): MainPoints {
  const ranked = weightiest(findings);
  return {
    gain: ranked.find(({ good }) => good > 0),
    cost: ranked.find(({ good, outcome }) => good < 0 && !WHO.includes(outcome)),
    moved: ranked.find(({ good }) => good === 0),
    who: ranked.find(({ good, outcome }) => good < 0 && WHO.includes(outcome)),
  };
}

/** What fifths say comes first: they name who. */
function losersText(
  voice: Voice,
  { fifths, findings }: StrategyKnown,
  who: TellableFinding | undefined,
): string | null {
  const { words } = voice;
  const said = fifths === null || fifths === 'unjudged' ? [] : fifthSentences(voice, fifths);
  if (said[0] !== undefined) return said[0];
  if (who !== undefined) return words.sentence(clauseOf(voice, who));
  if (fifths === 'unjudged') return words.fifths.notJudged;
  const asked = findings.filter(({ outcome }) => WHO.includes(outcome));
  const isUnknown = asked.length > 0 && asked.every(({ telling }) => telling === 'unknown');
  if (fifths === null && isUnknown) return words.fifths.unknown;
  return null;
}

/** A gain never without its cost. Nothing where nothing is told yet. */
function clauseOnOther(voice: Voice, { name, base, month, findings }: StrategyKnown): readonly string[] {
  const { words } = voice;
  const known = findings.filter(({ telling }) => telling === 'told' || telling === 'chance');
  if (known.length === 0 || findings.some(({ telling }) => telling === 'waiting')) return [];
  const at = words.after(month);
  const { gain, cost, moved, who } = mainPoints(known);
  const told = (finding: TellableFinding): string => words.told(at, name, clauseOf(voice, finding));
  const loss: TellableFinding | undefined = cost ?? who;
  const lossClause: Clause | undefined = loss && clauseOf(voice, loss);
  if (gain !== undefined)
    return [lossClause === undefined ? words.onlyGain(told(gain)) : words.both(told(gain), lossClause)];
  if (loss !== undefined) return [words.onlyCost(told(loss))];
  return [moved === undefined ? words.nothing(at, name, base) : words.moved(at, name, clauseOf(voice, moved))];
}
