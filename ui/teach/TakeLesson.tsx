import { lessonText } from '#lessons';
import { saveFile } from '../parts/saveFile.ts';
import { asked, language, notice, words } from '../state/pageState.ts';
import { TEACH_LANGUAGES } from '../words/teachLanguages.ts';
import { takenLesson } from './takeLesson.ts';

/** Saves the open lesson as a file of one's own, to be changed and opened here again. */
export function TakeLesson() {
  async function take(): Promise<void> {
    const { lesson: choice } = asked.peek();
    if (choice === null) return;
    try {
      const taken = await takenLesson(choice, language.peek());
      if (taken !== null) saveFile(lessonText(taken), `${taken.id}.lesson.yaml`, 'application/yaml');
    } catch {
      notice(words.peek().notLoaded);
    }
  }
  return (
    <button type="button" onClick={() => void take()}>
      {TEACH_LANGUAGES[language.value].takeCopy}
    </button>
  );
}
