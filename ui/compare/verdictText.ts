import type { Finding } from '#runs';
import type { Words } from '../words/en.ts';

/** A finding in words: how much better or worse, in how many runs, or why nothing is told. Empty for the baseline itself. */
export function verdictText(words: Words, finding: Finding | null): string {
  if (finding === null) return '';
  const { telling, size, agreeing, pairs } = finding;
  if (telling !== 'told') return words.untold[telling];
  if (size === 'same') return words.same;
  return `${size === null ? '' : words.sizes[size]}${words[sideOf(finding)](agreeing, pairs)}`;
}

/** The class by which a cell shows a finding: only what is told, and more than about the same, has a colour. */
export function verdictClass(finding: Finding | null): string {
  return finding === null || finding.direction === 0 ? '' : sideOf(finding);
}

function sideOf({ good, direction }: Finding): 'ahead' | 'behind' | 'higher' | 'lower' {
  if (good !== 0) return good > 0 ? 'ahead' : 'behind';
  return direction < 0 ? 'lower' : 'higher';
}
