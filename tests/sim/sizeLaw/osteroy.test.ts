import { describeSizeLaw } from './describeSizeLaw.ts';

// A municipality of 8,000: one to one.
describeSizeLaw({
  place: 'Osterøy',
  measured: { seeds: [300, 300] },
  full: { seeds: [60, 60], pairs: 2 },
  quick: { seeds: [12, 12], pairs: 1 },
});
