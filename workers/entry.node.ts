import { runOrKeep } from './runOrKeep.ts';
import { threadEntry } from './threadEntry.ts';

export default threadEntry(runOrKeep);
