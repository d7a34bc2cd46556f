import { expect, test } from 'vitest';
import { issueText, type Place } from '#sim';
import { readPlaceCsv } from '#scenarios';

function place(text: string, fileName = 'my-town.csv'): Place {
  const read = readPlaceCsv(text, fileName);
  if (!read.ok) throw new Error(read.issues.map(issueText).join('\n'));
  return read.value;
}

function problems(text: string): string[] {
  const read = readPlaceCsv(text, 'town.csv');
  return read.ok ? ['read without a problem'] : read.issues.map(issueText);
}

const TOWN: Place = {
  code: 'my-town',
  name: 'my-town',
  country: 'norway',
  codes: ['Sentrum', 'Nordre'],
  names: ['Sentrum', 'Nordre'],
  adults: [1200, 850],
  deprivation: [0.35, 0.6],
  deprivationSource: 'measured',
  source: 'own file my-town.csv',
};

test('a row is a neighbourhood, and the file gives the place its name', () => {
  expect(place('name,population,deprivation\nSentrum,1200,0.35\nNordre,850,.6\n')).toEqual(TOWN);
});

test.each([
  ['a byte order mark', '\uFEFFname,population,deprivation\nSentrum,1200,0.35\nNordre,850,0.6\n'],
  ['CRLF and no line break at the end', 'name,population,deprivation\r\nSentrum,1200,0.35\r\nNordre,850,0.6'],
  ['CR alone', 'name,population,deprivation\rSentrum,1200,0.35\rNordre,850,0.6\r'],
  ['columns in another order and case', 'Deprivation,NAME,Population\n0.35,Sentrum,1200\n0.6,Nordre,850\n'],
  ['semicolons and a decimal comma', 'name;population;deprivation\nSentrum;1200;0,35\nNordre;850;0,6\n'],
  ['semicolons and a decimal point', 'name;population;deprivation\nSentrum;1200;0.35\nNordre;850;.6\n'],
  ['quotes', '"name","population","deprivation"\n"Sentrum","1200","0.35"\n"Nordre","850","0.6"\n'],
  ['spaces around fields', 'name , population,deprivation\n Sentrum , 1200,0.35\n "Nordre" ,850 , 0.6\n'],
  ['blank lines', '\n\nname,population,deprivation\n\nSentrum,1200,0.35\n , ,\nNordre,850,0.6\n\n\n'],
  ['columns it does not know', 'name,population,note,deprivation\nSentrum,1200,"x,\ny",0.35\nNordre,850,,0.6\n'],
  ['empty fields after the last column', 'name;population;deprivation\nSentrum;1200;0,35;;\nNordre;850;0,6;\n'],
])('%s makes no difference', (_, text) => {
  expect(place(text)).toEqual(TOWN);
});

test('a quoted name may hold separators, doubled quotes and line breaks, which count as a space', () => {
  expect(place('name,population\n"Sør, ""øvre""",60\n"Nord\r\n  nedre",60\n').names).toEqual([
    'Sør, "øvre"',
    'Nord nedre',
  ]);
});

test('without deprivation the gradient from .15 to .85 stands in, in the order of the rows, and the place says so', () => {
  const { deprivation, deprivationSource } = place('name,population\nC,60\nA,60\nB,60\n');
  expect({ deprivation, deprivationSource }).toEqual({
    deprivation: [0.15, 0.5, 0.85],
    deprivationSource: 'synthetic',
  });
});

test('a single neighbourhood without deprivation lies in the middle', () => {
  expect(place('name,population\nAll of it,60\n').deprivation).toEqual([0.5]);
});

test('codes and the country may be given', () => {
  const { codes, country } = place('code,name,population,country\nn1,A,60,England\nn2,B,60,england\n');
  expect({ codes, country }).toEqual({ codes: ['n1', 'n2'], country: 'england' });
});

test('the folder and the ending of the file are not part of the name', () => {
  expect(place('name,population\nA,60\n', '/data/places.d/Nye Sted.2020.csv').name).toBe('Nye Sted.2020');
  expect(place('name,population\nA,60\n', 'C:\\places\\sted').name).toBe('sted');
  expect(place('name,population\nA,60\n', '').name).toBe('place');
});

test('an empty file is refused', () => {
  const expected = ['town.csv: expected a line of column names and a line for each neighbourhood, got an empty file'];
  expect(problems('')).toEqual(expected);
  expect(problems('\uFEFF \r\n\r\n')).toEqual(expected);
  expect(problems(' '.repeat(5_000_000))).toEqual(expected);
});

test('a file without neighbourhoods is refused', () => {
  expect(problems('name,population\n')).toEqual([
    'town.csv: expected a line of column names and a line for each neighbourhood, got column names only',
  ]);
});

test('all problems are told at once, each with its line and column', () => {
  expect(
    problems(
      'name,population,deprivation,code,country\n' +
        'A,-5,0.2,a,norway\n' +
        'B,0,-0.2,a,norge\n' +
        '"B\n",12.5,3021,c,denmark\n' +
        ',many,high,,\n' +
        'D,"1,200",,d,norway,extra\n' +
        'b,"1,200",,d,norway\n',
    ),
  ).toEqual([
    'town.csv line 2, population: expected a whole number of residents of 16 and over, 1 to 20,000,000, got -5',
    'town.csv line 3, population: expected a whole number of residents of 16 and over, 1 to 20,000,000, got 0',
    'town.csv line 3, deprivation: expected a number from 0 (least deprived) to 1 (most), got -0.2',
    'town.csv line 3, country: expected one of norway, denmark, england, got norge',
    'town.csv line 4, population: expected a whole number of residents of 16 and over, 1 to 20,000,000, got 12.5',
    'town.csv line 4, deprivation: expected a number from 0 (least deprived) to 1 (most), got 3021 ' +
      '(for ranks, 1 the most deprived: d = 1 − (rank − .5)/number of areas)',
    'town.csv line 6, name: expected 1 to 200 printable characters, got nothing',
    'town.csv line 6, code: expected 1 to 200 printable characters, got nothing',
    'town.csv line 6, population: expected a whole number of residents of 16 and over, 1 to 20,000,000, got many',
    'town.csv line 6, deprivation: expected a number from 0 (least deprived) to 1 (most), got high',
    'town.csv line 6, country: expected one of norway, denmark, england, got nothing',
    'town.csv line 7: expected 5 fields, got 6 (put a field that holds a separator in double quotes)',
    'town.csv line 8, population: expected a whole number of residents of 16 and over, 1 to 20,000,000, got 1,200 ' +
      '(write it without separators of thousands)',
    'town.csv line 8, deprivation: expected a number from 0 (least deprived) to 1 (most), got nothing ' +
      '(fill the column for all neighbourhoods, or leave it out)',
    'town.csv line 4, name: expected a name of its own, got B, as on line 3',
    'town.csv line 8, name: expected a name of its own, got b, as on line 3',
    'town.csv line 3, code: expected a code of its own, got a, as on line 2',
    'town.csv line 4, country: expected norway, as above, got denmark',
  ]);
});

test('codes that a spreadsheet would run are refused, and names where they are the codes', () => {
  for (const odd of ["=cmd|'/C calc'!A1", '+1', '-1', '@SUM(1)', '＝1']) {
    const cell = `"${odd}"`;
    expect(problems(`name,population,code\nA,60,${cell}\n`)).toEqual([
      `town.csv line 2, code: expected a name that begins with a letter or a digit, got ${odd} (a spreadsheet would take it for a formula)`,
    ]);
    expect(problems(`name,population\n${cell},60\n`)).toEqual([expect.stringContaining('line 2, name: expected')]);
    // Where there are codes, names are never cells of results.
    expect(problems(`name,population,code\n${cell},60,a\n`)).toEqual(['read without a problem']);
  }
});

test('missing columns are told with what is there instead, and the rest is still read', () => {
  expect(problems('navn,folketall\nA,60\n')).toEqual([
    'town.csv line 1: expected a column "name", got navn, folketall (is it "navn")',
    'town.csv line 1: expected a column "population", got navn, folketall',
  ]);
  expect(problems('name,deprivation\nA,7\n')).toEqual([
    'town.csv line 1: expected a column "population", got name, deprivation',
    expect.stringContaining('line 2, deprivation'),
  ]);
  expect(problems('name\tpopulation\nA\t60\n')[0]).toBe(
    'town.csv line 1: expected column names, separated by commas or semicolons, got columns separated by tabs (save the file as CSV)',
  );
});

test('a column that stands twice is refused', () => {
  expect(problems('name,population,Name\nA,60,B\n')).toEqual([
    'town.csv line 1: expected one column "name", got 2 of them',
  ]);
});

test.each(['deprivaton', 'Depriv', 'deprivation index'])('a misspelt %s does not become the gradient', (column) => {
  expect(problems(`name,population,${column}\nA,60,0.5\n`)).toEqual([
    `town.csv line 1: expected a column "deprivation", or none, got ${column.toLowerCase()} (did you mean deprivation)`,
  ]);
});

test.each([
  ['read as UTF-8 from Latin-1', 'name,population\nS\uFFFDr,60\n', 'town.csv line 2'],
  ['UTF-16', '\uFFFD\uFFFDn\0a\0m\0e\0', 'town.csv'],
  ['a spreadsheet', 'PK\u0003\u0004\u0014\0\u0006\0', 'town.csv'],
])('a text that is %s is refused', (_, text, field) => {
  expect(problems(text)).toEqual([
    expect.stringMatching(`^${field}: expected text in UTF-8, .*save the file as CSV in UTF-8`),
  ]);
});

test('a quote that is not closed is told with the line it opens on', () => {
  expect(problems('name,population\nA,60\n"B,60\nC,60\n')).toEqual([
    'town.csv line 3: expected a closing quote, got the end of the file',
  ]);
});

test.each(['\n', '\r\n', '\r'])('lines are counted as an editor counts them, here with %j', (end) => {
  expect(problems(['', 'name,population,note', 'A,60,"1', '2"', '', 'B,0,'].join(end))).toEqual([
    expect.stringContaining('town.csv line 6, population'),
  ]);
});

test('text after a closing quote is refused', () => {
  expect(problems('name,population\n"A" b,60\n')).toEqual([
    'town.csv line 2: expected "," after a closing quote, got b',
  ]);
});

test('1,000 neighbourhoods are read and 1,001 are refused', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, k) => `N${k},60\n`).join('');
  expect(place(`name,population\n${rows(1_000)}`).codes.length).toBe(1_000);
  expect(problems(`name,population\n${rows(1_001)}`)).toEqual([
    'town.csv: expected 1 to 1,000 neighbourhoods, got 1,001',
  ]);
});

test('50 residents in all are enough and 49 are too few', () => {
  expect(place('name,population\nA,25\nB,25\n').adults).toEqual([25, 25]);
  expect(problems('name,population\nA,25\nB,24\n')).toEqual([
    'town.csv: expected at least 50 residents of 16 and over, got 49',
  ]);
});

test('a neighbourhood has at most 20,000,000 adults', () => {
  expect(place('name,population\nA,20000000\n').adults).toEqual([20_000_000]);
  expect(problems('name,population\nA,20000001\n')).toEqual([expect.stringContaining('line 2, population')]);
});

test('names of 200 characters are read, longer ones and control characters are refused', () => {
  expect(place(`name,population\n${'x'.repeat(200)},60\n`).names[0]).toHaveLength(200);
  expect(problems(`name,population\n${'x'.repeat(201)},60\nA\u001B[2J,60\n`)).toEqual([
    `town.csv line 2, name: expected 1 to 200 printable characters, got 201: ${'x'.repeat(40)}…`,
    'town.csv line 3, name: expected 1 to 200 printable characters, got "A\\u001b[2J"',
  ]);
});

test('long fields of spaces and quotes are read to the end', () => {
  const long = 2_000_000;
  expect(place(`name,population,note\nA,60,"${'""'.repeat(long)}"\nB,60,${' '.repeat(long)}\n`).names).toEqual([
    'A',
    'B',
  ]);
});

test.each(['1e3', '0x10', '+5', '½', '999999999999', 'Infinity', 'NaN', '1.200', '1 200'])(
  '%s is no population',
  (written) => {
    expect(problems(`name;population\nA;${written}\nB;60\n`)).toEqual([expect.stringContaining('line 2, population')]);
  },
);

test.each(['1.0000001', '35%', 'NaN', 'Infinity', '0x1', '0,5', '-0.1', '1e400', '.', ''])(
  '%j is no deprivation',
  (written) => {
    expect(problems(`name,population,deprivation\nA,60,"${written}"\n`)).toEqual([
      expect.stringContaining('line 2, deprivation'),
    ]);
  },
);
