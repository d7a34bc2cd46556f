import { code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { ENABLERS, HINDRANCES, LEVELS, type SeedRow } from './seedTables.ts';

/** Every factor and every level of the tables in the literature review (`brix2024`), and what stands for it in the model. */
export function seedTablesDocument(): string {
  return markdownPage(
    GENERATED,
    '# The seed’s tables in the model',
    '[Brix et al. 2024](evidence.md#brix2024), the literature review of the SAMVERDI project that this one began with (its seed), sums up leadership of co-creation in three tables. Each row of them has its counterpart here: levers somebody can move, mechanisms that can be switched off, the numbers behind them and the metrics in which it shows. Factors are given in our words. Levers and parameters: [list](parameters.md); mechanisms and metrics: [list](metrics.md).',
    '## Table 1: what hinders (hemmende faktorer)',
    seedTable('factor', HINDRANCES),
    '## Table 2: what helps (fremmende faktorer)',
    seedTable('factor', ENABLERS),
    '## Table 3: roles of the levels (nivåer)',
    seedTable('level and role', LEVELS),
  );
}

function seedTable(what: string, rows: readonly SeedRow[]): string {
  return markdownTable(
    [what, 'cited in the seed', 'levers', 'mechanisms', 'parameters', 'seen in', 'how'],
    rows.map(({ factor, cited, levers, mechanisms, parameters = [], metrics, how }) => [
      factor,
      cited,
      names(levers),
      names(mechanisms),
      parameters.length === 0 ? '–' : names(parameters),
      names(metrics),
      how,
    ]),
  );
}

function names(list: readonly string[]): string {
  return list.map(code).join(', ');
}
