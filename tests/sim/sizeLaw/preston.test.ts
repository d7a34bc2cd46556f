import { describeSizeLaw } from './describeSizeLaw.ts';

// A small city of many neighbourhoods.
describeSizeLaw({
  place: 'Preston',
  measured: { seeds: [160, 88] },
  full: { seeds: [30, 10], pairs: 2 },
});
