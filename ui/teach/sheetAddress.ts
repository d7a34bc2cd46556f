import { MODEL_VERSION } from '#sim';

/** What can be printed of a lesson, and of the six questions. */
export const SHEETS = ['facilitator', 'worksheet', 'questions'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** Which sheet an address asks for, and with which version of the model it was printed. */
export interface AskedSheet {
  readonly kind: SheetKind;
  readonly model: number;
}

/** The address that opens a sheet again: that of its lesson, and behind it which sheet and the version of the model. */
export function sheetAddress(address: string, kind: SheetKind): string {
  const plain = withoutSheet(address);
  return `${plain}${plain.includes('#') ? '&' : '#'}sheet=${kind}.${MODEL_VERSION}`;
}

/** The sheet that an address asks for; null where it asks for none that is known here. */
export function askedSheet(address: string): AskedSheet | null {
  const [, kind, model] = ASKED.exec(address) ?? [];
  const known = SHEETS.find((one) => one === kind);
  return known === undefined ? null : { kind: known, model: Number(model) };
}

/** An address without the sheet it asks for: that of the lesson. */
export function withoutSheet(address: string): string {
  return address.replace(ASKED, '');
}

const ASKED = /[#&]sheet=([a-z]+)\.(\d{1,4})/;
