/** Thresholds of one strategy: for each of them whether it holds, world by world (1 or 0). */
export type HeldThresholds = readonly Uint8Array[];

/** How often one strategy is good enough. */
export interface Satisficing {
  readonly worlds: number;
  /** Worlds in which all thresholds hold together (the domain criterion of Starr 1963; Schneller & Sphicas 1983). */
  readonly all: number;
  /** For each threshold the worlds in which it holds. */
  readonly held: readonly number[];
  /** For each threshold the worlds in which it alone stands in the way: all others hold. */
  readonly lostAlone: readonly number[];
}

/** Counts worlds by their thresholds. */
export function satisficing(held: HeldThresholds): Satisficing {
  const worlds = held[0]?.length ?? 0;
  const counts = { all: 0, held: held.map(() => 0), lostAlone: held.map(() => 0) };
  for (let world = 0; world < worlds; world++) {
    const failing = held.flatMap((threshold, k) => (threshold[world] === 1 ? [] : [k]));
    held.forEach((threshold, k) => (counts.held[k] += threshold[world]));
    if (failing.length === 0) counts.all += 1;
    if (failing.length === 1) counts.lostAlone[failing[0]] += 1;
  }
  return { worlds, ...counts };
}
