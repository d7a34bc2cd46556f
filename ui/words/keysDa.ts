import type { KeysWords } from './keysEn.ts';

/** Hjælp om taster på dansk. */
export const keysDa: KeysWords = {
  page: {
    title: 'Overalt',
    does: {
      help: 'denne hjælp',
      choices: 'åbn eller luk valgene',
      undo: 'fortryd den seneste ændring',
      close: 'luk det, der står åbent',
    },
  },
  time: 'en måned tilbage eller frem, når tidslinjen har fokus',
  lesson: { title: 'I en lektion', does: { next: 'næste trin', back: 'trinnet før' } },
  show: {
    title: 'Når klassen ser lektionen på lærredet, også fra den bærbare',
    does: {
      next: 'et skridt frem; når buddene er låst: kør, vis resultatet, vis det hele',
      back: 'et skridt tilbage',
      blank: 'sort skærm, og tilbage igen',
    },
  },
  room: 'I selve vinduet på lærredet virker disse også',
  names: { ' ': 'mellemrum', Backspace: 'slettetast' },
};
