import { compileOutcomes, OUTCOME_LIMITS, truthAsNumber } from '#analysis';
import { issueAt, METRIC_NAMES, unplaced, type Issue, type Said } from '#sim';
import { say } from '../written/phrases.ts';

/** What an experiment computes from the metrics of a run, as written. */
export interface WrittenExpressions {
  readonly outcomes: Readonly<Record<string, string>>;
  readonly constraints: Readonly<Record<string, string>>;
  readonly stop: string | null;
  /** Names that columns of results have already. */
  readonly taken: Readonly<Partial<Record<string, Said>>>;
}

/** The name under which the stop rule is compiled; it is no column. */
export const STOP_NAME = 'stopsHere';

/** Expressions as `compileOutcomes` takes them, in the order in which they may use each other. */
export interface CompiledExpressions {
  /** Own outcomes, then constraints as 1 and 0. */
  readonly recorded: Readonly<Record<string, string>>;
  /** 1 in a month after which the run need not go on, 0 otherwise; may use what is recorded. */
  readonly stop: string | null;
}

/**
 * Own outcomes, constraints and the stop rule checked by compiling them, so that every problem is told before anything
 * runs. A constraint or stop rule is true or false; it becomes 1 or 0. Where a metric does not exist it is not met.
 */
export async function compileExpressions({
  outcomes,
  constraints,
  stop,
  taken,
}: WrittenExpressions): Promise<{ readonly expressions: CompiledExpressions; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const clash = [...Object.keys(outcomes), ...Object.keys(constraints)].includes(STOP_NAME);
  const truths = { ...constraints, ...(stop === null ? {} : { [STOP_NAME]: stop }) };
  const fieldOf = (name: string): string =>
    name === STOP_NAME ? 'stop.when' : `${Object.hasOwn(constraints, name) ? 'constraints' : 'outcomes'}.${name}`;
  for (const name of [...Object.keys(outcomes), ...Object.keys(constraints)]) {
    const other = Object.hasOwn(taken, name) ? taken[name] : undefined;
    if (other !== undefined)
      issues.push(
        issueAt(fieldOf(name), unplaced({ expected: say.newColumn(), got: name, hint: say.calledSo(other) })),
      );
  }
  for (const name of Object.keys(constraints))
    if (Object.hasOwn(outcomes, name))
      issues.push({ field: fieldOf(name), expected: 'a new name', got: name, hint: 'an outcome is called so' });
  if (clash)
    issues.push({
      field: `${STOP_NAME in outcomes ? 'outcomes' : 'constraints'}.${STOP_NAME}`,
      expected: 'a new name',
      got: STOP_NAME,
      hint: 'the word is taken',
    });
  for (const [name, text] of Object.entries(truths)) {
    if (!isClosed(text))
      issues.push({ field: fieldOf(name), expected: 'brackets that open and close in pairs', got: text.slice(0, 60) });
  }
  const readable = Object.entries(truths).filter(([, text]) => isClosed(text));
  const judged = { ...outcomes, ...Object.fromEntries(readable) };
  const compiled = await compileOutcomes(judged, METRIC_NAMES, fieldOf, (name) => Object.hasOwn(truths, name));
  const expected = say.outcomesInAll(OUTCOME_LIMITS.outcomes);
  for (const issue of compiled.ok ? [] : compiled.issues)
    issues.push(issue.field === 'outcomes' ? issueAt('outcomes', unplaced({ expected, got: issue.got })) : issue);
  const written = { ...outcomes, ...Object.fromEntries(readable.map(([name, text]) => [name, truthAsNumber(text)])) };
  const recorded = Object.fromEntries(Object.entries(written).filter(([name]) => name !== STOP_NAME));
  return { expressions: { recorded, stop: written[STOP_NAME] ?? null }, issues };
}

/** Whether brackets close what they open; else what was written could reach out of the brackets put around it. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
