import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, finishShard, mergeStores, openJournal, readOutcomes, readShard } from '#store';

// Measures the store: node scripts/measureStore.js [runs] [rows per run] [value columns] [shards]
const [runs = 100_000, rowsPerRun = 10, columns = 20, shards = 4] = process.argv.slice(2).map(Number);
const dir = mkdtempSync(join(tmpdir(), 'samspill-store-'));

function must(checked) {
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

const begun = performance.now();
let last = begun;
let peak = 0;
let spent = process.cpuUsage();
setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20).unref();
function tell(what) {
  const now = performance.now();
  const rss = process.memoryUsage().rss;
  peak = Math.max(peak, rss, process.resourceUsage().maxRSS * 1024);
  const { user, system } = process.cpuUsage(spent);
  spent = process.cpuUsage();
  console.log(
    `${what}: ${((now - last) / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor); RSS ${Math.round(rss / 1e6)} MB, highest ${Math.round(peak / 1e6)} MB`,
  );
  last = now;
}

// A small generator of its own: what is measured is the store.
let state = 1;
const draw = () => {
  state = Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5;
  return ((state ^ (state >>> 14)) >>> 0) / 4294967296 + (state >>> 0) / 2 ** 64;
};

try {
  const manifest = {
    format: 2,
    experiment: { question: 'how fast is the store' },
    masterSeed: 'measure',
    runs,
    shards,
    packageVersion: '0',
    modelVersion: 1,
    commit: null,
    machine: {},
    dates: { created: '2026-01-01' },
    factors: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, type: 'number' })),
    outcomes: Array.from({ length: columns }, (_, i) => ({ name: `outcome${i}`, type: 'number' })),
  };
  const store = must(createStore(dir, manifest, 'question: how fast is the store\n'));
  const journals = Array.from({ length: shards }, (_, shard) => must(openJournal(store, shard)));
  for (let index = 0; index < runs; index++) {
    const run = {
      index,
      runId: index.toString(16).padStart(16, '0'),
      point: Math.floor(index / 10),
      replicate: index % 10,
      seed: `seed ${index % 10}`,
      status: 'done',
      reason: '',
      fingerprint: (index * 7919).toString(16).padStart(64, '0'),
      factors: [draw(), draw(), draw(), draw(), draw(), draw()],
    };
    const outcomes = [];
    for (let row = 0; row < rowsPerRun; row++) {
      const values = new Float64Array(columns);
      for (let i = 0; i < columns; i++) values[i] = draw();
      outcomes.push({ month: row * 6, area: 'municipality', values });
    }
    journals[index % shards].append({ run, outcomes });
    // As in a sweep, others get their turn between runs.
    if (index % 200 === 0) await new Promise(setImmediate);
  }
  for (const journal of journals) journal.close();
  tell(`journals of ${runs} runs, ${runs * rowsPerRun} rows of ${columns} values`);
  for (let shard = 0; shard < shards; shard++) must(await readShard(store, shard));
  tell('readShard of all');
  last = performance.now();
  for (let shard = 0; shard < shards; shard++) must(await finishShard(store, shard));
  tell(`parts (${shards})`);
  const merged = must(await mergeStores([dir], dir, { date: '2026-01-02' }));
  tell(`merged (${merged.files.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1e6)} MB`).join(', ')})`);
  // The same bytes once, on the disk when it ends: what a merge costs beyond that is reading, joining and packing.
  for (const { name } of merged.files) {
    const bytes = readFileSync(join(dir, name));
    tell(`read ${name}`);
    const file = openSync(join(dir, `${name}.again`), 'w');
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
    closeSync(file);
    tell(`wrote ${name} once more`);
  }
  const { rows } = must(await readOutcomes(dir, { columns: ['outcome0'], month: 6 }));
  tell(`readOutcomes of one column and month (${rows} rows)`);
  console.log(
    `in all ${((performance.now() - begun) / 1000).toFixed(1)} s; outcomes.parquet ${merged.files[1].sha256.slice(0, 12)}`,
  );
} finally {
  rmSync(dir, { recursive: true });
}
