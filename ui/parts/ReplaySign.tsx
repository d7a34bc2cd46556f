import { replay, words } from '../state/pageState.ts';
import { ROUNDS } from '../state/replayLastChange.ts';

/** Says which side of the last change is on the screen, above everything else, while it is replayed. */
export function ReplaySign() {
  const on = replay.value;
  return (
    <p class="replay-sign" role="status">
      {on === null ? '' : words.value.replay[on.side](on.round, ROUNDS)}
    </p>
  );
}
