/** Texts around the size of a comparison, in English; the sentence that says it is `sizeText` of `#runs`. The type of the other languages. */
export const sizeEn = {
  repeat: (citizens: string) => `Repeat with ${citizens}`,
  takes: (time: string) => `about ${time}`,
  large: 'many citizens: it fills memory, too',
  seconds: (count: string) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  running: (citizens: string, done: string, all: string) => `Repeating with ${citizens}: ${done} of ${all} runs`,
  remaining: (time: string) => `about ${time} left`,
  stop: 'Stop repeating',
  byItself: 'Nobody touches the page, so it repeats this with more people. What you see stays until all is there.',
  never: 'Never do this by itself',
  title: 'How many are simulated',
  allow: 'When nobody touches the page, repeat the comparison with more people by itself',
  allowHint:
    'Then everything on the page moves to the new size at once, the link and the command with it; Undo takes it back. Not on battery, and not where it would take more than a minute.',
};

export type SizeWords = typeof sizeEn;
