import { signal } from '@preact/signals';

/** Whether the six questions are open: by `?six-questions` in the address, until Teach leads to them. */
export const questionsOpen = signal((globalThis as { location?: Location }).location?.search === '?six-questions');

export function closeQuestions(): void {
  questionsOpen.value = false;
}
