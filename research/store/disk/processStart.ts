import { readFileSync } from 'node:fs';

/**
 * When a process of this machine started, as a text that no later process with the same number shares: boot and clock
 * tick. `gone` when there is no such process; `unknown` where the system does not tell (only Linux does here).
 */
export function processStart(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return GONE;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold spaces and parentheses itself.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    // A zombie does nothing any more.
    return fields[0] === 'Z' ? GONE : `${boot} ${fields[START_TIME]}`;
  } catch {
    return UNKNOWN;
  }
}

export const GONE = 'gone';
export const UNKNOWN = 'unknown';
/** `starttime` is field 22 of proc(5); what is left of the line starts at field 3. */
const START_TIME = 22 - 3;
