import { runOrKeep, threadEntry } from '#workers/node';
import { withFaults } from './withFaults.ts';

// oxlint-disable-next-line import/no-default-export -- a thread's file is called by its default export
export default threadEntry(withFaults(runOrKeep, () => process.exit(7)));
