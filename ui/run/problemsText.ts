import type { Atlas } from '#scenarios';
import type { Issue } from '#sim';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { problemText } from '../words/problemText.ts';

/** Why a state cannot be run, each reason once: in the language of the page. */
export function problemsText(
  words: Words,
  { place, ownPlace, language }: Pick<AppState, 'place' | 'ownPlace' | 'language'>,
  issues: readonly Issue[],
  atlas: Pick<Atlas, 'find' | 'suggestions'>,
): string {
  const isLost = ownPlace === null && !atlas.find(place).ok;
  const told = issues
    .filter(({ field }) => !isLost || field !== 'place')
    .map((issue) => problemText(words, language, issue).text);
  const others = [...new Set(told)];
  return [
    ...(isLost ? [words.placeUnknown(shortened(place), atlas.suggestions(place))] : []),
    ...(others.length === 0 ? [] : [`${words.problems}: ${others.slice(0, 8).join('; ')}`]),
  ].join(' ');
}

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}
