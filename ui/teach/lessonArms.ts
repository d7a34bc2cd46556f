import type { Lesson } from '#lessons';

/** Letters by which the three curves of a prediction are called. */
export const LETTERS = ['A', 'B', 'C'] as const;

/** What an arm is called. */
export function armName({ arms }: Pick<Lesson, 'arms'>, id: string): string {
  return arms.find((arm) => arm.id === id)?.name ?? id;
}

/** Which of the arms it is: its hue and dash. */
export function armStyle({ arms }: Pick<Lesson, 'arms'>, id: string): number {
  return Math.max(
    0,
    arms.findIndex((arm) => arm.id === id),
  );
}
