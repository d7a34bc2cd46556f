import { issueAt, unplaced, type Checked } from '#sim';
import { decodeText, parseWritten } from '#scenarios';
import { lessonKind } from './lessonKind.ts';
import { LESSON_LIMITS } from './lessonLimits.ts';
import { say } from './phrases.ts';

/**
 * The plain data of a lesson in YAML or JSON, as bytes of a file or as text that was pasted, not yet checked as a lesson; or every
 * problem of notation, with its line.
 */
export function parseLesson(written: Uint8Array | string): Checked<unknown> {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  if (bytes.length > LESSON_LIMITS.bytes)
    return {
      ok: false,
      issues: [
        issueAt(
          'file',
          unplaced({
            expected: say.mostBytes(LESSON_LIMITS.bytes),
            got: say.bytes(bytes.length),
            hint: say.fewPages(),
          }),
        ),
      ],
    };
  const text = decodeText(bytes);
  return text.ok ? parseWritten(text.value, 'lesson', lessonKind) : text;
}
