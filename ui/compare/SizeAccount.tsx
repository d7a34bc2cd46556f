import { sizeText } from '#runs';
import type { ComparisonData } from '../state/comparisonData.ts';
import { allowRepeat, mayRepeat } from '../state/repeating.ts';
import type { Language } from '../words/language.ts';
import { SIZE_LANGUAGES } from '../words/sizeLanguages.ts';

/** How many are simulated, and whether the page may repeat the comparison with more by itself. */
export function SizeAccount({ language, data }: { readonly language: Language; readonly data: ComparisonData }) {
  const text = SIZE_LANGUAGES[language];
  return (
    <section class="panel size-account" aria-labelledby="size-title">
      <h3 id="size-title">{text.title}</h3>
      <p>{sizeText(data.size, data.place, language)}.</p>
      <label class="check">
        <input
          type="checkbox"
          checked={mayRepeat.value}
          onChange={(event) => {
            allowRepeat(event.currentTarget.checked);
          }}
        />{' '}
        {text.allow}
      </label>
      <p class="hint">{text.allowHint}</p>
    </section>
  );
}
