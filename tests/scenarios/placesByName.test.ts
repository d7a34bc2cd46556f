import { expect, test } from 'vitest';
import { createAtlas } from '#scenarios';
import { openAtlas } from '#scenarios/node';

const atlas = openAtlas();

function found(name: string): string {
  const answer = atlas.find(name);
  return answer.ok ? answer.value.name : `refused: ${answer.issues.map(({ hint }) => hint).join()}`;
}

test('every place is found by its name, in any case, without accents, and by its code', () => {
  for (const name of atlas.names) {
    const answer = atlas.find(name);
    const code = answer.ok ? answer.value.code : '';
    const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
    expect([name.toUpperCase(), plain, ` ${name.toLowerCase()} `, code].map(found)).toEqual([name, name, name, name]);
  }
});

test.each([
  ['Bristol', 'Bristol, City of'],
  ['bristol city of', 'Bristol, City of'],
  ['Hull', 'Kingston upon Hull, City of'],
  ['Herefordshire', 'Herefordshire, County of'],
  ['Durham', 'County Durham'],
  ['Bournemouth', 'Bournemouth, Christchurch and Poole'],
  ['St Helens', 'St. Helens'],
  ['Brighton & Hove', 'Brighton and Hove'],
  ['Kings Lynn and West Norfolk', "King's Lynn and West Norfolk"],
  ['King’s Lynn and West Norfolk', "King's Lynn and West Norfolk"],
  ['Århus', 'Aarhus'],
  ['Aalesund', 'Ålesund'],
  ['Tromso', 'Tromsø'],
  ['Tromsoe', 'Tromsø'],
  ['Baerum', 'Bærum'],
  ['Nord Odal', 'Nord-Odal'],
  ['Fauske', 'Fauske - Fuosko'],
  ['Fuosko', 'Fauske - Fuosko'],
  ['Guovdageaidnu', 'Kautokeino'],
  ['Porsangu', 'Porsanger'],
  ['Våler, Innlandet', 'Våler (Innlandet)'],
  ['Halden kommune', 'Halden'],
  ['Wigan Borough Council', 'Wigan'],
  ['e07000123', 'Preston'],
  ['1103', 'Stavanger'],
  ['0301', 'Oslo'],
])('%s is %s', (written, name) => {
  expect(found(written)).toBe(name);
});

test('a name that two places share is refused with both', () => {
  expect(atlas.find('Våler')).toEqual({
    ok: false,
    issues: [
      {
        field: 'place',
        expected: 'the name of one place',
        got: 'Våler, which 2 places share',
        hint: 'did you mean Våler (Innlandet) or Våler (Viken)',
      },
    ],
  });
  expect(found('heroy')).toBe('refused: did you mean Herøy (Møre og Romsdal) or Herøy (Nordland)');
  expect(found('Newcastle')).toBe('refused: did you mean Newcastle upon Tyne or Newcastle-under-Lyme');
});

test('an unknown name is refused with the nearest known one', () => {
  expect(atlas.find('Prestn')).toEqual({
    ok: false,
    issues: [
      { field: 'place', expected: 'the name or code of a built-in place', got: 'Prestn', hint: 'did you mean Preston' },
    ],
  });
  expect(found('Trondhiem')).toBe('refused: did you mean Trondheim');
  expect(found('Bristil')).toBe('refused: did you mean Bristol, City of');
});

test('a part of names is refused with the names that hold it', () => {
  expect(found('Richmond')).toBe('refused: did you mean Richmond upon Thames');
  expect(found('Aurdal')).toBe('refused: did you mean Nord-Aurdal or Sør-Aurdal');
});

test.each(['', '  ', 'x', 'xxxxxxxxxxxxxx', '…', 'constructor', '__proto__'])(
  '%j is refused with where to look',
  (name) => {
    expect(found(name)).toMatch(/samspill list places/);
  },
);

test('an atlas can be made of data that came over the network', () => {
  const source = 'invented';
  const small = createAtlas([{ country: 'denmark', source, places: [{ code: '1', name: 'Småby', adults: [60, 40] }] }]);
  expect(small.names).toEqual(['Småby']);
  expect(small.find('smaby')).toEqual({
    ok: true,
    value: {
      code: '1',
      name: 'Småby',
      country: 'denmark',
      codes: ['1-01', '1-02'],
      names: ['Småby 1', 'Småby 2'],
      adults: [60, 40],
      deprivation: [0.15, 0.85],
      deprivationSource: 'synthetic',
      source,
    },
  });
});
