import { ANALYSES, ANALYSIS_NAMES, type AnalysisName } from '#analysis';
import { issueText, type Checked } from '#sim';
import type { AnalysisRequest } from '../findings/analysisRequest.ts';
import type { AnalysisResult } from '../findings/analysisResult.ts';
import { analyseResults } from '../findings/analyseSweep.ts';
import { factorValues } from '../findings/estimatorColumns.ts';
import { openResults, type SweepResults } from '../findings/openResults.ts';
import { mainOutcomes, outcomeColumns, type OutcomeColumn } from '../findings/outcomeColumn.ts';
import { methodsFor } from '../findings/readRequest.ts';
import { PLACE_FACTOR } from '../findings/sweepPlaces.ts';
import { element, plainNumber } from '#pictures';
import { designText, experimentCopy, howMade } from './howMade.ts';
import { monthBands } from './monthBands.ts';
import { reportPage, tableMarkup, type ReportSection } from './reportPage.ts';
import { tradeOff } from './tradeOff.ts';

/** Outcomes that sensitivity is worked out for; a report should end. */
const MOST_OUTCOMES = 4;

/** What a report is about; without it the main outcomes at the end of the runs. */
export interface ReportOptions {
  /** Names of outcomes; left out: the main ones. */
  readonly outcomes?: readonly string[];
  readonly month?: number | string;
}

/**
 * The whole report on a folder of results as one page of HTML: every analysis its design allows, for the main outcomes,
 * and an appendix by which it can be judged and made again. The same folder gives the same page.
 */
export async function sweepReport(dir: string, options: ReportOptions = {}): Promise<Checked<string>> {
  const opened = await openResults(dir);
  if (!opened.ok) return opened;
  const results = opened.value;
  const first = await analyseResults(results, { method: 'summary', ...options });
  if (!first.ok) return first;
  const outcomes = chosenOutcomes(results, options.outcomes);
  const bands = await monthBands(results, outcomes);
  if (!bands.ok) return bands;
  const made: AnalysisResult[] = [
    {
      ...first.value,
      pictures: [...bands.value.pictures, ...first.value.pictures],
      tables: [...first.value.tables, ...bands.value.tables],
    },
  ];
  const opposed = await tradeOff(results, outcomes);
  if (!opposed.ok) return opposed;
  const refused = new Map<AnalysisName, string>(
    isNation(results)
      ? READ_BY_PLACES.map((method) => [method, 'every place is a level of its own: see Over places'])
      : [],
  );
  for (const request of plannedRequests(results, { outcomes, opposed: opposed.value, summary: first.value })) {
    const found = await analyseResults(results, {
      ...(options.month === undefined ? {} : { month: options.month }),
      ...request,
    });
    const method = request.method as AnalysisName;
    if (found.ok && hasRows(found.value)) made.push(found.value);
    else if (found.ok) refused.set(method, 'nothing was found');
    else refused.set(method, found.issues.map(issueText).join('; '));
    if (found.ok && method === 'regression') {
      const heat = await analyseResults(results, {
        ...(options.month === undefined ? {} : { month: options.month }),
        ...heatRequest(results, outcomes, found.value),
      });
      if (heat.ok) made.push(heat.value);
      else refused.set('heat', heat.issues.map(issueText).join('; '));
    }
  }
  const copy = await experimentCopy(results);
  // Of a country what its places say comes first: all that follows pools them.
  const places = made.filter(({ method }) => method === 'places');
  return {
    ok: true,
    value: reportPage({
      title: results.manifest.title ?? 'Sweep',
      lead: [...(copy === null || copy.description.trim() === '' ? [] : [copy.description.trim()]), leadOf(results)],
      results: [...places, ...made.filter((one) => !places.includes(one))],
      sections: [limits(results, made, refused), howMade(results, { analyses: made, copy })],
    }),
  };
}

function hasRows({ tables }: AnalysisResult): boolean {
  return (tables[0]?.rows.length ?? 0) > 0;
}

function chosenOutcomes(results: SweepResults, asked: readonly string[] | undefined): readonly OutcomeColumn[] {
  const columns = outcomeColumns(results);
  if (asked === undefined) return mainOutcomes(columns);
  return columns.filter(({ name }) => asked.some((text) => text.split(':')[0] === name));
}

function leadOf({ essence, runs, points, factors, merged }: SweepResults): string {
  const failed = merged.failed === 0 ? 'none failed' : `${plainNumber(merged.failed, 0)} failed`;
  return `${plainNumber(runs.rows, 0)} runs at ${plainNumber(points.length, 0)} points over ${factors.map(({ name }) => name).join(', ')}; ${designText(essence.design)}; ${failed}.`;
}

/** Whether a sweep is of so many places that they are read as a country. */
function isNation(results: SweepResults): boolean {
  const column = results.runs.factors[PLACE_FACTOR];
  return column !== undefined && new Set<unknown>(column).size >= ANALYSES.places.enough.count;
}

/** What places in their dozens are not read by: they are no range, no sample and nothing to choose from. */
const READ_BY_PLACES: readonly AnalysisName[] = ['delta', 'pawn', 'regression', 'prim', 'pareto', 'heat'];

interface Chosen {
  readonly outcomes: readonly OutcomeColumn[];
  readonly opposed: readonly OutcomeColumn[];
  readonly summary: AnalysisResult;
}

/** What the design allows, in the order of a reader's questions. */
function plannedRequests(results: SweepResults, { outcomes, opposed, summary }: Chosen): readonly AnalysisRequest[] {
  const possible = methodsFor(results);
  const names = outcomes
    .filter(({ isConstraint }) => !isConstraint)
    .slice(0, MOST_OUTCOMES)
    .map(({ name }) => name);
  const all = outcomes.slice(0, MOST_OUTCOMES).map(({ name }) => name);
  const { design } = results.essence;
  const isListed = design.kind === 'listed';
  const isGrid = design.kind === 'listed' || ['fullGrid', 'oneAtATime'].includes(design.method);
  const few = factorValues(results, null);
  const nation = isNation(results);
  const requests: AnalysisRequest[] = [
    ...(nation ? [{ method: 'places', outcomes: withCost(results, outcomes), ...firstCompared(results) }] : []),
    ...(isGrid ? results.factors.map(({ name }) => ({ method: 'paired', outcomes: names, factors: [name] })) : []),
    ...(['sobol', 'morris'] as const).map((method) => ({ method, outcomes: names })),
    // A list is rarely a sample: whoever knows that it is one may ask for these.
    ...(isListed ? [] : (['regression', 'pawn'] as const).map((method) => ({ method, outcomes: names }))),
    ...(possible.includes('regression') || few.length !== 2
      ? []
      : [
          {
            method: 'heat',
            outcomes: all,
            factors: few.map(({ name }) => name),
            options: { bins: cellsFor(results, 10) },
          },
        ]),
    ...results.factors
      .filter(({ kind }) => kind === 'mix')
      .map(({ name }) => ({
        method: 'simplex',
        outcomes: all,
        factors: [name],
        options: { divisions: cellsFor(results, 8) },
      })),
    ...(isListed ? [] : discovery(outcomes, summary)),
    ...(opposed.length < 2 ? [] : [{ method: 'pareto', outcomes: opposed.map(({ name }) => name) }]),
  ];
  return requests.filter(
    ({ method, outcomes: asked = [], factors = [] }) =>
      possible.includes(method as AnalysisName) &&
      asked.length > 0 &&
      !(nation && (READ_BY_PLACES.includes(method as AnalysisName) || factors.includes(PLACE_FACTOR))),
  );
}

/** Everything that is shown first, and what it costs. */
function withCost(results: SweepResults, outcomes: readonly OutcomeColumn[]): readonly string[] {
  const cost = outcomeColumns(results).filter(({ name }) => name === 'leverCost');
  return [...new Set([...outcomes, ...cost].map(({ name }) => name))];
}

/** Of several factors besides places one is compared: the base if it moves, else the first. */
function firstCompared({ factors }: SweepResults): Pick<AnalysisRequest, 'factors'> {
  const others = factors.filter(({ name, kind }) => name !== PLACE_FACTOR && kind === 'levels').map(({ name }) => name);
  const [first] = others.includes('base') ? ['base'] : others;
  return others.length < 2 || first === undefined ? {} : { factors: [first] };
}

/** Cells along a side of a map, so that on average two points fall into each; a grid has its own. */
function cellsFor({ essence: { design }, points }: SweepResults, most: number): number {
  if (design.kind === 'listed' || !['latinHypercube', 'sobol', 'random'].includes(design.method)) return most;
  return Math.min(most, Math.max(3, Math.floor(Math.sqrt(points.length / 2))));
}

/**
 * The rarer side of the constraint that parts the runs most evenly; without constraints, where the first outcome with a
 * direction is at its worst.
 */
function discovery(outcomes: readonly OutcomeColumn[], { tables }: AnalysisResult): readonly AnalysisRequest[] {
  const column = tables[0]?.columns.findIndex(({ name }) => name === 'mean') ?? -1;
  const meanOf = (name: string): number =>
    Number(tables[0]?.rows.find(([outcome]) => outcome === name)?.[column] ?? NaN);
  const [constraint] = outcomes
    .filter(({ name, isConstraint }) => isConstraint && meanOf(name) > 0 && meanOf(name) < 1)
    .toSorted((a, b) => Math.abs(meanOf(a.name) - 0.5) - Math.abs(meanOf(b.name) - 0.5));
  if (constraint !== undefined) {
    const { name } = constraint;
    return [{ method: 'prim', outcomes: [name], ...(meanOf(name) > 0.5 ? { target: `${name} < 0.5` } : {}) }];
  }
  const [outcome] = outcomes.filter(({ better, isConstraint }) => better !== 0 && !isConstraint);
  if (outcome === undefined) return [];
  return [{ method: 'prim', outcomes: [outcome.name], target: outcome.better === 1 ? 'lowest 10%' : 'highest 10%' }];
}

/** The two columns of factors that pull the first outcome most, by the table of a regression, strongest first. */
function heatRequest(
  results: SweepResults,
  outcomes: readonly OutcomeColumn[],
  { tables }: AnalysisResult,
): AnalysisRequest {
  const known = factorValues(results, null).map(({ name }) => name);
  const ordered = (tables[0]?.rows ?? []).flatMap(([outcome, factor]) =>
    outcome === tables[0]?.rows[0]?.[0] && typeof factor === 'string' && known.includes(factor) ? [factor] : [],
  );
  return {
    method: 'heat',
    outcomes: outcomes
      .filter(({ isConstraint }) => !isConstraint)
      .slice(0, 2)
      .map(({ name }) => name),
    factors: ordered.slice(0, 2),
    options: { bins: cellsFor(results, 10) },
  };
}

function limits(
  results: SweepResults,
  made: readonly AnalysisResult[],
  refused: ReadonlyMap<AnalysisName, string>,
): ReportSection {
  const possible = methodsFor(results);
  const shown = new Set(made.map(({ method }) => method));
  const why = (method: AnalysisName): string => {
    if (shown.has(method)) return 'shown';
    if (!possible.includes(method)) return 'this design cannot be read that way';
    return refused.get(method) ?? 'not part of the report; samspill analyse makes it';
  };
  return {
    title: 'What this does and does not say',
    parts: [
      element(
        'ul',
        {},
        element(
          'li',
          {},
          'These are results of a model: they say what follows from its assumptions over the ranges that were chosen, not what will happen.',
        ),
        element(
          'li',
          {},
          'Sensitivity indices and boxes depend on the ranges of the factors and on what was held fixed.',
        ),
        element(
          'li',
          {},
          'Intervals say how much a finite sample leaves open; they do not cover what the model leaves out.',
        ),
      ),
      tableMarkup({
        name: 'methods',
        title: 'Ways to analyse, and what came of them here',
        columns: [
          { name: 'method', label: 'Method', format: 'text' },
          { name: 'answers', label: 'Question', format: 'text' },
          { name: 'here', label: 'Here', format: 'text' },
        ],
        rows: ANALYSIS_NAMES.map((method) => [ANALYSES[method].label, ANALYSES[method].answers, why(method)]),
      }),
    ],
  };
}
