import { describe, expect, test } from 'vitest';
import { issueText } from '#sim';
import {
  robustFindings,
  robustWords,
  spokenCount,
  spokenParts,
  strategySentences,
  type RobustFindings,
  type RobustQuestions,
  type WorldBelief,
  type WorldData,
} from '#experiments';
import type { Language } from '#runs';
import { chanceOf, column } from '../../analysis/robustness/chance.ts';

/** Worlds in which the second strategy is better where the belief is high, and the third never differs. */
function made(
  worlds: number,
  fitted: WorldData['worlds']['fitted'] = null,
): { readonly data: WorldData; readonly questions: RobustQuestions } {
  const { unit, normal } = chanceOf('made worlds');
  const belief = column(worlds, unit);
  const other = column(worlds, unit);
  const base = column(worlds, () => 0.5 + 0.1 * normal());
  const second = base.map((value, w) => value + 0.1 * ((belief[w] ?? 0) - 0.7) + 0.005 * normal());
  const third = base.map((value) => value + 0.001 * normal());
  const beliefOf = (name: string, label: string, values: Float64Array): WorldBelief => ({
    name,
    label,
    unit: 'share',
    role: fitted === null ? 'belief' : 'fitted',
    column: { kind: 'number', values },
    levels: null,
    assumed: 0.4,
  });
  const outcome = {
    metric: 'needMet',
    label: 'Need met',
    unit: 'share of need',
    better: 1,
    as: 'last',
    isCount: false,
    matters: 0.01,
    least: null,
    most: null,
    noWorse: null,
    by: 0.01,
  } as const;
  return {
    data: {
      worlds: {
        strategies: [
          { name: 'today', title: 'Today' },
          { name: 'bold', title: 'Bold' },
          { name: 'same', title: 'Same' },
        ],
        against: 'today',
        count: worlds,
        beliefs: fitted === null ? ['secretName', 'otherName'] : [],
        context: [],
        assumed: {},
        fitted,
        place: 'Preston',
        notes: [],
      },
      unread: [],
      beliefs: [
        beliefOf('secretName', 'Money that comes back', belief),
        beliefOf('otherName', 'Something else', other),
      ],
      readings: { needMet: [[base, second, third]] },
      last: { needMet: [[base, second, third]] },
    },
    questions: { from: 120, to: 120, outcomes: [outcome], value: '100 * needMet', metrics: ['needMet'], months: [120] },
  };
}

async function told(
  language: Language,
  study = made(200),
): Promise<{ readonly text: string; readonly findings: RobustFindings }> {
  const found = await robustFindings(study.data, study.questions);
  if (!found.ok) throw new Error(found.issues.map(issueText).join('\n'));
  const titles = new Map(study.data.worlds.strategies.map(({ name, title }) => [name, title]));
  const { lead, stories, after } = robustWords(study.data, found.value, {
    language,
    value: study.questions.value,
    labels: {
      outcome: () => 'Help where it is needed',
      belief: ({ label, unit }) => ({ label, unit }),
      strategy: (name) => titles.get(name) ?? '',
    },
  });
  return { text: [lead, ...stories.flatMap(({ sentences }) => sentences), ...after].join('\n'), findings: found.value };
}

describe('what the worlds say', () => {
  test('in words that a council would understand: counts, what turns it, and what it is not', async () => {
    const { text, findings } = await told('en');
    expect(text).toMatch(/Of every 100 worlds tried it is ahead in \d+, level in \d+, behind in \d+\./);
    expect(text).toMatch(
      /behind in \d+ of 100 worlds in which “Money that comes back” is under about 0\.\d+ \(share\); we assume 0\.4/,
    );
    expect(text).toMatch(/above about 0\.7\d? \(share, between .*\) it is ahead, below that behind/);
    expect(text).toContain(
      'Same is mostly level with Today. Of every 100 worlds tried it is ahead in 0, level in 100, behind in 0.',
    );
    expect(text).toContain('not probabilities');
    expect(text).toContain('This explains the model, not the town.'.replace('This', 'All this'));
    // Identifiers never stand in sentences.
    expect(text).not.toMatch(/secretName|otherName/);
    expect(findings.outcomes[0]?.strategies[1]?.rule?.first?.belief).toBe(0);
    expect(findings.knowing?.of.map(({ told: isTold }) => isTold)).toEqual([true, false]);
    expect(text).toMatch(/If only 100 \* needMet counts and these 3 courses are open to you/);
  });

  test('nothing turns an answer that is behind in no world, wherever the curve crosses zero', async () => {
    const study = made(200);
    const { findings } = await told('en', study);
    const read = findings.outcomes[0]?.strategies[1];
    if (read?.counts === undefined || read.counts === null) throw new Error('expected counts');
    const sentences = (behind: number): string =>
      strategySentences(
        { ...read, rule: null, counts: { worlds: 200, ahead: 150, level: 50 - behind, behind } },
        {
          data: study.data,
          outcome: { metric: 'needMet' },
          strategy: 1,
          language: 'en',
          labels: {
            outcome: () => 'Help',
            belief: ({ label, unit }) => ({ label, unit }),
            strategy: (name) => name,
          },
          isProbability: false,
        },
      ).join('\n');
    expect(sentences(30)).toContain('turns the answer: above');
    expect(sentences(0)).not.toContain('turns the answer: above');
    expect(sentences(0)).toContain('does not turn the answer by itself');
  });

  test('also in Norwegian and Danish', async () => {
    const nb = (await told('nb')).text;
    expect(nb).toMatch(/Regnet per 100 verdener ligger strategien foran i \d+, likt i \d+ og bak i \d+/);
    expect(nb).toContain('forklarer modellen, ikke kommunen');
    const da = (await told('da')).text;
    expect(da).toMatch(/Regnet pr\. 100 verdener er strategien foran i \d+, lige i \d+ og bagud i \d+/);
    expect(da).toContain('forklarer modellen, ikke kommunen');
  });

  test('too few citizens say nothing, however many the worlds', async () => {
    const study = made(200);
    const few = {
      ...study,
      data: { ...study.data, worlds: { ...study.data.worlds, few: { citizens: 300, wanted: 5160 } } },
    };
    const { text } = await told('en', few);
    expect(text).toMatch(/Nothing is told in words with 300 citizens: with fewer than 5,160 in this place/);
    expect(text).not.toMatch(/ahead in/);
    expect((await told('nb', few)).text).toMatch(/kan en forskjell peke feil vei/);
    expect((await told('da', few)).text).toMatch(/kan en forskel pege den forkerte vej/);
  });

  test('numbers are written as the language writes them', async () => {
    expect((await told('nb')).text).toMatch(/vi regner med 0,4/);
    expect((await told('da')).text).toMatch(/0,4/);
  });

  test('few worlds say nothing', async () => {
    const { text } = await told('en', made(12));
    expect(text).toContain('Nothing is told in words from 12 worlds; it takes 40.');
    expect(text).not.toContain('Of 12 worlds');
  });

  test.each([
    [12, false],
    [42, true],
  ])('a posterior of %i accepted points: probability %s', async (accepted, isProbability) => {
    const fitted = {
      kind: 'posterior',
      coefficients: ['secretName', 'otherName'],
      title: 'Made',
      calibration: 'abc',
      accepted,
      countries: [],
      profiles: [],
    } as const;
    const { text, findings } = await told('en', made(60, fitted));
    expect(findings.isProbability).toBe(isProbability);
    expect(text.includes('these are probabilities')).toBe(isProbability);
    // Whether a world still meets the surveys is known only where nothing but what met them differs.
    expect(text.includes('that it still meets the surveys the model was fitted to was not checked')).toBe(
      !isProbability,
    );
  });

  test('a failed run takes its world with it, for all strategies', async () => {
    const study = made(60);
    study.data.readings['needMet'][0][1][7] = NaN;
    const { text, findings } = await told('en', study);
    expect([findings.worlds, findings.failed]).toEqual([59, 1]);
    expect(text).toContain('1 more worlds were left out');
  });

  test('shares are never rounded to none or all', () => {
    expect([0, 1, 150, 299, 300].map((count) => spokenCount(count, 300).text)).toEqual([
      '0',
      'fewer than 1',
      '50',
      'more than 99',
      '100',
    ]);
    expect(spokenCount(7, 60)).toEqual({ text: '7', of: 60 });
    expect(spokenParts([35, 41, 124])).toEqual(['18', '20', '62']);
    expect(spokenParts([1, 0, 299])).toEqual(['fewer than 1', '0', 'more than 99']);
    expect(spokenParts([3, 4, 53])).toEqual(['3', '4', '53']);
  });
});
