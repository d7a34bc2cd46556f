import type { KeysWords } from './keysEn.ts';

/** Hjelp om taster på bokmål. */
export const keysNb: KeysWords = {
  page: {
    title: 'Overalt',
    does: {
      help: 'denne hjelpen',
      choices: 'åpne eller lukke valgene',
      undo: 'angre siste endring',
      close: 'lukke det som står åpent',
    },
  },
  time: 'en måned tilbake eller fram når tidslinjen har fokus',
  lesson: { title: 'I en leksjon', does: { next: 'neste steg', back: 'forrige steg' } },
  show: {
    title: 'Når klassen ser leksjonen på lerretet, også fra den bærbare',
    does: {
      next: 'ett hakk fram; når svarene er låst: kjør, vis resultatet, vis alt',
      back: 'ett hakk tilbake',
      blank: 'svart skjerm, og tilbake igjen',
    },
  },
  room: 'I selve vinduet på lerretet går disse også',
  names: { ' ': 'mellomrom', Backspace: 'slettetast' },
};
