import {
  COUNTRY_PROFILES,
  LEVER_NAMES,
  LEVERS,
  PARAMETER_NAMES,
  PARAMETERS,
  type Country,
  type Declaration,
  type Nature,
  type ParameterName,
} from '#sim';
import { code, GENERATED, markdownPage, markdownTable, numberText, rangeText } from './markdown.ts';
import { linkedText } from './sourceText.ts';

const COUNTRIES = [
  ['denmark', 'Denmark'],
  ['england', 'England'],
] as const satisfies readonly (readonly [Country, string])[];

const NATURES = [
  ['set-up', 'What a run starts from', 'Set-up: what the place and its people are like at the start.'],
  ['belief', 'How the world works, as far as we know', 'Beliefs: nobody in the municipality can decide them.'],
  ['verification', 'Hooks for tests of the engine', 'For verification only, never for results.'],
] as const satisfies readonly (readonly [Nature, string, string])[];

/** Every lever and every parameter: unit, range, default, source. */
export function parametersDocument(): string {
  return markdownPage(
    GENERATED,
    '# Levers and parameters',
    'Every number that the model reads is declared once, in `sim/declare/`. This page is written from those declarations; the sources stand in [evidence](evidence.md).',
    'Grades of evidence: **A** experiment or quasi-experiment, **B** large representative survey or register, **C** case report or administrative claim, **D** practitioner opinion, **assumption** nobody has measured it. *Free* numbers may move in their range during calibration; *fixed* ones are sourced or definitions and stay.',
    '## Levers',
    'What somebody in the municipality can decide. `--set NAME=VALUE` sets a lever from month 0 on; the level of today applies before. In scenario files `commitment` stands for all six anchors and `recruitment` for the four channels of invitations.',
    leverTable('lever'),
    '## Context',
    'What happens to the municipality. Set like levers.',
    leverTable('context'),
    '## Parameters',
    'The default is the one of Norway; where Denmark or England differ, that is said beside it. Differences between countries are fitted residuals of three survey instruments, not findings about nations.',
    ...NATURES.flatMap(([nature, title, text]) => [`### ${title}`, text, parameterTable(nature)]),
  );
}

function leverTable(nature: Nature): string {
  const rows = LEVER_NAMES.filter((name) => LEVERS[name].nature === nature).map((name) => {
    const { label, help, default: today, min, max, unit, cost, grade, source, sources } = LEVERS[name];
    return [
      code(name),
      `**${label}.** ${help}`,
      numberText(today),
      rangeText([min, max]),
      unit,
      cost,
      grade,
      linkedText(source, sources),
    ];
  });
  return markdownTable(
    ['name', 'what it is', 'today', 'range', 'unit', 'cost at level 1, or per unit', 'grade', 'source'],
    rows,
  );
}

function parameterTable(nature: Nature): string {
  const rows = PARAMETER_NAMES.filter((name) => PARAMETERS[name].nature === nature).map((name) => {
    const declaration: Declaration = PARAMETERS[name];
    const { label, min, max, unit, status, grade, source, sources } = declaration;
    return [
      code(name),
      label,
      defaultText(name),
      rangeText([min, max]),
      unit,
      status,
      grade,
      linkedText(source, sources),
    ];
  });
  return markdownTable(['name', 'what it is', 'default', 'range', 'unit', 'status', 'grade', 'source'], rows);
}

function defaultText(name: ParameterName): string {
  const own = COUNTRIES.flatMap(([country, title]) => {
    const value = COUNTRY_PROFILES[country][name];
    return value === undefined ? [] : [`${title} ${numberText(value)}`];
  });
  return numberText(PARAMETERS[name].default) + (own.length === 0 ? '' : ` (${own.join(', ')})`);
}
