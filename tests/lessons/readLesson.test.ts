import { describe, expect, test } from 'vitest';
import { LESSON_LIMITS, lessonJsonSchema, lessonOf, parseLesson } from '#lessons';
import { issueText } from '#sim';
import { read, ready, smallLesson, type Written } from './aLesson.ts';

/** Spoils the small lesson and tells what is said of it. */
function told(spoil: (lesson: Written) => void, options = {}): readonly string[] {
  const lesson = smallLesson();
  spoil(lesson);
  const checked = read(lesson, options);
  return checked.ok ? [] : checked.issues.map(issueText);
}

test('a lesson is read, with its arms ready in its place', () => {
  const { arms, place, input, notes } = ready(smallLesson());
  expect(place.name).toBe('Stavanger');
  expect(arms.map(({ id, scenario }) => [id, scenario.id, scenario.place.name])).toEqual([
    ['today', 'hybrid-by-default', 'Stavanger'],
    ['both', 'the-fatigue-trap', 'Stavanger'],
  ]);
  expect(lessonOf(input, 'nb').steps).toHaveLength(7);
  expect(notes.map(({ phrase }) => phrase)).toContain('synthetic');
});

describe('the bad examples of the specification', () => {
  test('two curves', () => {
    expect(told(({ steps }) => steps[2].curves.pop())).toEqual(['steps[2].curves: expected exactly 3 curves, got 2']);
  });

  test('a run before anything was predicted', () => {
    expect(told(({ steps }) => steps.splice(2, 1))).toEqual([
      'steps[2]: expected predict before run, got run (whoever has predicted sees more)',
    ]);
  });

  test('a lever that is called otherwise', () => {
    expect(told(({ arms }) => (arms[1].scenario.levers = { ambitoin: 1 }))).toEqual([
      'arms[1].scenario.levers.ambitoin: expected a known name, got ambitoin (did you mean ambition)',
    ]);
  });

  test('a metric that is not read there', () => {
    expect(told(({ claims }) => (claims[0].differs.metric = 'engagementGapMunicipal'))).toEqual([
      'claims[0].differs.metric: expected a metric that is read in this place, got engagementGapMunicipal is not read in Stavanger (synthetic deprivation) (representationMunicipal is read everywhere)',
    ]);
  });

  test('a title of blanks', () => {
    expect(told((lesson) => (lesson.title = ' '))).toEqual([expect.stringMatching(/^title: expected text of 1 to/)]);
  });

  test('what is wrong inside a list that is too long, beside its length', () => {
    const issues = told((lesson) => {
      lesson.steps[5].blocks[0].text = 3;
      lesson.claims.push(...Array.from({ length: 60 }, (_, n) => ({ ...lesson.claims[0], id: `more-${n}` })));
      lesson.claims[6].id = 7;
    });
    expect(issues.map((text) => text.split(':')[0])).toEqual(['claims', 'steps[5].blocks[0].text', 'claims[6].id']);
  });

  test('all of it at once, with what binds settings beside what is wrong in itself', () => {
    const issues = told(({ arms, claims, steps }) => {
      steps[2].curves.pop();
      steps[2].metric = 'engagementGapMunicipal';
      arms[1].scenario.levers = { ambitoin: 1 };
      claims[0].differs.metric = 'engagementGapMunicipal';
      steps[3].arms = ['bth'];
      steps[4].metrc = 3;
      steps[4].says = '{fewr.arm}';
    });
    expect(issues.map((text) => text.split(':')[0])).toEqual([
      'steps[2].curves',
      'steps[4].metrc',
      'claims[0].differs.metric',
      'steps[2].metric',
      'steps[3].arms[0]',
      'steps[4].says',
      'arms[1].scenario.levers.ambitoin',
    ]);
  });
});

describe('what binds settings', () => {
  test.each<[string, (lesson: Written) => void, string | RegExp]>([
    [
      'an id twice',
      ({ steps }) => (steps[2].curves[1].id = 'a'),
      'steps[2].curves[1].id: expected an id of its own, got a, as above',
    ],
    ['a first arm that is hidden', ({ arms }) => (arms[0].hidden = true), /^arms\[0\]\.hidden: expected a first arm/],
    ['two kinds of claim', ({ claims }) => (claims[0].band = claims[2].band), /^claims\[0\]: .* got differs and band$/],
    ['no kind of claim', ({ claims }) => delete claims[0].differs, /^claims\[0\]: expected one of .* got none$/],
    ['an arm nobody has', ({ claims }) => (claims[0].differs.arm = 'bothh'), /^claims\[0\].*\(did you mean both\)$/],
    ['an arm against itself', ({ claims }) => (claims[0].differs.than = 'both'), /than: expected another arm/],
    ['a prediction against itself', ({ steps }) => (steps[2].than = 'both'), /steps\[2\]\.than: expected another arm/],
    ['a month that is not reached', ({ claims }) => (claims[0].differs.month = 121), /month: .*0 to 120, .* got 121$/],
    [
      'ends the wrong way round',
      ({ claims }) => (claims[4].halves.to = 3),
      'claims[4].halves.to: expected at least from, 6, got 3',
    ],
    [
      'a curve that goes back',
      ({ steps }) =>
        (steps[2].curves[1].points = [
          [9, 1],
          [9, 2],
        ]),
      /points\[1\]: expected a month after 9, got 9/,
    ],
    [
      'observe before run',
      ({ steps }) => steps.splice(3, 2, steps[4], steps[3]),
      /^steps\[3\]: expected run before observe, got observe$/,
    ],
    ['a claim nobody makes', ({ steps }) => (steps[5].blocks[0].if = ['feewer']), /if\[0\]: .*\(did you mean fewer\)$/],
    [
      'a number a claim does not have',
      ({ steps }) => (steps[4].says = '{fewer.months}'),
      /says: expected a number that a claim of kind differs has/,
    ],
    [
      'a number before the run',
      ({ steps }) => (steps[0].text = 'By {fewer.difference}'),
      /^steps\[0\]\.text: expected a run before numbers/,
    ],
    [
      'a link that is not safe',
      ({ steps }) => (steps[0].text = 'See http://example.org'),
      /expected links that begin with https/,
    ],
    [
      'a place of its own',
      ({ arms }) => (arms[1].scenario.place = 'Wigan'),
      /^arms\[1\]\.scenario\.place: expected place at the top/,
    ],
    ['a place nobody knows', (lesson) => (lesson.place = 'Stavangr'), /^place: .*Stavanger/],
    [
      'a place in a file that is not here',
      (lesson) => (lesson.place = 'own.csv'),
      /^place: expected a built-in place, or a file .* got own\.csv/,
    ],
    [
      'a word the glossary does not have',
      (lesson) => (lesson.terms = ['voluntear']),
      /^terms\[0\]: .*\(did you mean volunteer\)$/,
    ],
    ['a step of no kind', ({ steps }) => (steps[0].type = 'storry'), /^steps\[0\]\.type: .*story/],
    [
      'a lever too many',
      (lesson) => (lesson.levers = ['ambition', 'clarity', 'fund', 'lead']),
      'levers: expected at most 3 levers, got 4',
    ],
  ])('%s', (_what, spoil, expected) => {
    const issues = told(spoil);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('an id that a built-in lesson has', () => {
    expect(told(() => undefined, { taken: ['mine'] })).toEqual([
      'id: expected an id that no built-in lesson has, got mine (call it otherwise)',
    ]);
  });

  test('a place that is given wins over the one that is named', () => {
    const { place } = ready(smallLesson());
    const elsewhere = read({ ...smallLesson(), place: 'own.csv' }, { place });
    expect(elsewhere.ok && elsewhere.value.arms.map(({ scenario }) => scenario.place)).toEqual([place, place]);
  });
});

describe('of a later format', () => {
  test('nothing else is judged', () => {
    expect(told((lesson) => Object.assign(lesson, { lesson: 2, stepps: [] }))).toEqual([
      'lesson: expected a version of the format up to 1, got 2 (a Samspill newer than this one reads format 2)',
    ]);
  });
});

describe('text of a file', () => {
  const said = (written: Uint8Array | string): readonly string[] => {
    const parsed = parseLesson(written);
    return parsed.ok ? [] : parsed.issues.map(issueText);
  };

  test('is told to be too large in its own words, by its bytes', () => {
    const long = `title: ${'å'.repeat(LESSON_LIMITS.bytes / 2)}`;
    expect(said(long)).toEqual([
      'file: expected a lesson of at most 200,000 bytes, got 200,007 bytes (a lesson is a few pages of text; pictures and data have no place in it)',
    ]);
    expect(said(new TextEncoder().encode(long))).toEqual(said(long));
  });

  test('is told to be in another encoding, or no notation at all', () => {
    expect(said(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual([expect.stringContaining('UTF-16')]);
    expect(said('a: [1, 2')).toEqual([expect.stringMatching(/^line 1: expected YAML or JSON/)]);
    expect(said('')).toEqual(['file: expected a lesson, got an empty file']);
    expect(said('a: &x 1\nb: *x')).toHaveLength(2);
  });

  test('keeps what looks like numbers as text where text is due', () => {
    const parsed = parseLesson('title: 1984\nsteps: [{ type: story, text: { nb: 007, en: yes } }]\nminutes: 16');
    const steps = [{ type: 'story', text: { nb: '007', en: 'yes' } }];
    expect(parsed).toEqual({ ok: true, value: { title: '1984', steps, minutes: 16 } });
  });
});

test('a text in several languages falls back to the file’s own', () => {
  const lesson = smallLesson();
  lesson.title = { nb: 'Min', en: 'Mine' };
  const { input } = ready(lesson);
  expect([lessonOf(input, 'nb').title, lessonOf(input, 'da').title]).toEqual(['Min', 'Mine']);
});

test.each(['__proto__', 'constructor', 'toString'])('a step that is called %s is of no kind', (name) => {
  expect(told(({ steps }) => (steps[0].type = name))).toHaveLength(1);
});

test('what is nothing at all, or a list, is refused in one line', () => {
  for (const raw of [3, null, [], 'text'])
    expect(read(raw)).toMatchObject({
      ok: false,
      issues: [{ field: 'lesson', expected: 'a lesson: settings by name' }],
    });
});

test('the JSON Schema names every step and claim, and holds that of scenarios', () => {
  const text = JSON.stringify(lessonJsonSchema());
  for (const word of ['predict', 'transfer', 'halves', '#/$defs/scenario', 'volunteerSupport'])
    expect(text).toContain(word);
});
