import type { Checked } from '#sim';
import { robustFindings, type RobustFindings } from '#experiments';
import type { AnalysisResult } from '../findings/analysisResult.ts';
import { WORLD_METHODS, type WorldMethod } from '../findings/worldMethods.ts';
import { flipTables } from './flipTables.ts';
import { knowingTables } from './knowingTables.ts';
import type { OpenWorlds } from './openWorlds.ts';
import { robustTables } from './robustTables.ts';

/** What somebody wants to know of worlds × strategies. */
export interface WorldRequest {
  readonly method: WorldMethod;
  /** Names of outcomes; all when left out. */
  readonly outcomes?: readonly string[];
}

/** One way to read worlds × strategies, with its tables and pictures. The same folder and questions give the same to the bit. */
export async function analyseWorlds(
  open: OpenWorlds,
  { method, outcomes }: WorldRequest,
): Promise<Checked<{ readonly result: AnalysisResult; readonly findings: RobustFindings }>> {
  const { data, questions, title } = open;
  const chosen =
    outcomes === undefined
      ? questions
      : { ...questions, outcomes: questions.outcomes.filter(({ metric }) => outcomes.includes(metric)) };
  const found = await robustFindings(data, chosen, {
    flips: method !== 'evppi',
    rules: method === 'robust',
    knowing: method !== 'flip',
  });
  if (!found.ok) return found;
  const findings = found.value;
  const { label, answers } = WORLD_METHODS[method];
  const made = { robust: robustTables, flip: flipTables, evppi: knowingTables }[method](data, findings);
  const { worlds, failed, replicates } = findings;
  const { strategies, against, fitted, place } = data.worlds;
  return {
    ok: true,
    value: {
      findings,
      result: {
        method,
        title: `${label} ${title}`,
        answers,
        settings: {
          place,
          strategies: strategies.map(({ name }) => name),
          against,
          outcomes: chosen.outcomes.map(({ metric }) => metric),
          from: chosen.from,
          to: chosen.to,
          ...(chosen.value === null ? {} : { value: chosen.value }),
          ...(fitted?.calibration === undefined || fitted.calibration === null
            ? {}
            : { calibration: fitted.calibration }),
        },
        notes: [
          `${worlds} worlds of ${strategies.length} strategies, ${replicates} ${replicates === 1 ? 'run' : 'runs'} of each under seeds of the world’s own.${failed === 0 ? '' : ` ${failed} worlds are left out whole because a run of theirs failed or had nothing to read.`}`,
          findings.isProbability
            ? 'Worlds are drawn from a posterior: shares are probabilities if the model is right.'
            : 'Shares of worlds are no probabilities: they move with the ranges, which people set.',
          ...data.worlds.notes,
          ...made.notes,
        ],
        tables: made.tables,
        pictures: made.pictures,
      },
    },
  };
}
