import { MANCHESTER } from './manchester.ts';
import { PRESTON } from './preston.ts';
import type { ValidationCase } from './validationCase.ts';
import { WIGAN } from './wigan.ts';

/** Cases with published figures. */
export const CASES: readonly ValidationCase[] = [PRESTON, MANCHESTER, WIGAN];
