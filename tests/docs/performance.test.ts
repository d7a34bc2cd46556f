import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runContactModel, type ContactFigure, type CurvesFigure, type PhasesFigure } from '#cli';
import { MODEL_VERSION, PHASES } from '#sim';
import { wellFormed } from '../store/report/wellFormed.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DOCS), 'utf8');
const PAGE = read('performance.md');
const curves = JSON.parse(read('performance/curves.json')) as CurvesFigure;
const phases = JSON.parse(read('performance/phases.json')) as PhasesFigure;
const common = JSON.parse(read('performance/common.json')) as ContactFigure;

describe('the measurements of the page on performance', () => {
  test('are the whole ones, and the page names their command, day and load', () => {
    for (const { command, date, machine, loadAfter } of [curves, phases, common]) {
      expect(command).toMatch(/^bench --(curves|phases|common) --full/);
      expect(PAGE).toContain(
        `\`samspill ${command}\`, ${date}, model version ${machine.model}; load ${machine.loadBefore} before and ${loadAfter} after`,
      );
      if (machine.model !== MODEL_VERSION) expect(PAGE).toContain(`results of model version ${machine.model}`);
    }
  });

  test('have every point of every curve, as a ratio to its first', () => {
    expect(curves.curves.map(({ along, points }) => [along, points.at(0)?.at, points.at(-1)?.at])).toEqual([
      ['citizens', 1000, 10_000_000],
      ['neighbourhoods', 1, 639],
      ['months', 60, 480],
      ['runs', 1, 8],
      ['workers', 0, 2],
    ]);
    for (const { points } of curves.curves) {
      expect(points[0]?.ratio).toBe(1);
      for (const { ratio, medianRatio, inSeries } of points)
        for (const value of [ratio, medianRatio, ...inSeries]) expect(value).toBeGreaterThan(0);
    }
  });

  test('have shares of phases that add up to 1', () => {
    expect(phases.sizes.map(({ citizens }) => citizens)).toEqual([1000, 4000, 100_000, 1_000_000]);
    for (const { shares } of phases.sizes) {
      expect(shares.map(({ phase }) => phase)).toEqual(PHASES);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  test('have what the contact model gives', () => {
    expect(common.sizes.map(({ people }) => people)).toEqual([200, 10_000, 1_000_000]);
    expect(common.digest).toEqual(runContactModel(common.people, 1));
  });
});

test('the pictures of the page are there, whole, and no others', () => {
  const shown = [...PAGE.matchAll(/!\[[^\]]+\]\(performance\/(\w+\.svg)\)/g)].map(([, file]) => file);
  expect(readdirSync(new URL('performance/', DOCS)).filter((file) => file.endsWith('.svg'))).toEqual(shown.toSorted());
  for (const file of shown) {
    const svg = read(`performance/${file}`);
    expect(wellFormed(svg)).not.toBeNull();
    expect(svg).not.toContain('NaN');
  }
});

test('every figure that was not measured again says when and with which version it was', () => {
  for (const heading of ['## The limit', '## Against other frameworks']) {
    const [part = ''] = PAGE.slice(PAGE.indexOf(heading) + 3).split('\n## ');
    expect(part).toMatch(/2026-11-\d\d/);
  }
  expect(PAGE).toContain('**not measured again**');
});
