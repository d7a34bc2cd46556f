import { serveJobs } from '#workers/node';
import { performJob } from './performJob.ts';

/** What a thread of the validation’s pool runs. */
const serve = serveJobs(performJob);

export default serve;
