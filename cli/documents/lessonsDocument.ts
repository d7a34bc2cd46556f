import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortNumber } from '#pictures';
import { BUILT_IN_LESSONS, recordedClaims, type JudgedClaim, type LessonClaim, type LessonRecord } from '#lessons';
import { packageFolder } from '#scenarios/node';
import { code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { olderVersionNote } from './olderVersionNote.ts';

/** What the claims of the built-in lessons gave when they were measured last. */
export function lessonsDocument(): string {
  const records = BUILT_IN_LESSONS.flatMap(({ id, number }) => {
    const record = shippedRecord(id);
    return record === null ? [] : [{ number, record }];
  });
  return markdownPage(
    GENERATED,
    '# What the lessons claim, and what the model gave',
    'A lesson is data: arms, claims and steps. A sentence of a lesson that says what happens needs a claim, and names its numbers by places that are filled in when the lesson has run; it is told only where the claim holds. On another place, or with other levers, the claims are judged anew, and what does not hold is not told.',
    'Measured by `node scripts/measureLessons.js`, each lesson in its own place over seeds 1 to 20; the same numbers ship with the page, so that no class waits. A difference is the median of the pairs, with its 90% interval; a clear one is one in which at least three of four pairs agree and whose interval excludes 0. Metrics are told in [metrics.md](metrics.md).',
    ...records.map(({ number, record }) =>
      markdownPage(
        `## ${number} ${code(record.id)}`,
        olderVersionNote(record.modelVersion),
        `${record.place}, ${shortNumber(record.citizens)} simulated residents, ${record.months.at(-1) ?? 0} months, ${record.replicates} pairs, model version ${record.modelVersion}. Arms: ${record.arms.map(({ id, hidden, fingerprint }) => `${code(id)}${hidden ? ' (hidden)' : ''} ${code(fingerprint.slice(0, 8))}`).join(', ')}.`,
        markdownTable(
          ['claim', 'what is read', 'claimed', 'arm', 'than', 'difference', 'pairs', 'verdict'],
          recordedClaims(record).map(claimRow),
        ),
      ).trimEnd(),
    ),
  );
}

/** What ships of a lesson; null where nobody has measured it yet. */
function shippedRecord(id: string): LessonRecord | null {
  const file = join(packageFolder(), 'ui/public/lessons', `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LessonRecord) : null;
}

function claimRow({ claim, holds, arm, than, difference, ratio, months }: JudgedClaim): readonly string[] {
  const number = (value: number): string => shortNumber(value, 3);
  const month = claim.kind === 'halves' ? claim.after : claim.month;
  return [
    claim.id,
    `${code(claim.metric)} in month ${month}: ${claim.arm}${'than' in claim ? ` against ${claim.than}` : ''}`,
    claimedText(claim),
    number(arm),
    Number.isFinite(than) ? `${number(than)}${claim.kind === 'ratio' ? ` (× ${number(ratio)})` : ''}` : '',
    difference === null
      ? ''
      : `${number(difference.median)} [${number(difference.low)}, ${number(difference.high)}]${claim.kind === 'halves' ? `, half after ${months} months` : ''}`,
    difference === null ? '' : `${difference.ahead} higher, ${difference.behind} lower`,
    holds === null ? 'unknown' : holds ? 'holds' : '**fails**',
  ];
}

function claimedText(claim: LessonClaim): string {
  switch (claim.kind) {
    case 'differs':
      return `${claim.is} by ${sizeText(claim.by)}`;
    case 'same':
      return `the same, by ${sizeText(claim.by)}`;
    case 'band':
      return `${claim.from} to ${claim.to}`;
    case 'ratio':
      return `${claim.from} to ${claim.to} times`;
    case 'halves':
    default:
      return `half is gone after ${claim.from} to ${claim.to} months`;
  }
}

function sizeText(by: Extract<LessonClaim, { kind: 'differs' }>['by']): string {
  return by.of === 'than' ? `${shortNumber(100 * by.size)}%` : String(by.size);
}
