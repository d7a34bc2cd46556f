import { givenText, sha256, type Checked, type Issue } from '#sim';
import { fieldPath, type Group } from '#scenarios';
import { methodDesign, optionIssues, type Design } from '../design/design.ts';
import type { Experiment } from './experiment.ts';
import type { ExperimentFiles } from '../written/experimentFiles.ts';
import type { ExperimentInput, RangeInput } from '../written/experimentInput.ts';
import type { Factor } from '../factors/factor.ts';
import { pointsCsv } from '../design/pointsCsv.ts';
import type { ReadBases } from '../written/readBases.ts';
import { readFactors, writtenSchedules } from '../design/readFactors.ts';
import { pointsOfList, pointsOfTable, readPoints, type ListedFactor, type WrittenPoint } from '../design/readPoints.ts';
import type { ValueContext } from '../factors/readValue.ts';

interface Given {
  readonly input: Partial<ExperimentInput>;
  readonly written: readonly string[];
  readonly damaged: readonly string[];
  readonly base: ReadBases;
  readonly files: ExperimentFiles | undefined;
  readonly months: number;
  readonly place: ValueContext['place'];
  readonly placesIn: ValueContext['placesIn'];
}

export interface ReadDesign {
  /** Those that could be read; their ranges are complete where the design could be. */
  readonly factors: readonly Factor[];
  readonly design: Design | null;
  readonly files: Experiment['files'];
  readonly issues: readonly Issue[];
}

/** Factors and design, which need each other: points that are written out may say which factors there are. */
export function readDesign({ input, written, damaged, base, files, months, place, placesIn }: Given): ReadDesign {
  const section = input.design as Group | undefined;
  const source = section === undefined || 'method' in section ? null : readSource(section, files);
  const context = {
    months,
    schedules: writtenSchedules(base.bases, base.set),
    bases: base.bases.map(({ name }) => name),
    place,
    placesIn,
  };
  const names = written.includes('factors') || source?.points.ok !== true ? {} : namesOf(source.points.value);
  const ranges: Readonly<Record<string, RangeInput | null>> = input.factors ?? names;
  const { factors, issues } = readFactors({ written: ranges, context, byBase: base.isFactor, listed: source !== null });
  const known = factors.filter(hasRange);
  const read = { factors: known, design: null, files: source?.files ?? [] };
  if (section === undefined) return { ...read, issues };
  // Wrong factors would make every point and every size wrong as well.
  const usable = issues.length === 0 && !damaged.includes('factors') && !damaged.includes('bases');
  if (source === null) {
    if (!usable) return { ...read, issues: [...issues, ...optionIssues(section, known)] };
    const design = methodDesign(section, known);
    return design.ok ? { ...read, design: design.value, issues } : { ...read, issues: [...issues, ...design.issues] };
  }
  if (!source.points.ok) return { ...read, issues: [...issues, ...source.points.issues] };
  if (!usable) return { ...read, issues };
  if (factors.length === 0)
    return { ...read, issues: [...issues, { field: 'factors', expected: 'one factor or more', got: 'none' }] };
  const listed = readPoints(source.points.value, factors, context);
  if (!listed.ok) return { ...read, issues: [...issues, ...listed.issues] };
  const { rows } = listed.value;
  return { ...read, factors: listed.value.factors, design: { kind: 'listed', rows, points: rows.length }, issues };
}

interface Source {
  readonly points: Checked<readonly WrittenPoint[]>;
  readonly files: Experiment['files'];
}

function readSource(section: Group, files: ExperimentFiles | undefined): Source {
  const { csv, points, ...others } = section;
  const strange: Issue[] = Object.keys(others).map((key) => ({
    field: fieldPath(['design', key]),
    expected: 'a method with its options, points, or csv',
    got: key,
  }));
  if (csv === undefined && points === undefined && strange.length === 0)
    strange.push({ field: 'design', expected: 'a method with its options, points, or csv', got: 'nothing' });
  if (csv !== undefined && points !== undefined)
    strange.push({ field: 'design', expected: 'points or csv', got: 'both' });
  if (strange.length > 0) return { points: { ok: false, issues: strange }, files: [] };
  if (csv === undefined) return { points: pointsOfList(points), files: [] };
  if (typeof csv !== 'string' || files === undefined) {
    const hint = files === undefined ? { hint: 'files are read beside an experiment that is a file itself' } : {};
    return {
      points: { ok: false, issues: [{ field: 'design.csv', expected: 'a CSV file', got: givenText(csv), ...hint }] },
      files: [],
    };
  }
  const text = files.text(csv);
  if (!text.ok)
    return {
      points: { ok: false, issues: text.issues.map((issue) => ({ ...issue, field: `design.csv: ${issue.field}` })) },
      files: [],
    };
  const table = pointsCsv(text.value, csv);
  const read = [{ name: csv, sha256: sha256(text.value) }];
  return { points: table.ok ? { ok: true, value: pointsOfTable(table.value, csv) } : table, files: read };
}

/** The names that points have, in the order in which they first come. */
function namesOf(points: readonly WrittenPoint[]): Readonly<Record<string, null>> {
  return Object.fromEntries(points.flatMap(({ values }) => Object.keys(values)).map((name) => [name, null]));
}

function hasRange(factor: ListedFactor): factor is Factor {
  return factor.range !== null;
}
