import { describe, expect, test } from 'vitest';
import { keptWorlds, readWorldRuns, resolveRobust, robustFindings, robustWords, type ReadWorlds } from '#experiments';
import { openAtlas } from '#scenarios/node';
import { issueText } from '#sim';

const FILE = {
  place: 'Aarhus',
  strategies: ['hybrid-by-default', 'high-5'],
  at: 12,
  months: 12,
  citizens: 500,
  worlds: { count: 50, beliefs: { preventableShare: {} } },
  outcomes: { needMet: {}, equity: {}, trust: {} },
};

/** Values that were not simulated but written down: by outcome, strategy and world. */
async function read(at: (metric: string, strategy: number, world: number) => number): Promise<ReadWorlds> {
  const study = await resolveRobust(FILE, openAtlas());
  if (!study.ok) throw new Error(study.issues.map(issueText).join('\n'));
  const { worlds, questions } = study.value;
  return readWorldRuns(worlds, questions, {
    replicates: 1,
    at:
      (metric, { strategy, world }) =>
      () =>
        at(metric, strategy, world),
    factors: [],
    valueOf: () => NaN,
  });
}

const value = (strategy: number, world: number): number => 0.5 + 0.05 * strategy + 0.001 * (world % 7);
const labels = {
  outcome: (metric: string): string => metric.toUpperCase(),
  belief: ({ label, unit }: { readonly label: string; readonly unit: string }) => ({ label, unit }),
  strategy: (name: string): string => name,
};

describe('what was read of worlds', () => {
  test('an outcome that is read nowhere is left out and named, and takes no world with it', async () => {
    const { data, questions } = await read((metric, ...where) => (metric === 'equity' ? NaN : value(...where)));
    expect(data.unread).toEqual(['equity']);
    expect(questions.outcomes.map(({ metric }) => metric)).toEqual(['needMet', 'trust']);
    expect(keptWorlds(data)).toHaveLength(50);
    const findings = await robustFindings(data, questions, { flips: false, rules: false, knowing: false });
    if (!findings.ok) throw new Error('must be found');
    expect(findings.value).toMatchObject({ worlds: 50, failed: 0 });
    for (const [language, said] of [
      ['en', '“EQUITY” cannot be read in Aarhus, and is left out.'],
      ['nb', '«EQUITY» kan ikke leses av i Aarhus og er holdt utenfor.'],
      ['da', '»EQUITY« kan ikke aflæses i Aarhus og er holdt ude.'],
    ] as const)
      expect(robustWords(data, findings.value, { language, labels, value: null }).lead).toContain(said);
  });

  test('nor one that a single strategy never has', async () => {
    const { data } = await read((metric, strategy, world) =>
      metric === 'equity' && strategy === 1 ? NaN : value(strategy, world),
    );
    expect(data.unread).toEqual(['equity']);
  });

  test('a world in which one run has nothing to read is left out whole', async () => {
    const { data } = await read((metric, strategy, world) =>
      metric === 'equity' && strategy === 1 && world === 3 ? NaN : value(strategy, world),
    );
    expect(data.unread).toEqual([]);
    expect(keptWorlds(data)).toHaveLength(49);
    expect(keptWorlds(data)).not.toContain(3);
  });

  test('where every run failed that is told, and no outcome is blamed', async () => {
    const { data, questions } = await read(() => NaN);
    expect(data.unread).toEqual([]);
    expect(questions.outcomes).toHaveLength(3);
    expect(keptWorlds(data)).toEqual([]);
  });
});
