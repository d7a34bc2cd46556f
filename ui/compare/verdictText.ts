import { verdictOf, type Finding } from '#runs';
import type { Doubt } from '../state/doubt.ts';
import type { Words } from '../words/en.ts';

/** A finding in words: how much better or worse, in how many runs, or why nothing is told. Empty for the baseline itself. */
export function verdictText(words: Words, finding: Finding | null): string {
  return finding === null ? '' : verdictOf(words.voice, finding);
}

/**
 * What is told of a figure, the most that may be said first: where more than luck stands against a finding, that, and then what it would be by
 * luck alone.
 */
export function toldOf(words: Words, finding: Finding | null, doubt: Doubt | null): readonly string[] {
  const told = verdictText(words, finding);
  if (doubt === null) return told === '' ? [] : [told];
  return told === '' ? [doubt.text] : [doubt.text, words.luckAlone(told)];
}

/** The class by which a cell shows a finding: only what is told, and more than about the same, has a colour. */
export function verdictClass(finding: Finding | null): string {
  if (finding === null || finding.direction === 0) return '';
  const { good, direction } = finding;
  if (good !== 0) return good > 0 ? 'ahead' : 'behind';
  return direction < 0 ? 'lower' : 'higher';
}
