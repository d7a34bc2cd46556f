import { signal } from '@preact/signals';
import type { FrameWords } from '../words/frameEn.ts';

/** Chapters below the first picture, in their order; on narrow screens one is open at a time. */
export type Chapter = keyof FrameWords['chapters'];
export const CHAPTERS: readonly Chapter[] = ['costs', 'why', 'people', 'sure', 'figures'];

/** What lies beside the result and is in no link: whether the choices are open, and the chapter that is open on a narrow screen. */
export const choosing = signal(false);
/** Whether the list of keys is open. */
export const helping = signal(false);
export const openChapter = signal<Chapter | null>(null);

/** The id of a chapter, by which the keyboard and the index go to it. */
export function chapterId(chapter: Chapter): string {
  return `chapter-${chapter}`;
}

/** Opens a chapter and goes to it. */
export function goToChapter(chapter: Chapter): void {
  choosing.value = false;
  openChapter.value = chapter;
  // After it is drawn.
  requestAnimationFrame(() => {
    const section = document.getElementById(chapterId(chapter));
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  });
}

/** Opens the choices and gives the keyboard to them, or to one of their fields. */
export function openChoices(field = 'choices'): void {
  choosing.value = true;
  requestAnimationFrame(() => {
    document.getElementById(field)?.focus();
  });
}

/** Opens the choices, or closes them. */
export function toggleChoices(): void {
  if (choosing.peek()) closeChoices();
  else openChoices();
}

/** Closes the choices; who opened them by keyboard stands at the door again. */
export function closeChoices(): void {
  choosing.value = false;
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[data-opens=choices]')?.focus();
  });
}
