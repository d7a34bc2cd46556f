import { loadavg } from 'node:os';
import { machineText, thisMachine, type Machine } from '../machine.ts';

/** Where, when and by which command something was measured. */
export interface Figure {
  /** As it was typed, without the program's name. */
  readonly command: string;
  /** The day on which it ended, as 2026-11-29. */
  readonly date: string;
  readonly machine: Machine;
  /** Processes that wanted to run in the last minute, at the end; of this program it is one, or as many as it has threads. */
  readonly loadAfter: number;
}

/** What is to be known of what was measured after a moment; call what is given when the last of it is. */
export function beginFigure(typed: readonly string[]): () => Figure {
  const machine = thisMachine();
  return () => ({
    command: typed.filter((word) => word !== '--json' && word !== '--quiet').join(' '),
    date: new Date().toISOString().slice(0, 10),
    machine,
    loadAfter: Number((loadavg()[0] ?? 0).toFixed(1)),
  });
}

/** The head of a table of measurements. */
export function figureText({ date, machine, loadAfter }: Figure): string {
  return `samspill ${machine.samspill}, model ${machine.model}, ${date}\n${machineText(machine)}; load ${loadAfter} after\n`;
}
