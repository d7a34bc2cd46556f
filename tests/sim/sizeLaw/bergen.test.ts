import { describeSizeLaw } from './describeSizeLaw.ts';

// A large city.
describeSizeLaw({ place: 'Bergen', seeds: [120, 24] });
