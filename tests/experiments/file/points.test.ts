import { describe, expect, test } from 'vitest';
import { filesOf, problemsOf, resolved, SMALL } from './resolving.ts';

describe('points that are written out', () => {
  const list = (points: unknown): object => ({ ...SMALL, design: { points } });

  test('name every factor, no other, and stay in its range', async () => {
    expect(
      await problemsOf(
        list([
          { ambition: 0.5, trustShift: 0.5 },
          { ambition: 0.5, clarity: 1 },
        ]),
      ),
    ).toEqual([
      'design.points[0].trustShift: expected a value of factors.trustShift: -0.2 to 0.2, got 0.5',
      'design.points[1].clarity: expected a factor of the experiment, got clarity (known: ambition, trustShift)',
      'design.points[1].trustShift: expected -0.9 to 0.9, level, got nothing',
    ]);
    expect(await problemsOf(list([3]))).toEqual(['design.points[0]: expected values by the names of factors, got 3']);
    expect(await problemsOf(list([]))).toEqual(['design.points: expected a list of points, got an empty list']);
  });

  test('say which factors there are when nobody else does', async () => {
    const { factors, design } = await resolved({
      ...SMALL,
      factors: undefined,
      design: {
        points: [
          { ambition: 0.2, mix: [0.5, 0.3, 0.2], off: 'none' },
          { ambition: 0.6, mix: '1/0/0', off: ['ties'] },
        ],
      },
    });
    expect(factors.map(({ name, range }) => [name, range.kind])).toEqual([
      ['ambition', 'continuous'],
      ['mix', 'levels'],
      ['off', 'levels'],
    ]);
    expect(design).toMatchObject({
      rows: [
        [0.2, { OA: 0.5, NPM: 0.3, NPG: 0.2 }, []],
        [0.6, { OA: 1, NPM: 0, NPG: 0 }, ['ties']],
      ],
    });
  });

  const csv = (text: string): Promise<readonly string[]> =>
    problemsOf({ ...SMALL, factors: undefined, design: { csv: 'x.csv' } }, filesOf({ 'x.csv': text }));

  const UTF8 = 'save the file as CSV in UTF-8';
  test.each([
    ['', ['x.csv: expected a header and points, got an empty file']],
    ['ambition\n', ['x.csv: expected a row for each point below the header, got none']],
    [
      'ambition,ambition,,promise\n1,2,3\n',
      [
        'x.csv column 2: expected each column once, got ambition again',
        'x.csv column 3: expected the name of a factor, got nothing',
        'x.csv line 2: expected 4 cells, as in the header, got 3',
      ],
    ],
    [
      'ambiton\n1\n',
      ['factors.ambiton: expected a lever, a parameter or another factor, got ambiton (did you mean ambition)'],
    ],
    ['ambition\n"0.5\n', ['x.csv line 2: expected a closing quote, got the end of the file']],
    ['ambition\n"0,5"\n', ['x.csv line 2.ambition: expected 0 to 1, level, got "0,5" (decimals take a point)']],
    ['ambition\n\uFFFD\n', [`x.csv line 2: expected text in UTF-8, got characters of another encoding (${UTF8})`]],
    [
      'ambition;promise;mix.OA;mix.NPM;mix.NPG\n0,5;2;1;0;0\n\n;0.5;1;1;0\n',
      [
        'x.csv line 2.promise: expected 0 to 1, level, got 2',
        'x.csv line 4.ambition: expected 0 to 1, level, got nothing',
        'x.csv line 4.mix: expected shares OA, NPM, NPG that sum to 1, got 1 + 1 + 0 = 2',
      ],
    ],
  ])('as CSV %j', async (text, problems) => {
    expect(await csv(text)).toEqual(problems);
  });

  test('as CSV may have quotes, any line ends, a byte order mark and spaces', async () => {
    const text = '\ufeff"ambition" , "place",off\r\n0.5,"Mellomby" , none\r0.25,Preston,"ties+hearsay"';
    const { design } = await resolved(
      { ...SMALL, factors: undefined, design: { csv: 'x.csv' } },
      filesOf({ 'x.csv': text }),
    );
    expect(design).toMatchObject({
      rows: [
        [0.5, 'Mellomby', []],
        [0.25, 'Preston', ['ties', 'hearsay']],
      ],
    });
  });

  test('as CSV of a spreadsheet with decimal commas: semicolons between the fields, empty ones at the end', async () => {
    const text = 'ambition;mix.OA;mix.NPM;mix.NPG\r\n0,5;0,2;0,3;0,5;;\r\n1;1;0;0\r\n';
    const files = filesOf({ 'x.csv': text });
    const { design } = await resolved({ ...SMALL, factors: undefined, design: { csv: 'x.csv' } }, files);
    const rows = [
      [0.5, { OA: 0.2, NPM: 0.3, NPG: 0.5 }],
      [1, { OA: 1, NPM: 0, NPG: 0 }],
    ];
    expect(design).toMatchObject({ rows });
  });

  test('a file that is not there is told', async () => {
    expect(await problemsOf({ ...SMALL, design: { csv: 'x.csv' } }, filesOf({}))).toEqual([
      'design.csv: x.csv: expected a file that can be read, got no such file',
    ]);
    expect(await problemsOf({ ...SMALL, set: { place: 'a.csv' } }, filesOf({}))).toEqual([
      'set.place: a.csv: expected a file that can be read, got no such file',
    ]);
  });
});
