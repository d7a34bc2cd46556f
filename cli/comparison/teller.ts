import { describeMetric, VOICES, type Language, type Voice } from '#runs';
import { tellingDa } from './tellingDa.ts';
import { tellingEn, type TellingWords } from './tellingEn.ts';
import { tellingNb } from './tellingNb.ts';

/** Who tells a comparison on the command line: the voice of the page, and what stands around it here. */
export interface Teller {
  readonly language: Language;
  readonly voice: Voice;
  readonly words: TellingWords;
}

const WORDS: Readonly<Record<Language, TellingWords>> = { en: tellingEn, nb: tellingNb, da: tellingDa };

/** Units of figures that are none of the main ones and that sentences count otherwise than the model does. */
const COUNTED: Readonly<Partial<Record<string, string>>> = {
  engagementGapMunicipal: 'for every 10 in the least deprived fifth',
};

/** Figures that are none of the main ones have the model's own names and units, which are English. */
export function tellerOf(language: Language): Teller {
  const voice: Voice = {
    language,
    words: VOICES[language],
    labelOf: (outcome) => describeMetric(outcome).label,
    unitOf: (outcome) => COUNTED[outcome] ?? describeMetric(outcome).unit,
  };
  return { language, voice, words: WORDS[language] };
}

/** `after ten years`, in the middle of a sentence. */
export function momentOf({ voice }: Teller, month: number): string {
  const after = voice.words.after(month);
  return after.charAt(0).toLowerCase() + after.slice(1);
}
