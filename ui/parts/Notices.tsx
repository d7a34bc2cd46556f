import { dismiss, notices, words } from '../state/pageState.ts';

/** What went wrong or changed, one line each; read aloud politely. */
export function Notices() {
  return (
    <div role="status" class="notices">
      {notices.value.map((text) => (
        <p key={text}>
          {text}{' '}
          <button
            type="button"
            aria-label={words.value.close}
            onClick={() => {
              dismiss(text);
            }}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
