import type { PresetName } from '#scenarios';
import type { Language } from './language.ts';
import { presetsDa } from './presetsDa.ts';
import { presetsEn, type PresetText } from './presetsEn.ts';
import { presetsNb } from './presetsNb.ts';

export const PRESETS_LANGUAGES: Readonly<Record<Language, Readonly<Record<PresetName, PresetText>>>> = {
  en: presetsEn,
  nb: presetsNb,
  da: presetsDa,
};
