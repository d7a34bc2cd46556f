import { perform, serveJobs } from '#workers/web';
import { withFaults } from '../withFaults.ts';

serveJobs(withFaults(perform, () => close()));
