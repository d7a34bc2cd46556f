import { serveJobs } from '#workers/node';
import { performReadings } from './performReadings.ts';

/** What a thread of a calibration's pool runs. */
export default serveJobs(performReadings);
