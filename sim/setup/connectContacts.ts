import { draw, momentOf } from '../random/draw.ts';
import type { Stream } from '../random/stream.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Neighbourhoods } from '../world/neighbourhoods.ts';
import type { Citizens, Contacts } from '../world/citizens.ts';
import { SETUP_MONTH } from '../random/stream.ts';

/** What has to be known of people to make them acquainted, and of where they live. */
type Acquainted = Pick<Citizens, 'count' | 'address' | 'neighbourhood' | 'resources'>;
type Quarters = Pick<Neighbourhoods, 'count' | 'first'>;

/** Decisions that one network may take: more than three for each of the contacts one reaches out to. */
const DRAWS_OF_NETWORK = 1000;

/**
 * Who may ask whom: a fixed graph with mean degree `meanContacts`, most of it inside the neighbourhood, part of it among
 * people of like resources. Everybody reaches out to half the mean; being reached does the other half, so degrees vary.
 * Contacts are mutual, nobody is listed twice, and tiny neighbourhoods simply have fewer.
 */
export function connectContacts(
  citizens: Acquainted,
  neighbourhoods: Quarters,
  stream: Stream,
  p: Parameters,
): Contacts {
  const n = citizens.count;
  if (p.everybodyKnowsEverybody === 1) return { first: new Int32Array(n + 1), contact: new Int32Array(0) };
  const reach = Math.max(1, Math.round(p.meanContacts / 2));
  const from = new Int32Array(n * reach);
  const to = new Int32Array(n * reach);
  const rank = rankByResources(citizens, neighbourhoods);
  let edges = 0;
  for (let nth = 0; nth < reach; nth++) {
    const draws = 3 * nth + DRAWS_OF_NETWORK * p.networkDraw;
    const where = momentOf(stream, SETUP_MONTH, draws);
    const kind = momentOf(stream, SETUP_MONTH, draws + 1);
    const who = momentOf(stream, SETUP_MONTH, draws + 2);
    for (let i = 0; i < n; i++) {
      const address = citizens.address[i];
      const k = citizens.neighbourhood[i];
      const first = neighbourhoods.first[k];
      const size = neighbourhoods.first[k + 1] - first;
      const u = draw(who, address);
      let j: number;
      if (draw(where, address) < p.contactsInside && size > 1) {
        j =
          draw(kind, address) < p.homophily
            ? likeContact(rank, i, first, size, u, p.homophilyReach)
            : first + Math.floor(u * size);
      } else {
        j = Math.floor(u * n);
      }
      if (j === i) continue;
      from[edges] = i;
      to[edges] = j;
      edges += 1;
    }
  }
  return compress(n, from, to, edges);
}

interface Ranks {
  /** Citizens of each neighbourhood in order of resources, and each citizen's position in it. */
  readonly inOrder: Int32Array;
  readonly position: Int32Array;
}

function rankByResources(citizens: Acquainted, neighbourhoods: Quarters): Ranks {
  const inOrder = Int32Array.from({ length: citizens.count }, (_, i) => i);
  const position = new Int32Array(citizens.count);
  for (let k = 0; k < neighbourhoods.count; k++) {
    const first = neighbourhoods.first[k];
    const part = inOrder.subarray(first, neighbourhoods.first[k + 1]);
    part.sort((i, j) => citizens.resources[i] - citizens.resources[j] || i - j);
    for (let r = 0; r < part.length; r++) position[part[r]] = r;
  }
  return { inOrder, position };
}

/** Somebody within `reach` of the ranks on either side, folded back at the ends. */
function likeContact(ranks: Ranks, i: number, first: number, size: number, u: number, reach: number): number {
  const width = Math.max(1, Math.floor(reach * size));
  const step = Math.floor(u * 2 * width) - width;
  let r = ranks.position[i] + (step >= 0 ? step + 1 : step);
  if (r < 0) r = -r - 1;
  if (r >= size) r = 2 * size - 1 - r;
  if (r < 0 || r >= size) r = size - 1;
  return ranks.inOrder[first + r];
}

/** Mutual contacts as a compressed graph, each list in order of id and without repeats. */
function compress(n: number, from: Int32Array, to: Int32Array, edges: number): Contacts {
  const first = new Int32Array(n + 1);
  for (let e = 0; e < edges; e++) {
    first[from[e] + 1] += 1;
    first[to[e] + 1] += 1;
  }
  for (let i = 0; i < n; i++) first[i + 1] += first[i];
  const filled = first.slice(0, n);
  const both = new Int32Array(2 * edges);
  for (let e = 0; e < edges; e++) {
    both[filled[from[e]]++] = to[e];
    both[filled[to[e]]++] = from[e];
  }
  // Remove repeats in place: lists are short, so insertion order by id costs little.
  let kept = 0;
  for (let i = 0; i < n; i++) {
    const start = first[i];
    const end = first[i + 1];
    const list = both.subarray(start, end).sort();
    first[i] = kept;
    for (let e = 0; e < list.length; e++) {
      if (e === 0 || list[e] !== list[e - 1]) both[kept++] = list[e];
    }
  }
  first[n] = kept;
  return { first, contact: both.slice(0, kept) };
}
