import { citedIn } from './citedSource.ts';

const HAND = 'antagelse: tilpasset i hånden til P1–P3, P5, P27 (docs/decisions/0003); et restled, ikke et fund';

/** Notes in Danish that many parameters share, and what notes are made of. */
export const notesDa = {
  cited: citedIn('da'),
  /** A first value of a coefficient, and the section of model.md that has its rule. */
  startingPoint: (section: string) => `antagelse: et udgangspunkt (model.md ${section})`,
  UNMEASURED: 'antagelse: et udgangspunkt, som ingen har målt',
  START: 'antagelse: et udgangspunkt, fundet med alle tilbagekoblinger låst',
  BED: 'antagelse: størrelsen er tilpasset med alle tilbagekoblinger låst',
  FITTED: `${HAND}; egen værdi for hvert land`,
  CULTURE: 'antagelse: kultur ændrer sig over år',
} as const;
