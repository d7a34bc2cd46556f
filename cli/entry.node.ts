import { subscribe } from 'node:diagnostics_channel';
import { parentPort, workerData } from 'node:worker_threads';
import type { CommandMessage, CommandOrder, StopMessage } from './commandMessage.ts';
import { main } from './program.ts';

const { argv, isTTY, columns } = workerData as CommandOrder;
const port = parentPort!;
const tell = (message: CommandMessage): void => port.postMessage(message);

const interruption = new AbortController();
port.on('message', ({ stop }: StopMessage) => {
  tell({ heard: true });
  interruption.abort(stop);
});
// A command that waits for nothing more has ended.
port.unref();

subscribe('samspill.held', (message) => tell(message as CommandMessage));

const code = await main(argv, {
  stdout: { write: (out) => tell({ out }) },
  stderr: { write: (err) => tell({ err }) },
  isTTY,
  columns: () => Atomics.load(columns, 0),
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  onGoOn: (goOn) => tell({ goOn }),
});
tell({ code });
