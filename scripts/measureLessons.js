// Runs the built-in lessons under seeds 1 to 20, judges their claims, and writes what ships of them: ui/public/lessons/ID.json and ID.bin.
//   npm run build:engine && node scripts/measureLessons.js                    all lessons, on all cores
//   npm run build:engine && node scripts/measureLessons.js keep-the-money     only the named
// Prints every claim with its values and whether it holds, and says which changed. Then `node dist/cli/main.js docs` for docs/lessons.md.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  BUILT_IN_LESSONS,
  judgeLesson,
  lessonOf,
  lessonRecord,
  readLesson,
  runLesson,
} from '../dist/research/lessons/index.js';
import { claimText } from '../dist/cli/lesson/claimText.js';
import { openAtlas } from '../dist/scenarios/node.js';
import { openPool } from '../dist/workers/node.js';

const FOLDER = new URL('../ui/public/lessons/', import.meta.url);
const asked = process.argv.slice(2);
const known = BUILT_IN_LESSONS.map(({ id }) => id);
const unknown = asked.filter((id) => !known.includes(id));

if (unknown.length > 0) {
  console.error(`lessons: expected ${known.join(', ')}, got ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  mkdirSync(FOLDER, { recursive: true });
  const atlas = openAtlas();
  const pool = openPool(availableParallelism());
  for (const built of BUILT_IN_LESSONS) {
    if (asked.length > 0 && !asked.includes(built.id)) continue;
    await measure(built, atlas, pool);
  }
  await pool.close();
}

async function measure({ id, load }, atlas, pool) {
  const began = Date.now();
  const read = readLesson(await load('en'), { atlas });
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.issues, null, 1)}`);
  const lesson = lessonOf(read.value.input, 'en');
  const { arms } = read.value;
  const runs = await runLesson({ lesson, arms, pool, signal: new AbortController().signal });
  const claims = judgeLesson(lesson, runs);
  const { record, values } = lessonRecord(lesson, arms, runs, claims);
  const file = new URL(`${id}.json`, FOLDER);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).claims : [];
  const all = Object.values(claims);
  const holding = all.filter(({ holds }) => holds === true).length;
  console.log(
    `\n${id}  ${lesson.place}, ${record.citizens} citizens, ${holding} of ${all.length} claims hold, ` +
      `${Math.round((Date.now() - began) / 1000)} s, ${Math.round(values.byteLength / 1000)} kB`,
  );
  for (const judged of all) {
    const then = before.find(({ claim }) => claim.id === judged.claim.id);
    console.log(`  ${resultText(judged)}${then !== undefined && then.holds !== judged.holds ? '  CHANGED' : ''}`);
  }
  writeFileSync(new URL(`${id}.bin`, FOLDER), new Uint8Array(values.buffer));
  writeFileSync(file, `${JSON.stringify(record)}\n`);
}

function resultText({ claim, holds, arm, than, difference, ratio, months }) {
  const state = holds === null ? 'unknown' : holds ? 'holds  ' : 'FAILS  ';
  const compared = claim.than === undefined ? '' : ` against ${number(than)} (× ${number(ratio)})`;
  const pairs =
    difference === null
      ? ''
      : `: ${number(difference.median)} [${number(difference.low)}, ${number(difference.high)}], ` +
        `${difference.ahead} higher, ${difference.behind} lower`;
  const half = claim.kind === 'halves' ? `, half after ${number(months)} months` : '';
  return `${state} ${claim.id}: ${number(arm)}${compared}${pairs}${half}; claimed ${claimText(claim)}`;
}

/** Three digits: more would suggest a precision that 20 seeds do not have. */
function number(value) {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}
