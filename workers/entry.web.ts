import { answer } from './answer.ts';
import { serveJobs } from './serveWorker.ts';

serveJobs(answer);
