import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactFigure } from '../bench/contactText.ts';
import type { CurvesFigure } from '../bench/curvesText.ts';
import type { PhasesFigure } from '../bench/phasesText.ts';
import { packageFolder } from '#scenarios/node';

/** What `samspill bench` measured for the page on performance, as it wrote it with `--json`. */
export interface MeasuredFigures {
  readonly curves: CurvesFigure;
  readonly phases: PhasesFigure;
  readonly common: ContactFigure;
}

/** The measurements that lie beside the page, in a checkout. */
export function measuredFigures(): MeasuredFigures {
  const read = (name: keyof MeasuredFigures): unknown =>
    JSON.parse(readFileSync(join(packageFolder(), 'docs/performance', `${name}.json`), 'utf8'));
  return {
    curves: read('curves') as CurvesFigure,
    phases: read('phases') as PhasesFigure,
    common: read('common') as ContactFigure,
  };
}
