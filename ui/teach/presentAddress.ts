import type { Language } from '../words/language.ts';

/** The show that a projector's window belongs to, and in what language it waits. */
export interface PresentAddress {
  readonly id: string;
  readonly language: Language;
}

const FORM = /^#present=(en|nb|da)\.([a-z0-9]+)$/;

/** The part behind `#` of a projector's window; null of any other address. */
export function presentAddress(hash: string): PresentAddress | null {
  const [, language, id] = FORM.exec(hash) ?? [];
  return language === undefined || id === undefined ? null : { id, language: language as Language };
}

/** The address of the projector's window of a show, on the page that is open: a page of one host, or a file on disk. */
export function addressOf({ id, language }: PresentAddress): string {
  return `${location.href.replace(/#.*$/s, '')}#present=${language}.${id}`;
}
