import { notices } from '../state/pageState.ts';

/** What went wrong or changed, one line each; read aloud politely. */
export function Notices() {
  return (
    <div role="status" class="notices">
      {notices.value.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
