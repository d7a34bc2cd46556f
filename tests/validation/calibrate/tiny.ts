import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseScenarioText } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { resolveTargets, type Calibration } from '#validation';

/** A calibration of a minute model: two seconds from beginning to end. */
export const TINY = `
title: Tiny
place: Mellomby
seed: tiny
citizens: 80
arms:
  baseline: { base: { extends: hybrid-by-default, spinUpMonths: 6 }, months: 24, seeds: 2, fullSeeds: 2 }
  other: { base: { extends: hybrid-by-default, spinUpMonths: 6, levers: { recruitment: { lot: 1 } } }, months: 12, seeds: 1, fullSeeds: 1 }
targets:
  - { pattern: P1, name: share, metric: participation, months: [6, 24], band: [0.2, 0.25], source: chosen }
  - { pattern: P1, name: change, metric: participation, reduce: drift, months: [12, 24], band: [-0.1, 0.1], source: chosen }
  - { pattern: P5, name: gap, metric: hours, per: participation, areas: fifths, reduce: mean, months: [6, 24], band: [0.5, 1.5], source: chosen }
  - { pattern: P6, name: by lot, arm: other, metric: newcomersLot, less: newcomersTie, reduce: mean, months: [1, 12], band: [0, null], scale: 1, source: chosen }
coefficients:
  always: [acceptBase]
  screen: { from: [findAlone, promotion, lapseRate, fundCost], atMost: 3, trajectories: 2, arms: [baseline] }
pilot: { seeds: 4 }
search: { particles: 16, quantile: 0.5, generations: 3, leastAcceptance: 0 }
confirm: { citizens: 120, points: 4 }
`;

/** The plain data of a targets file. */
export function plain(text: string): Record<string, unknown> {
  const parsed = parseScenarioText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as Record<string, unknown>;
}

export function tiny(changes: Record<string, unknown> = {}): Calibration {
  const resolved = resolveTargets({ ...plain(TINY), ...changes }, openAtlas());
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.value;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-calibrate-'));
}

const RESULTS = ['posterior.json', 'trace.json', 'screen.json', 'report.md', 'marginals.html'] as const;

/** What a calibration left behind, apart from its simulations, whose order is that in which they ended. */
export function results(out: string): readonly string[] {
  return RESULTS.map((name) => readFileSync(join(out, name), 'utf8'));
}
