import { progress } from '../state/pageState.ts';
import { FRAME_LANGUAGES } from '../words/frameLanguages.ts';
import type { Language } from '../words/language.ts';

/** Says of what is shown that it is from before the last change, and whether the new is being worked out. */
export function StaleSign({ language }: { readonly language: Language }) {
  const { status } = progress.value;
  const frame = FRAME_LANGUAGES[language];
  return <p class="stale-sign">{status === 'stopped' || status === 'asking' ? frame.staleStill : frame.stale}</p>;
}
