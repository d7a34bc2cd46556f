import { describeSizeLaw } from './describeSizeLaw.ts';

// A large town of many neighbourhoods: 22 minutes of a processor with 14 and 8 seeds, so that it is only measured, not tested.
describeSizeLaw({
  place: 'Wigan',
  measured: { seeds: [30, 16] },
});
