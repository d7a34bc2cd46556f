import { resolveScenario, type Preset, type Resolved, type ResolveOptions } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { issueText } from '#sim';

export const atlas = openAtlas();

/** A preset that only has a scenario. */
export function presetOf(id: string, scenario: Preset['scenario']): Preset {
  return { id, title: `Title of ${id}`, standsFor: 'a test', question: 'why?', scenario, sources: [], claims: [] };
}

/** The resolved scenario; an error with every problem if there are any. */
export function resolved(input: unknown, options: ResolveOptions = {}): Resolved {
  const result = resolveScenario(input, atlas, options);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.value;
}

/** Every problem, each in one line. */
export function problems(input: unknown, options: ResolveOptions = {}): string[] {
  const result = resolveScenario(input, atlas, options);
  return result.ok ? [] : result.issues.map(issueText);
}
