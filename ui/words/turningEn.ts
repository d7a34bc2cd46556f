/** Texts of the question what would have changed a life, in English; the answer is told by `LIFE_VOICES`. The type of the other languages. */
export const turningEn = {
  ask: 'What would have changed it?',
  stop: 'Stop trying',
  progress: (done: string, all: string) => `Tried ${done} of ${all} changes…`,
  starting: 'Going back to the months before it happened…',
  stopped: 'Stopped before everything was tried, so nothing is said.',
  failed: (reason: string) => `It could not be worked out: ${reason}`,
  how: 'How this is found',
  method: (months: number) =>
    `The program goes back to a moment before it happened, makes one thing different, such as one ask more, a little more trust or more support for volunteers, and lets the months pass again with the same luck in everything else. It does so with one change at a time, from a list that is the same for everybody, and looks at the ${months} months that follow. A change counts only if the path is another one all that time.`,
};

export type TurningWords = typeof turningEn;
