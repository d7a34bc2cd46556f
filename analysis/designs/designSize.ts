import type { Checked } from '#sim';
import { checkDesign, type DesignOptions } from './checkDesign.ts';

/**
 * How many points a design would have, told before anything is built, however many that are; or every problem of its
 * arguments. Options that are not named take their defaults from DESIGNS.
 */
export function designSize(method: string, factors: number, options: DesignOptions = {}): Checked<number> {
  const checked = checkDesign(method, factors, options);
  return checked.ok ? { ok: true, value: checked.value.points } : checked;
}
