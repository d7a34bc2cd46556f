import { describe, expect, test } from 'vitest';
import { simulate, type DiaryEntry } from '#sim';
import { changesOf, diaryText, LIFE_VOICES, personStory, type LifeWords } from '#runs';
import { busy, townOf } from '../sim/towns.ts';
import { diaryEntry } from './diaryEntry.ts';
import { framesOf } from './framesOf.ts';

const entry = (month: number, kind: string, cause: string) => diaryEntry({ month, kind, cause });

/** The story of the one person of some frames, in English. */
function story(roles: readonly number[], diary: readonly DiaryEntry[]) {
  return personStory({
    text: LIFE_VOICES.en.life,
    frames: framesOf([roles]),
    person: 0,
    home: 'Ashton',
    diary,
    shareText: (share) => `${Math.round(100 * share)}%`,
    numberText: String,
  });
}

describe('a life in three sentences', () => {
  test('tells the start, the first and the last change with their causes, and the end', () => {
    const roles = Array.from({ length: 31 }, (_, month) => (month < 4 ? 0 : month < 14 ? 1 : month < 30 ? 2 : 0));
    const { sentences } = story(roles, [
      entry(1, 'declined', 'asked by a contact'),
      entry(4, 'entered', 'asked by a contact'),
      entry(14, 'became a volunteer', 'asked by somebody active'),
      entry(20, 'accepted an invitation', 'open call'),
      entry(30, 'burnt out', 'fatigue above 1'),
    ]);
    expect(sentences).toEqual([
      'Person 0 in Ashton took no part at the start.',
      'After 4 months somebody they knew asked them, and they came along; one more change followed, and after 2 years and 6 months they burnt out and had to stop.',
      'After 2 years and 6 months they took no part; their trust in the municipality was 0%, as at the start, and they had said no once.',
    ]);
  });

  test('says that nothing changed where nothing did, and what somebody became where no cause is written down', () => {
    expect(story([0, 0, 0], []).sentences[1]).toBe('In all that time that did not change.');
    const tenYears = story(Array(121).fill(0), []).sentences;
    expect(tenYears[1]).toBe('In all ten years that did not change.');
    expect(tenYears[2]).toMatch(/^After ten years they took no part/);
    expect(story([2, 2, 0], []).sentences[1]).toBe('After 2 months they stopped taking part.');
    expect(story([0, 2, 1], [entry(1, 'entered', 'found the way alone')]).sentences[1]).toBe(
      'After 1 month they found the way by themselves and came along as a volunteer; after 2 months they took part now and then.',
    );
  });

  test('keeps what happened and how the dice fell, and how often the person said no before it and after it', () => {
    const { lines, declined } = story(
      [0, 0, 0, 0, 1, 0, 0],
      [
        entry(1, 'declined', 'asked by a contact'),
        // Nobody was there to say no to.
        entry(2, 'declined', 'found the way alone'),
        entry(3, 'declined an invitation', 'drawn by lot'),
        diaryEntry({ month: 4, kind: 'entered', cause: 'asked by a contact', draw: 0.1, threshold: 0.2 }),
        entry(5, 'went home', 'the project ended'),
        entry(6, 'declined an invitation', 'open call'),
      ],
    );
    expect(lines.map(({ month, declined: before, dice }) => [month, before, dice])).toEqual([
      [4, 2, 'Drawn 0.1 against a chance of 0.2.'],
      [5, 0, null],
    ]);
    expect(lines[1]?.text).toBe('After 5 months the project they were in ended, and they went home.');
    expect(declined).toBe(1);
  });
});

describe('every life of a run', () => {
  const scenario = busy(townOf(4), { spinUpMonths: 12 });
  const options = { seed: '7', months: 60, citizens: 400 };
  const { frames, diary } = simulate(scenario, {
    ...options,
    frames: true,
    follow: Array.from({ length: 400 }, (_, i) => i),
  });
  if (frames === null || diary === null) throw new Error('expected frames and diaries, got none');
  const people = Array.from({ length: 400 }, (_, person) => ({
    person,
    own: diary.filter(({ citizen }) => citizen === person),
  }));
  const tell = (text: LifeWords, { person, own }: (typeof people)[number]) =>
    personStory({ text, frames, person, home: '', diary: own, shareText: String, numberText: String });

  test('is told without a word of the model’s own, in every language', () => {
    const kinds = new Set(diary.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(8);
    for (const { life: text } of Object.values(LIFE_VOICES))
      for (const one of people)
        for (const line of one.own)
          if (!line.kind.startsWith('declined')) expect(Object.values(text.events)).toContain(diaryText(text, line, 1));
  });

  test('names the moment and the cause of its last change as the diary has them', () => {
    const { life } = LIFE_VOICES.en;
    let told = 0;
    for (const one of people) {
      const [, changes = ''] = tell(LIFE_VOICES.en.life, one).sentences;
      const last = changesOf(frames, one.person).at(-1);
      if (last === undefined) {
        expect(changes).toBe(life.unchangedAllAlong);
        continue;
      }
      told += 1;
      const when = life.after(Math.floor(last / 12), last % 12).toLowerCase();
      const [, what = ''] = changes.toLowerCase().split(when);
      const then = one.own.filter(({ month, kind }) => month === last && !kind.startsWith('declined'));
      const causes = then.flatMap((line) => [0, 2].map((role) => diaryText(LIFE_VOICES.en.life, line, role)));
      expect([...causes, ...life.became].map((text) => ` ${text}.`)).toContain(what.replaceAll(/^ | $/g, ' '));
    }
    expect(told).toBeGreaterThan(50);
  });

  test('is three sentences, and has as many lines as the diary but for what was declined', () => {
    for (const one of people) {
      const { sentences, lines, declined } = tell(LIFE_VOICES.nb.life, one);
      expect(sentences).toHaveLength(3);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ].*[^.]\.$/);
      const noes = one.own.filter(({ kind, cause }) => kind.startsWith('declined') && cause !== 'found the way alone');
      const others = one.own.filter(({ kind }) => !kind.startsWith('declined'));
      expect(lines).toHaveLength(others.length);
      expect(lines.reduce((sum, line) => sum + line.declined, declined)).toBe(noes.length);
    }
  });
});
