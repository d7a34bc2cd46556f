import { citedIn } from './citedSource.ts';

const HAND = 'antakelse: tilpasset for hånd til P1–P3, P5, P27 (docs/decisions/0003); et restledd, ikke et funn';

/** Notes in Norwegian that many parameters share, and what notes are made of. */
export const notesNb = {
  cited: citedIn('nb'),
  /** A first value of a coefficient, and the section of model.md that has its rule. */
  startingPoint: (section: string) => `antakelse: et utgangspunkt (model.md ${section})`,
  UNMEASURED: 'antakelse: et utgangspunkt som ingen har målt',
  START: 'antakelse: et utgangspunkt, funnet med alle tilbakekoblinger låst',
  BED: 'antakelse: størrelsen er tilpasset med alle tilbakekoblinger låst',
  FITTED: `${HAND}; egen verdi for hvert land`,
  CULTURE: 'antakelse: kultur endrer seg over år',
} as const;
