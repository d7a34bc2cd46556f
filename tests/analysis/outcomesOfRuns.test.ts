import { expect, test } from 'vitest';
import { compileOutcomes, publicValue } from '#analysis';
import { resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { issueText, METRIC_NAMES, simulate } from '#sim';

const OUTCOMES = { hiddenCost: 'strained + 0.1 * burnouts', value: 'needMet - 0.5 * hiddenCost' };

function run(outcomes: Record<string, string>) {
  const resolved = resolveScenario(
    { place: 'Preston', months: 24, citizens: 4300, spinUpMonths: 12, outcomes },
    openAtlas(),
  );
  if (!resolved.ok) throw new Error(resolved.issues.map(issueText).join('\n'));
  return { result: simulate(resolved.value.scenario, resolved.value.run), outcomes: resolved.value.outcomes };
}

test('own outcomes of a run are arithmetic over its series, and leave its fingerprint alone', async () => {
  const { result, outcomes } = run(OUTCOMES);
  const compiled = await compileOutcomes(outcomes, METRIC_NAMES);
  if (!compiled.ok) throw new Error(compiled.issues.map(issueText).join('\n'));
  const { value } = compiled.value.evaluate(result.series);
  const { needMet, strained, burnouts } = result.series;
  expect([...value]).toEqual(
    Array.from(needMet, (met, month) => met - 0.5 * (strained[month] + 0.1 * burnouts[month])),
  );
  expect(run({}).result.fingerprint).toBe(result.fingerprint);
});

test('the public value of a run exists in every month, and its parts are shares', () => {
  const { index, parts } = publicValue(run({}).result.series);
  expect(index).toHaveLength(25);
  for (const column of [index, ...Object.values(parts)]) {
    for (const value of column) expect(value >= 0 && value <= 1).toBe(true);
  }
});
