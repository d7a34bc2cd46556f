import type { RobustFindings, WorldData } from '#experiments';
import { plainNumber } from '#pictures';
import type { Findings, ResultCell } from '../findings/analysisResult.ts';

/** What knowing each belief would be worth, against what chance alone would give. */
export function knowingTables({ worlds }: WorldData, { knowing, knowable }: RobustFindings): Findings {
  if (knowing === null)
    return {
      notes: [
        'The value of knowing is that of a decision, and needs one number that says what counts: value in the file, or --option value="100 * needMet". See what turns it instead.',
      ],
      tables: [],
      pictures: [],
    };
  const best = worlds.strategies[knowing.best]?.name ?? '';
  const [low, high] = knowing.everything.map((value) => plainNumber(value, 4));
  const rows = knowing.of.map((one, k) => {
    const what = knowable[k];
    const isFitted = what === 'fitted' || what === undefined;
    const label = isFitted ? 'What was fitted, together' : what.label;
    const kind = isFitted || what.role === 'belief' ? 'can be found out' : 'can only be waited for';
    const values = isFitted ? [] : Array.from(what.column.values);
    const row: readonly ResultCell[] = [
      one.name,
      label,
      kind,
      one.value,
      one.standardError,
      one.noise,
      one.told ? 'yes' : 'nothing that can be told from noise',
      values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b), Infinity),
      values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b), -Infinity),
      one.partExceeds ? 'a part alone seems worth more: the estimator’s error' : '',
    ];
    return { one, label, row };
  });
  return {
    notes: [
      `Best on average: ${best}. Knowing the world altogether would be worth ${low} to ${high}.`,
      'In the unit of the value, and for perfect knowledge; a study gives less. A wider range makes a value larger, so the range stands beside it.',
    ],
    tables: [
      {
        name: 'knowing',
        title: 'Value of knowing',
        columns: [
          { name: 'belief', label: 'Belief', format: 'text' },
          { name: 'label', label: 'What it is', format: 'text' },
          { name: 'kind', label: 'Kind', format: 'text' },
          { name: 'value', label: 'Value', format: 'number', decimals: 4 },
          { name: 'standardError', label: 'Standard error', format: 'number', decimals: 4 },
          { name: 'noise', label: 'Noise line', format: 'number', decimals: 4 },
          { name: 'told', label: 'Told from noise', format: 'text' },
          { name: 'from', label: 'Tried from', format: 'number', decimals: 4 },
          { name: 'to', label: 'to', format: 'number', decimals: 4 },
          { name: 'remark', label: 'Remark', format: 'text' },
        ],
        rows: rows.map(({ row }) => row),
      },
    ],
    pictures: [
      {
        kind: 'intervals',
        title: 'Value of knowing',
        description: `Value of knowing each with its standard error. ${rows.map(({ label, one }) => `${label}: ${plainNumber(one.value, 4)}`).join('; ')}.`,
        table: 'knowing',
        axis: { label: 'Value of knowing', unit: 'in the unit of the value' },
        series: ['value ± standard error'],
        rows: rows.map(({ label, one }) => ({
          label,
          values: [
            { value: one.value, low: Math.max(0, one.value - one.standardError), high: one.value + one.standardError },
          ],
        })),
        line: { value: Math.max(...knowing.of.map(({ noise }) => noise)), label: 'noise' },
      },
    ],
  };
}
