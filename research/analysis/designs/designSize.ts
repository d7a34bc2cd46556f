import type { Checked } from '#sim';
import { checkDesign, type DesignOptions } from './checkDesign.ts';
import type { OptionField } from './checkOption.ts';

/**
 * How many points a design would have, told before anything is built, however many that are; or every problem of its
 * arguments, options called as `fieldOf` says. Options that are not named take their defaults from DESIGNS.
 */
export function designSize(
  method: string,
  factors: number,
  options: DesignOptions = {},
  fieldOf?: OptionField,
): Checked<number> {
  const checked = checkDesign(method, factors, options, fieldOf);
  return checked.ok ? { ok: true, value: checked.value.points } : checked;
}
