import type { JudgedClaim, JudgedClaims, LessonRuns } from '#lessons';
import { LESSON_SEED } from '#lessons';
import { counted, decimalsFor, decimalsForDifferences, MISSING, plainNumber } from '#pictures';
import { MODEL_VERSION } from '#sim';
import type { NamedLesson } from '../arguments/readLessonNamed.ts';
import { jsonText } from '../output/jsonText.ts';
import { textTable, wrapText } from '../output/textTable.ts';
import { claimText } from './claimText.ts';

/** A lesson with what its runs gave. */
export interface MeasuredLesson {
  readonly named: NamedLesson;
  readonly runs: LessonRuns;
  readonly claims: JudgedClaims;
}

/** Whether the claims hold, for people: a line for each, then the fingerprints of the first runs. */
export function measuredText({ named, runs, claims }: MeasuredLesson): string {
  const { lesson, place } = named;
  const judged = Object.values(claims);
  const heading = `${lesson.title} (${lesson.id}), ${place.name}, ${counted(lesson.replicates, 'pair')} of runs over ${lesson.months} months, seed ${LESSON_SEED}`;
  const rows = judged.map((one) => claimRow(one));
  const table = textTable([COLUMNS, ...rows], { indent: '  ', left: [0, 1, COLUMNS.length - 1] });
  const prints = Object.entries(runs.fingerprints).map(([arm, print]) => [arm, print ?? MISSING]);
  return [
    heading,
    wrapText(
      'Differences are paired: run r of every arm meets the same chance. “90% interval”: of the median difference. ' +
        '“Agree”: pairs with its sign.',
    ),
    '',
    ...(judged.length === 0 ? [] : [table, '']),
    'Fingerprints of the first runs',
    textTable(prints, { indent: '  ' }),
    '',
    ...named.notes.map(({ text }) => wrapText(`Note: ${text}`, { indent: '  ' })),
    ...runs.failures.map((reason) => `Failed: ${reason}`),
    `${verdictLine(judged)} (model version ${MODEL_VERSION}).`,
    '',
  ].join('\n');
}

const COLUMNS = ['claim', '', 'median', 'against', 'difference', '90% interval', 'agree', 'what must be so'];

/** `2 of 3 claims hold with this model`. */
function verdictLine(judged: readonly JudgedClaim[]): string {
  if (judged.length === 0) return 'The lesson makes no claims';
  const holding = judged.filter(({ holds }) => holds === true).length;
  return `${holding} of ${counted(judged.length, 'claim')} ${holding === 1 ? 'holds' : 'hold'} with this model`;
}

const VERDICTS = { true: 'holds', false: 'fails', null: 'unknown' } as const;

function claimRow({ claim, holds, arm, than, difference, ratio, months }: JudgedClaim): readonly string[] {
  const level = decimalsFor([arm, than].filter(Number.isFinite));
  const number = (value: number): string => (Number.isFinite(value) ? plainNumber(value, level) : MISSING);
  const also = {
    ratio: `; ratio ${Number.isFinite(ratio) ? plainNumber(ratio, 2) : MISSING}`,
    halves: `; ${Number.isFinite(months) ? `half after ${months} months` : 'not within the run'}`,
    differs: '',
    same: '',
    band: '',
  }[claim.kind];
  const about = `${claimText(claim)}${also}`;
  const before = [claim.id, VERDICTS[`${holds}`], number(arm), number(than)];
  if (difference === null || difference.pairs === 0) return [...before, MISSING, MISSING, MISSING, about];
  const decimals = decimalsForDifferences([difference.median], level);
  const signed = (value: number): string =>
    Number.isFinite(value) ? plainNumber(value, decimals, { sign: true }) : MISSING;
  return [
    ...before,
    signed(difference.median),
    `${signed(difference.low)} to ${signed(difference.high)}`,
    difference.median === 0 ? MISSING : `${agreeing(difference)} of ${difference.pairs}`,
    about,
  ];
}

/** Pairs whose difference has the sign of the median. */
function agreeing({ median, ahead, behind }: NonNullable<JudgedClaim['difference']>): number {
  return median < 0 ? behind : ahead;
}

/** The same for machines. */
export function measuredJson({ named, runs, claims }: MeasuredLesson): string {
  const { lesson, place, notes } = named;
  return jsonText({
    id: lesson.id,
    title: lesson.title,
    modelVersion: MODEL_VERSION,
    place: { code: place.code, name: place.name },
    months: lesson.months,
    replicates: lesson.replicates,
    seed: LESSON_SEED,
    claims: Object.values(claims).map(({ claim, ...judged }) => ({ ...claim, ...judged })),
    fingerprints: runs.fingerprints,
    failures: runs.failures,
    notes: notes.map(({ text }) => text),
  });
}
