import type { Atlas } from '#scenarios';
import { issueText, type Issue } from '#sim';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';

/** Why a state cannot be run, each reason once: a place that is not known in the words of the page, the rest as the model says it. */
export function problemsText(
  words: Words,
  { place, ownPlace }: Pick<AppState, 'place' | 'ownPlace'>,
  issues: readonly Issue[],
  atlas: Pick<Atlas, 'find' | 'suggestions'>,
): string {
  const isLost = ownPlace === null && !atlas.find(place).ok;
  const others = [...new Set(issues.filter(({ field }) => !isLost || field !== 'place').map(issueText))];
  return [
    ...(isLost ? [words.placeUnknown(shortened(place), atlas.suggestions(place))] : []),
    ...(others.length === 0 ? [] : [`${words.problems}: ${others.slice(0, 8).join('; ')}`]),
  ].join(' ');
}

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}
