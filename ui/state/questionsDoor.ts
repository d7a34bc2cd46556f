import { signal } from '@preact/signals';

/** Whether the six questions are open: from Teach, or by `?six-questions` in the address. */
export const questionsOpen = signal((globalThis as { location?: Location }).location?.search === '?six-questions');

export function openQuestions(): void {
  questionsOpen.value = true;
}

export function closeQuestions(): void {
  questionsOpen.value = false;
}
