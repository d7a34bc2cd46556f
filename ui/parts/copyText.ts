import { notice } from '../state/pageState.ts';

/** Puts a text on the clipboard; where that is closed the text is shown, to be marked by hand. Whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    notice(text);
    return false;
  }
}
