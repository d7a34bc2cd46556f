import { answer, serveJobs } from '#workers/node';
import { withFaults } from './withFaults.ts';

// oxlint-disable-next-line import/no-default-export -- a thread's file is called by its default export
export default serveJobs(withFaults(answer, () => process.exit(7)));
