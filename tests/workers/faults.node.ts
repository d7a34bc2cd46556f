import { perform, serveJobs } from '#workers/node';
import { withFaults } from './withFaults.ts';

export const serve = serveJobs(withFaults(perform, () => process.exit(7)));
