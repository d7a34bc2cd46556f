import { describeSizeLaw } from './describeSizeLaw.ts';

// A large town of many neighbourhoods.
describeSizeLaw({ place: 'Wigan', seeds: [30, 16] });
