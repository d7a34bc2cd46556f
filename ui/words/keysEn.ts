/** The help on keys in English, which is the type of the others: what each key does, by the commands of those who hear it. */
export const keysEn = {
  page: {
    title: 'Everywhere',
    does: {
      help: 'this help',
      choices: 'open or close the choices',
      undo: 'undo the last change',
      close: 'close what is open',
    },
  },
  time: 'a month back or on, while the time slider has the focus',
  lesson: {
    title: 'In a lesson',
    does: { next: 'the next step', back: 'the step before' },
  },
  show: {
    title: 'While the class sees the lesson, on the laptop too',
    does: {
      next: 'on by one thing; once the predictions are locked: run, show the result, show all of it',
      back: 'back by one thing',
      blank: 'a black screen, and back again',
    },
  },
  room: 'In the projector’s own window, these too',
  /** What stands on a key, where it is not what the browser calls it. */
  names: { ' ': 'space bar', Backspace: 'Backspace' } as Readonly<Record<string, string>>,
};

export type KeysWords = typeof keysEn;
