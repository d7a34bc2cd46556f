import { yamlText } from '#scenarios';
import type { LessonInput } from './lessonSchema.ts';

/** What a file begins with, so that editors complete it and people know what it is. */
const HEAD = `# A lesson for Samspill. Check it with: samspill lesson check FILE
# What may stand here: docs/lesson-files.md; the schema for editors: samspill schema --lesson
`;

/** A lesson as a file in YAML, read back as the same. */
export function lessonText(lesson: LessonInput): string {
  return HEAD + yamlText(lesson);
}
