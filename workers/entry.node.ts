import { perform } from './perform.ts';
import { serveJobs } from './serveThread.ts';

export const serve = serveJobs(perform);
