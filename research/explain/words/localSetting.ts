import type { Language } from '#runs';

/** A setting of a choice as text (`0.35`, `45/40/15`, `0.6 (24–36)`) with the decimal sign of the language. */
export function localSetting(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(/(\d)\.(\d)/g, '$1,$2');
}
