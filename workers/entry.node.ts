import { answer } from './answer.ts';
import { serveJobs } from './serveThread.ts';

export default serveJobs(answer);
