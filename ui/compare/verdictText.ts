import { verdictOf, type Finding } from '#runs';
import type { Words } from '../words/en.ts';

/** A finding in words: how much better or worse, in how many runs, or why nothing is told. Empty for the baseline itself. */
export function verdictText(words: Words, finding: Finding | null): string {
  return finding === null ? '' : verdictOf(words.voice, finding);
}

/** The class by which a cell shows a finding: only what is told, and more than about the same, has a colour. */
export function verdictClass(finding: Finding | null): string {
  if (finding === null || finding.direction === 0) return '';
  const { good, direction } = finding;
  if (good !== 0) return good > 0 ? 'ahead' : 'behind';
  return direction < 0 ? 'lower' : 'higher';
}
