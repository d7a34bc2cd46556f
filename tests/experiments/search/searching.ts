import { openAtlas } from '#scenarios/node';
import { issueText } from '#sim';
import { resolveSearch, type Search } from '#experiments';

export const atlas = openAtlas();

/** A search that is right and small, for tests to put something wrong into. */
export const SMALL = {
  base: 'hybrid-by-default',
  place: 'Preston',
  levers: { clarity: {}, volunteerSupport: { from: 0.2, to: 0.8 }, mix: { simplex: { NPG: [0.1, 0.5] } } },
  constraints: { leverCost: { most: 60 } },
  objectives: { needMet: {}, participation: { matters: 0.01 } },
} as const;

export async function problemsOf(input: unknown): Promise<readonly string[]> {
  const answer = await resolveSearch(input, atlas);
  return answer.ok ? [] : answer.issues.map(issueText);
}

export async function resolved(input: unknown): Promise<Search> {
  const answer = await resolveSearch(input, atlas);
  if (!answer.ok) throw new Error(answer.issues.map(issueText).join('\n'));
  return answer.value;
}
