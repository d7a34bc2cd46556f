/** The languages that findings are told in. */
export type Language = 'en' | 'nb' | 'da';

/** How each writes its numbers. */
export const LOCALES = { en: 'en-GB', nb: 'nb-NO', da: 'da-DK' } as const satisfies Record<Language, string>;
