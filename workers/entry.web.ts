import { perform } from './perform.ts';
import { serveJobs } from './serveWorker.ts';

serveJobs(perform);
