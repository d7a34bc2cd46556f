// Turns the source tables in scenarios/places/sources/ into the shipped scenarios/places/<country>.json.
//   npm run places              writes the files
//   npm run places -- --check   writes nothing; exit 1 if a file is not what the sources give

import { readFileSync, writeFileSync } from 'node:fs';
import { packCountries } from '../dist/scenarios/places/packCountries.js';

const folder = new URL('../scenarios/places/', import.meta.url);

/** @param {string} name */
const readText = (name) => readFileSync(new URL(name, folder), 'utf8');

const packed = packCountries({
  englishNeighbourhoods: readText('sources/england-neighbourhoods-2019.csv'),
  norwegianMunicipalities: readText('sources/norway-municipalities-2020.csv'),
  norwegianDistricts: readText('sources/norway-districts-2020.csv'),
  osloIncomes: readText('sources/oslo-neighbourhoods-income.csv'),
});

for (const [country, text] of packed) {
  const file = `${country}.json`;
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(file, folder), text);
    console.log(`${file}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`);
  } else if (readText(file) !== text) {
    console.error(`${file} is not what the sources give: run npm run places`);
    process.exitCode = 1;
  }
}
