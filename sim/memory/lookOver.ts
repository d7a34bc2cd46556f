/** Bytes that come from memory together. */
const LINE = 64;

/** Columns up to this length stay in the processor's caches from one phase of a month to the next. */
const STAYS = 0x10000;

/** A column of which many citizens share a line. */
export type Column = Float32Array | Float64Array | Int32Array;

/**
 * What the last look saw: the only thing in `sim/` that outlives a call beside its arguments. Written only, and read by nobody,
 * so that no result can depend on it.
 */
const last = { seen: 0 };

/** Keeps what a look saw: a host leaves out reads whose words nobody keeps. */
export function keepSeen(seen: number): void {
  last.seen = seen;
}

/**
 * Reads columns from place `from` to `to` in one sweep, a number of every line of memory, and does nothing with them. A
 * processor fetches ahead where a column is read in order, but not where a phase picks one citizen in five from each of ten:
 * what is picked afterwards is close at hand. Short columns are close at hand anyway and are left alone (a million
 * citizens: seekers and participants decide in 8 and not in 15 ns per citizen and month, the sweep itself takes 2.5;
 * 2026-11-28, Node 20.20).
 */
export function lookOver(columns: readonly Column[], from: number, to: number): void {
  if (columns[0].length <= STAYS) return;
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n];
    const step = LINE / column.BYTES_PER_ELEMENT;
    let seen = 0;
    for (let i = from; i < to; i += step) seen += column[i];
    keepSeen(seen);
  }
}

/** As `lookOver`, at lists of words about half a line long that begin where the places from `from` to `to` of `starts` say. */
export function lookAtLists(words: Int32Array, starts: Int32Array, from: number, to: number): void {
  const end = words.length - 1;
  const half = LINE / 2 / words.BYTES_PER_ELEMENT - 1;
  let seen = 0;
  let a = from;
  // Both ends: half of the lists lie on two lines. Four to a turn of the loop, as in `gather`.
  for (; a <= to - 4; a += 4) {
    const first = starts[a];
    const second = starts[a + 1];
    const third = starts[a + 2];
    const fourth = starts[a + 3];
    seen |= words[Math.min(first, end)] | words[Math.min(first + half, end)];
    seen |= words[Math.min(second, end)] | words[Math.min(second + half, end)];
    seen |= words[Math.min(third, end)] | words[Math.min(third + half, end)];
    seen |= words[Math.min(fourth, end)] | words[Math.min(fourth + half, end)];
  }
  for (; a < to; a++) seen |= words[Math.min(starts[a], end)];
  keepSeen(seen);
}
