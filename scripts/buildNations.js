// Makes what the page shows of whole countries: ui/public/nation-COUNTRY.json from the merged folders of examples/england.yaml and
// examples/norway.yaml. `node scripts/buildNations.js FOLDER …` after `npm run build:engine`; the runs take
// minutes to an hour (docs/nations.md), so they are not made here.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nationTable } from '../dist/research/store/index.js';

for (const folder of process.argv.slice(2)) {
  const made = await nationTable(folder);
  if (!made.ok) {
    console.error(made.issues);
    process.exitCode = 2;
    continue;
  }
  const { country, places, runs, failed } = made.value;
  const text = `${JSON.stringify(made.value)}\n`;
  writeFileSync(`ui/public/nation-${country}.json`, text);
  console.log(
    `${country}: ${places.codes.length} places, ${runs} runs, ${failed} failed; ${text.length} bytes, ${gzipSync(text).length} packed`,
  );
}
