import { runOrKeep, workerEntry } from '#workers/web';
import { withFaults } from '../withFaults.ts';

workerEntry(withFaults(runOrKeep, () => close()));
