import { runOrKeep } from './runOrKeep.ts';
import { workerEntry } from './workerEntry.ts';

workerEntry(runOrKeep);
