/** The languages of the page are those that findings are told in. */
export type { Language } from '#runs';
