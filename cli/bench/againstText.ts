import { decimalsFor, plainNumber } from '#pictures';
import { textTable } from '../output/textTable.ts';
import type { Engine } from './loadEngine.ts';
import { machineText, type Machine } from '../machine.ts';
import type { AgainstFigure } from './measureAgainst.ts';
import type { Ratio } from './ratio.ts';

/** Which build was measured. */
export type Build = Pick<Engine, 'folder' | 'samspill' | 'model'>;

/** What was measured against another checkout. */
export interface Against {
  readonly machine: Machine;
  readonly here: Build;
  readonly there: Build;
  readonly figures: readonly AgainstFigure[];
}

/** The comparison with another checkout, for people: ratios, their spread, and whether each may be believed. */
export function againstText({ machine, here, there, figures }: Against): string {
  const rows = figures.flatMap(({ name, unit, turns, measured, control, ...times }) => {
    const decimals = decimalsFor([times.here]);
    const least = [plainNumber(times.here, decimals), plainNumber(times.there, decimals)];
    return [
      [name, ...least, ...ratioCells(measured), `${unit}, ${measured.series.length} series of ${turns} turns`],
      ['  here against its copy', '', '', ...ratioCells(control), 'control'],
    ];
  });
  const heads = ['least times', 'here', 'there', 'ratio', 'least', 'median', 'greatest', ''];
  const verdicts = figures.map(({ name, measured, unusable }) =>
    unusable.length === 0
      ? `${name}: here takes ${plainNumber(measured.ratio, 3)} of the time there`
      : `${name}: unusable: ${unusable.join('; ')}`,
  );
  const notes =
    here.model === there.model ? [] : ['The model versions differ: the ratio is also that of different work.'];
  return [
    `here   ${buildText(here)}`,
    `there  ${buildText(there)}`,
    machineText(machine),
    '',
    textTable([heads, ...rows], { left: [0, 7] }),
    '',
    ...verdicts,
    ...notes,
    '',
  ].join('\n');
}

function ratioCells({ ratio, least, median, greatest }: Ratio): readonly string[] {
  return [ratio, least, median, greatest].map((value) => plainNumber(value, 3));
}

function buildText({ folder, samspill, model }: Build): string {
  return `samspill ${samspill}, model ${model}, ${folder}`;
}
