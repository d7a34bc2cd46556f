import { englishOf, type Said } from './phrase.ts';

/** One problem with an input, as data: which field, what was expected with its unit, what was given, what may help. */
export interface Issue {
  /** Path of the field as the user wrote it: `levers.clarity`, `events[2].at`, `line 7`. */
  readonly field: string;
  /** `0 to 1 level`, `a known preset`. Not a sentence. */
  readonly expected: string;
  readonly got: string;
  /** What to do, or the nearest known name; left out when there is nothing to add. */
  readonly hint?: string;
  /** Where it is the machine that refuses, however good the input is: the system's name for it, `ENOSPC`. */
  readonly refusal?: string;
  /**
   * Those of its parts that are phrases, as data, for readers of other languages; the rest is what somebody wrote, or a name.
   * Neither JSON nor a changed copy has it: it says what the issue says, or nothing.
   */
  readonly said?: SaidParts;
}

type Part = 'field' | 'expected' | 'got' | 'hint';
type SaidParts = Readonly<Partial<Record<Part, Said>>>;

/** An issue before it is known where it stands. */
export type Unplaced = Omit<Issue, 'field'>;

/** What is wrong, in phrases or in what somebody wrote. */
export function unplaced(parts: { readonly expected: string | Said; readonly got: string | Said; readonly hint?: string | Said | undefined }): Unplaced {
  const { expected, got, hint } = parts;
  const issue = { expected: englishOf(expected), got: englishOf(got) };
  return withSaid(hint === undefined ? issue : { ...issue, hint: englishOf(hint) }, { expected, got, hint });
}

/** An issue where it stands. */
export function issueAt(field: string | Said, issue: Unplaced): Issue {
  const { field: _elsewhere, ...parts } = issue.said ?? {};
  const place = { field: englishOf(field) };
  return withSaid({ ...place, ...issue, ...place }, { ...parts, field });
}

function withSaid<Told extends Unplaced>(issue: Told, parts: Readonly<Partial<Record<Part, string | Said | undefined>>>): Told {
  const said = Object.entries(parts).filter(([, part]) => typeof part === 'object');
  return said.length === 0 ? issue : Object.defineProperty(issue, 'said', { value: Object.fromEntries(said) });
}

/** Either a value, or every problem at once. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** An issue in one line: `levers.clarity: expected 0 to 1, got 1.2 (did you mean …)`. */
export function issueText(issue: Issue): string {
  const hint = issue.hint === undefined ? '' : ` (${issue.hint})`;
  return `${issue.field}: expected ${issue.expected}, got ${issue.got}${hint}`;
}

/** The known name nearest to what was written, or undefined when nothing is near. Case and punctuation do not count. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const target = plain(written);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(target.length / 3)) + 1;
  for (const name of known) {
    const candidate = plain(name);
    const distance = candidate.startsWith(target) && target.length >= 3 ? 1 : editDistance(target, candidate, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** What may help with a name that nobody knows: the nearest of those that are known; undefined when nothing is near. */
export function nearestHint(written: string, known: Iterable<string>): string | undefined {
  const near = nearestName(written, known);
  return near === undefined ? undefined : `did you mean ${near}`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]+/g, '');
}

/** Levenshtein distance, given up once it must reach `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length];
}
