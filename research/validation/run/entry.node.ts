import { oneAfterTheOther, simulateAndRead, threadEntry } from '#workers/node';
import { readPatterns } from './readPatterns.ts';

/** What a thread of the validation’s pool runs. */
export default threadEntry(oneAfterTheOther(simulateAndRead(readPatterns)));
