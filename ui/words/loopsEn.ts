/** Texts around the question which loop weighs most, in English; the answer is told by `LOOP_VOICES`. The type of the other languages. */
export const loopsEn = {
  title: 'Which loop weighs most?',
  about:
    'What people do comes back to them: hours tire them, invitations that lead to nothing put them off, and promises are held against what comes of them. Each of these goes round in a loop.',
  ask: 'Work it out',
  stop: 'Stop',
  starting: 'Making the first runs…',
  progress: (done: string, all: string) => `${done} of ${all} runs made…`,
  stopped: 'Stopped before enough runs were made, so nothing is said.',
  failed: (reason: string) => `It could not be worked out: ${reason}`,
  figure: 'In what?',
  how: 'How this is found, and what it cannot tell',
  limits:
    'A loop that weighs most need not be large, and what goes round more slowly than a year shows less than it is. What a loop does to those who come and go is in it too. Local spending is no part of this: nothing that people do together comes back to it.',
  saveTable: 'Save the table',
};

export type LoopsWords = typeof loopsEn;
