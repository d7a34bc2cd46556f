import { answer, serveJobs } from '#workers/web';
import { withFaults } from '../withFaults.ts';

serveJobs(withFaults(answer, () => close()));
