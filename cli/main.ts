#!/usr/bin/env node
import { rmSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { commandEntry } from './commandEntry.ts';
import { EXIT, STOP_SIGNALS, type ExitCode } from './exitCodes.ts';
import type { CommandMessage, CommandOrder } from './commandMessage.ts';

/**
 * The command runs in a thread of its own, so that this one is always free to hear a signal: a long stretch of arithmetic turns
 * no event loop. The first signal asks the command to come to an end in good order; a second one, or no answer, ends it.
 */

/** Milliseconds for a command in the midst of such a stretch; what it has begun to write is then taken away, and its locks given back. */
const DEAF = 2000;
/** For one that has heard and may be syncing files on a slow disk; it is asked every so often whether it still hears. */
const SLOW = 5000;
const ASKED_EVERY = 500;
/** From the signal on, however often it has heard. */
const LONGEST = 30_000;

/** Locks and unfinished files that must not stay behind. */
const held = new Set<string>();
let goOn: string | null = null;
let code: ExitCode | null = null;
let stopping: keyof typeof STOP_SIGNALS | null = null;
let deadline: NodeJS.Timeout | undefined;
let longest = Infinity;

const columns = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
const measureColumns = (): void => void (columns[0] = process.stderr.columns ?? 0);
measureColumns();
process.stderr.on('resize', measureColumns);

// Whoever reads the messages may leave: they are dropped then, and the command goes on.
process.stderr.on('error', () => undefined);
let refused = false;
process.stdout.on('error', ({ code: name, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no error.
  if (name === 'EPIPE' || refused) return;
  refused = true;
  const issue = { field: 'standard output', expected: 'a place with room to write', got: message, refusal: name };
  const asJson = process.argv.includes('--json');
  process.stderr.write(
    asJson ? `${JSON.stringify({ issues: [issue] })}\n` : `${issue.field}: cannot be written, ${message}\n`,
  );
  if (code !== null) end(code);
});

const order: CommandOrder = { argv: process.argv.slice(2), isTTY: process.stderr.isTTY, columns };
const worker = new Worker(commandEntry(new URL('../', import.meta.url)), {
  workerData: order,
  // As much as this thread would have: `--max-old-space-size` counts too.
  resourceLimits: { maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20) },
});

worker.on('message', (message: CommandMessage) => {
  if ('out' in message) write(process.stdout, message.out);
  else if ('err' in message) write(process.stderr, message.err);
  else if ('hold' in message) held.add(message.hold);
  else if ('free' in message) held.delete(message.free);
  else if ('goOn' in message) goOn = message.goOn;
  else if ('code' in message) end(message.code);
  // Where nothing is kept there is nothing to wait for.
  else if (goOn !== null) wait(SLOW);
});
worker.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(`samspill: ${error.message} (SAMSPILL_DEBUG=1 shows where)\n`);
  if (process.env['SAMSPILL_DEBUG'] !== undefined) process.stderr.write(`${error.stack}\n`);
  end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? EXIT.machineRefused : EXIT.runFailed);
});

worker.on('exit', () => {
  if (code === null) end(EXIT.runFailed);
});

for (const signal of Object.keys(STOP_SIGNALS) as (keyof typeof STOP_SIGNALS)[])
  process.on(signal, () => {
    if (stopping !== null) giveUp(STOP_SIGNALS[signal]);
    stopping = signal;
    longest = performance.now() + LONGEST;
    worker.postMessage({ stop: signal }, []);
    setInterval(() => worker.postMessage({ stop: signal }, []), ASKED_EVERY).unref();
    wait(DEAF);
  });

function wait(patience: number): void {
  if (code !== null || performance.now() > longest) return;
  clearTimeout(deadline);
  deadline = setTimeout(() => {
    const words = goOn === null ? 'Stopped; nothing was written.' : `Stopped. Go on with: ${goOn}`;
    process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${words}\n`);
    giveUp(STOP_SIGNALS[stopping ?? 'SIGINT']);
  }, patience);
}

/** Ends now, in whatever the command is. */
function giveUp(left: ExitCode): never {
  for (const path of held) rmSync(path, { force: true });
  process.exit(left);
}

function end(left: ExitCode): void {
  code = refused && left === EXIT.done ? EXIT.machineRefused : left;
  clearTimeout(deadline);
  process.exitCode = code;
}

function write(stream: NodeJS.WriteStream, chunk: string | Uint8Array): void {
  if (!stream.destroyed) stream.write(chunk);
}
