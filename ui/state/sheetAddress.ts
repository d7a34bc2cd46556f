import { signal } from '@preact/signals';
import { MODEL_VERSION } from '#sim';

/** What can be printed of a lesson, and of the six questions. */
export const SHEETS = ['facilitator', 'worksheet', 'questions'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** Which sheet an address asks for, and with which version of the model it was printed. */
export interface AskedSheet {
  readonly kind: SheetKind;
  readonly model: number;
  /** Of the six questions: what was answered, as `answersCode` writes it. */
  readonly answers?: string | undefined;
}

/** The sheet that an address asked for, until it is shown. */
export const wantedSheet = signal<AskedSheet | null>(null);

/** The address that opens a sheet again: that of its lesson, and behind it which sheet, the version of the model, and what was answered. */
export function sheetAddress(address: string, kind: SheetKind, answers = ''): string {
  const plain = withoutSheet(address);
  return `${plain}${plain.includes('#') ? '&' : '#'}sheet=${kind}.${MODEL_VERSION}${answers === '' ? '' : `.${answers}`}`;
}

/** The sheet that an address asks for; null where it asks for none that is known here. */
export function askedSheet(address: string): AskedSheet | null {
  const [, kind, model, answers] = ASKED.exec(address) ?? [];
  const known = SHEETS.find((one) => one === kind);
  return known === undefined ? null : { kind: known, model: Number(model), answers };
}

/** An address without the sheet it asks for: that of the lesson. */
export function withoutSheet(address: string): string {
  return address.replace(ASKED, '');
}

const ASKED = /[#&]sheet=([a-z]+)\.(\d{1,4})(?:\.(\w{1,40}))?/;
