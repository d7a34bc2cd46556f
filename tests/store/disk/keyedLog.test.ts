import { appendFileSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeyedLog } from '#store';
import { must } from './storing.ts';

const ONE = '4803394ef0b0730c';
const OTHER = '5803394ef0b0730c';
const KEYS = ['a', 'b', 'c', 'd'];

function logPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'samspill-log-')), 'log.jsonl');
}

/** A log of four keys, its bytes, and where its lines begin. */
function written() {
  const path = logPath();
  const log = must(openKeyedLog(path, ONE));
  for (const [n, key] of KEYS.entries()) log.append(key, Float64Array.of(n / 3, NaN, -0));
  log.close();
  const bytes = readFileSync(path);
  const starts = [0, ...Array.from(bytes.keys(), (at) => at + 1).filter((at) => bytes[at - 1] === 10)];
  return { path, bytes, starts };
}

/** What is there and what could not be read. */
function read(path: string, identity = ONE): { readonly keys: string[]; readonly problems: number } {
  const log = must(openKeyedLog(path, identity));
  const keys = KEYS.filter((key) => log.read(key) !== undefined);
  log.close();
  return { keys, problems: log.problems.length };
}

describe('a keyed log', () => {
  test('gives again what was appended, at once and after a break', () => {
    const path = logPath();
    const log = must(openKeyedLog(path, ONE));
    expect(log.read('a')).toBeUndefined();
    log.append('a', Float64Array.of(0.1, Infinity, -0));
    const now = log.read('a');
    expect(now).toEqual(Float64Array.of(0.1, NaN, 0));
    log.close();
    const later = must(openKeyedLog(path, ONE));
    expect(later.read('a')).toEqual(now);
    expect([later.size, later.problems]).toEqual([1, []]);
  });

  test('cut at any byte of its last two lines loses those only, and is whole again after the next', () => {
    const { path, bytes, starts } = written();
    for (let cut = bytes.length; cut >= starts[2]; cut--) {
      writeFileSync(path, bytes);
      truncateSync(path, cut);
      const there = KEYS.filter((_, n) => starts[n + 1] <= cut);
      const log = must(openKeyedLog(path, ONE));
      expect(KEYS.filter((key) => log.read(key) !== undefined)).toEqual(there);
      for (const [n, key] of KEYS.entries())
        if (log.read(key) === undefined) log.append(key, Float64Array.of(n / 3, NaN, -0));
      log.close();
      expect(readFileSync(path)).toEqual(bytes);
    }
  });

  test('with any one byte changed loses one line, at most two, and never takes a wrong value', () => {
    const { path, bytes, starts } = written();
    for (let at = starts[1]; at < starts[2]; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] ^= 1 << (at % 8);
      writeFileSync(path, flipped);
      expect(read(path)).toEqual({ keys: at === starts[2] - 1 ? ['a', 'd'] : ['a', 'c', 'd'], problems: 1 });
    }
  });

  test('of something else is not taken for this one, line by line', () => {
    const { path } = written();
    expect(read(path, OTHER)).toEqual({ keys: [], problems: 4 });
  });

  test('begun in 0.2.0, without checksums, is gone on with', () => {
    const path = logPath();
    writeFileSync(path, '{"key":"a","values":[0.25,null]}\n{"key":"b","values":["x"]}\n{"key":"c","val');
    const log = must(openKeyedLog(path, ONE));
    expect([log.read('a'), log.size, log.problems.length]).toEqual([Float64Array.of(0.25, NaN), 1, 1]);
    log.append('d', Float64Array.of(1));
    log.close();
    expect(readFileSync(path, 'utf8')).toMatch(
      /^\{"key":"a".*\n\{"key":"b".*\n\{"sum":"[0-9a-f]{8}","key":"d","values":\[1\]\}\n$/,
    );
    appendFileSync(path, '{"key":"c","values":[2]}\n');
    expect(read(path)).toEqual({ keys: ['a', 'c', 'd'], problems: 1 });
  });
});
