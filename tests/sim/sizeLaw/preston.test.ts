import { describeSizeLaw } from './describeSizeLaw.ts';

// A small city of many neighbourhoods.
describeSizeLaw({ place: 'Preston', seeds: [80, 24] });
