export { EXIT, type ExitCode } from './exitCodes.ts';
export type { Io, Sink } from './io.ts';
export { main } from './program.ts';
