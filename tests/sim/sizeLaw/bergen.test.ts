import { describeSizeLaw } from './describeSizeLaw.ts';

// A large city of few neighbourhoods: each citizen stands for 25.
describeSizeLaw({
  place: 'Bergen',
  measured: { seeds: [120, 24] },
  full: { seeds: [60, 10], pairs: 2 },
});
