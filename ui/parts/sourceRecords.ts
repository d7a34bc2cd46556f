import { SOURCES } from '#sim';
import type { SourceRecords } from '../state/pageState.ts';

/** Every source: loaded when the first one is shown, and never before the first picture. */
export const SOURCE_RECORDS: SourceRecords = SOURCES;
