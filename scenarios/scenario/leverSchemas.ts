import { z } from 'zod';
import { LEVER_NAMES, LEVERS, PARAMETER_NAMES, PARAMETERS } from '#sim';
import { expectedNumber } from '../written/expectedText.ts';
import { declaredSchema, numberSchema, SHARE_SCHEMA } from '../written/settingSchemas.ts';

const GROUP = 'settings by name';

/** The three shares of a mix; that they sum to 1 is checked with the rest. */
export const mixSchema = (description: string): z.ZodType =>
  z.strictObject({ OA: SHARE_SCHEMA, NPM: SHARE_SCHEMA, NPG: SHARE_SCHEMA }, { error: 'shares OA, NPM and NPG' }).meta({
    description: `${description} Shares of classic administration (OA), New Public Management (NPM) and New Public Governance (NPG); they sum to 1.`,
  });

const commitmentLevel = numberSchema(LEVERS.commitment1);
const commitment = z
  .union([commitmentLevel, z.array(commitmentLevel).length(6, 'one number or six, one per anchor institution')], {
    error: `${expectedNumber(LEVERS.commitment1)}, or a list of six such numbers`,
  })
  .meta({
    description:
      'Short for commitment1 to commitment6: one number for all six anchor institutions, or six numbers, largest first.',
  });
const recruitment = z
  .strictObject(
    { openCall: SHARE_SCHEMA, lot: SHARE_SCHEMA, universalArena: SHARE_SCHEMA, outreach: SHARE_SCHEMA },
    { error: 'shares openCall, lot, universalArena and outreach' },
  )
  .partial()
  .meta({
    description:
      'Short for the four recruitment levers: shares of the municipality’s invitations. Channels left out get 0; the four sum to 1.',
  });

function eachName<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((key) => [key, make(key)])) as Record<Name, T>;
}

/** Every lever by name, and the shorthands. */
export const LEVERS_SCHEMA = z
  .strictObject(
    { ...eachName(LEVER_NAMES, (key) => declaredSchema(LEVERS[key], LEVERS[key].help)), commitment, recruitment },
    { error: GROUP },
  )
  .partial()
  .meta({ description: 'Levers and context from month 0; what is left out stays at the level of today.' });

/** Every parameter by name. */
export const PARAMETERS_SCHEMA = z
  .strictObject(
    eachName(PARAMETER_NAMES, (key) => declaredSchema(PARAMETERS[key])),
    { error: GROUP },
  )
  .partial()
  .meta({ description: 'Parameters that differ from the country’s profile.' });
