import { nearestName, readsFifths, type Issue, type MetricName, type Place } from '#sim';
import type { LessonInput } from './lessonSchema.ts';

/** Metrics that compare deprivation fifths: where those are made up, the engine reads nothing. */
export const FIFTH_METRICS: readonly MetricName[] = [
  'engagementGap',
  'engagementGapPoints',
  'engagementGapMunicipal',
  'intensityRatio',
  'equity',
];

/** What is taken out of a text between braces: the id of a claim, and which of its numbers. */
export const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\.([a-z]+)\}/g;
/** Numbers of a claim that a text may name. */
export const CLAIM_NUMBERS = ['arm', 'than', 'difference', 'agree', 'pairs', 'ratio', 'months'] as const;
export type ClaimNumber = (typeof CLAIM_NUMBERS)[number];

/** What a lesson may name in its own files: ids of built-in lessons are taken. */
export interface LessonSurroundings {
  readonly place: Place | null;
  readonly taken: readonly string[];
}

/** Rules that bind several settings of a lesson: names that exist, steps in an order that makes sense, months that are reached. */
export function lessonIssues(lesson: LessonInput, { place, taken }: LessonSurroundings): readonly Issue[] {
  const arms = lesson.arms.map(({ id }) => id);
  const claims = (lesson.claims ?? []).map(({ id }) => id);
  const months = lesson.months ?? 120;
  const issues: Issue[] = [];
  const expect = (field: string, expected: string, got: string, hint?: string): void => {
    issues.push(hint === undefined ? { field, expected, got } : { field, expected, got, hint });
  };
  const known = (field: string, name: string | undefined, names: readonly string[], what: string): void => {
    if (name === undefined || names.includes(name)) return;
    const near = nearestName(name, names);
    const all = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
    expect(field, what, name, near === undefined ? all : `did you mean ${near}`);
  };
  const reached = (field: string, month: number | undefined): void => {
    if (month !== undefined && month > months)
      expect(field, `whole number 0 to ${months}, the months of the run`, String(month));
  };
  const read = (field: string, metric: MetricName): void => {
    if (place === null || readsFifths(place) || !FIFTH_METRICS.includes(metric)) return;
    expect(
      field,
      'a metric that is read in this place',
      `${metric} is not read in ${place.name} (${place.deprivationSource === 'synthetic' ? 'synthetic deprivation' : 'too few neighbourhoods'})`,
      'representationMunicipal is read everywhere',
    );
  };
  const unique = (field: string, names: readonly string[]): void => {
    names.forEach((name, n) => {
      if (names.indexOf(name) < n) expect(`${field}[${n}].id`, 'an id of its own', `${name}, as above`);
    });
  };
  /** Text in whatever languages it has, each with where it stands. */
  const texts = (field: string, text: unknown): readonly (readonly [string, string])[] => {
    if (typeof text === 'string') return [[field, text]];
    if (typeof text !== 'object' || text === null) return [];
    return Object.entries(text).flatMap(([language, one]) =>
      typeof one === 'string' ? [[`${field}.${language}`, one] as const] : [],
    );
  };
  const placeholders = (field: string, text: unknown): void => {
    for (const [where, one] of texts(field, text)) {
      for (const [, claim = '', number = ''] of one.matchAll(PLACEHOLDER)) {
        known(where, claim, claims, 'the id of a claim between braces');
        known(where, number, CLAIM_NUMBERS, 'a number of a claim between braces');
      }
      if (/<\/?[a-z][^>]*>/i.test(one))
        expect(where, 'plain text with **bold**, lists and paragraphs', 'HTML', 'it would be shown as it is written');
      if (/(^|[^a-z])http:\/\//i.test(one)) expect(where, 'links that begin with https://', 'a link that does not');
    }
  };

  if (taken.includes(lesson.id)) expect('id', 'an id that no built-in lesson has', lesson.id, 'call it otherwise');
  unique('arms', arms);
  unique('claims', claims);
  if (lesson.arms[0]?.hidden === true)
    expect('arms[0].hidden', 'a first arm that is shown: the others are compared with it', 'true');

  (lesson.claims ?? []).forEach((claim, n) => {
    const kinds = (['differs', 'same', 'band', 'ratio', 'halves'] as const).filter((kind) => claim[kind] !== undefined);
    const at = `claims[${n}]`;
    if (kinds.length !== 1)
      expect(at, 'one of differs, same, band, ratio or halves', kinds.length === 0 ? 'none' : kinds.join(' and '));
    for (const kind of kinds) {
      const inside = claim[kind];
      if (inside === undefined) continue;
      const field = `${at}.${kind}`;
      known(`${field}.arm`, inside.arm, arms, 'the id of an arm');
      read(`${field}.metric`, inside.metric);
      if ('than' in inside) {
        known(`${field}.than`, inside.than, arms, 'the id of an arm');
        if (inside.than === inside.arm) expect(`${field}.than`, 'another arm', inside.than);
      }
      if ('month' in inside) reached(`${field}.month`, inside.month);
      if ('after' in inside) reached(`${field}.after`, inside.after);
      if ('from' in inside && inside.from > inside.to)
        expect(`${field}.to`, `at least from, ${inside.from}`, String(inside.to));
    }
  });

  let predicted = false;
  let ran = false;
  lesson.steps.forEach((step, n) => {
    const at = `steps[${n}]`;
    placeholders(`${at}.notes`, step.notes);
    placeholders(`${at}.more`, step.more);
    switch (step.type) {
      case 'story':
      case 'pause':
        placeholders(`${at}.text`, step.text);
        break;
      case 'predict': {
        predicted = true;
        placeholders(`${at}.question`, step.question);
        known(`${at}.arm`, step.arm, arms, 'the id of an arm');
        known(`${at}.than`, step.than, arms, 'the id of an arm');
        read(`${at}.metric`, step.metric);
        unique(
          `${at}.curves`,
          step.curves.map(({ id }) => id),
        );
        step.curves.forEach(({ points }, c) => {
          points.forEach(([month], p) => {
            const field = `${at}.curves[${c}].points[${p}]`;
            reached(field, month);
            const before = points[p - 1]?.[0];
            if (before !== undefined && month <= before)
              expect(field, `a month after ${before}`, String(month), 'points go forward in time');
          });
        });
        break;
      }
      case 'run':
        if (!predicted) expect(at, 'predict before run', 'run', 'whoever has predicted sees more');
        ran = true;
        step.arms.forEach((one, a) => {
          known(`${at}.arms[${a}]`, one, arms, 'the id of an arm');
        });
        break;
      case 'observe':
        if (!ran) expect(at, 'run before observe', 'observe');
        placeholders(`${at}.question`, step.question);
        placeholders(`${at}.says`, step.says);
        known(`${at}.answer`, step.answer, claims, 'the id of a claim');
        step.show.metrics.forEach((metric, m) => {
          read(`${at}.show.metrics[${m}]`, metric);
        });
        step.show.arms?.forEach((one, a) => {
          known(`${at}.show.arms[${a}]`, one, arms, 'the id of an arm');
        });
        step.show.months?.forEach((month, m) => {
          reached(`${at}.show.months[${m}]`, month);
        });
        break;
      case 'explain':
        if (!ran) expect(at, 'run before explain', 'explain');
        step.blocks.forEach((block, b) => {
          placeholders(`${at}.blocks[${b}].text`, block.text);
          for (const part of ['if', 'unless'] as const)
            block[part]?.forEach((one, c) => {
              known(`${at}.blocks[${b}].${part}[${c}]`, one, claims, 'the id of a claim');
            });
        });
        if (step.why !== undefined) {
          known(`${at}.why.arm`, step.why.arm, arms, 'the id of an arm');
          known(`${at}.why.than`, step.why.than, arms, 'the id of an arm');
          reached(`${at}.why.month`, step.why.month);
        }
        for (const part of ['evidence', 'assumptions', 'disputed'] as const) placeholders(`${at}.${part}`, step[part]);
        break;
      case 'transfer':
        placeholders(`${at}.question`, step.question);
        break;
    }
  });
  return issues;
}
