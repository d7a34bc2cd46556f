import { describeSizeLaw } from './describeSizeLaw.ts';

// A large town of many neighbourhoods.
describeSizeLaw({
  place: 'Wigan',
  measured: { seeds: [30, 16] },
  full: { seeds: [14, 8] },
});
