import { openAtlas } from '#scenarios/node';
import { issueText, type Checked } from '#sim';
import { planExperiment, resolveExperiment, type Experiment, type ExperimentFiles, type Plan } from '#experiments';

export const atlas = openAtlas();

/** An experiment that is right and small, for tests to put something wrong into. */
export const SMALL = {
  factors: { ambition: {}, trustShift: { from: -0.2, to: 0.2 } },
  design: { method: 'random', points: 4 },
  replicates: 2,
  months: 12,
  citizens: 200,
} as const;

/** The experiment of a text of points, or of none. */
export function filesOf(texts: Readonly<Record<string, string>>): ExperimentFiles {
  const missing = (name: string): Checked<never> => ({
    ok: false,
    issues: [{ field: name, expected: 'a file that can be read', got: 'no such file' }],
  });
  return {
    text: (name) => (name in texts ? { ok: true, value: texts[name] } : missing(name)),
    place: missing,
  };
}

/** Every problem in one line each, `[]` when there is none. */
export async function problemsOf(input: unknown, files?: ExperimentFiles): Promise<readonly string[]> {
  const answer = await resolveExperiment(input, atlas, files === undefined ? {} : { files });
  return answer.ok ? [] : answer.issues.map(issueText);
}

export async function resolved(input: unknown, files?: ExperimentFiles): Promise<Experiment> {
  const answer = await resolveExperiment(input, atlas, files === undefined ? {} : { files });
  if (!answer.ok) throw new Error(answer.issues.map(issueText).join('\n'));
  return answer.value;
}

export async function planned(input: unknown, files?: ExperimentFiles): Promise<Plan> {
  return planOf(await resolved(input, files));
}

export function planOf(experiment: Experiment): Plan {
  const plan = planExperiment(experiment);
  if (!plan.ok) throw new Error(plan.issues.map(issueText).join('\n'));
  return plan.value;
}
