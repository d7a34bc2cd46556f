import { sizeText } from '#runs';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';

/** How many are simulated for how many adults, beside the figures that were made with so many. */
export function SizeLine({ language, data }: { readonly language: Language; readonly data: ComparisonData }) {
  return (
    <span class="size" data-citizens={data.size.citizens}>
      {sizeText(data.size, data.place, language)}.
    </span>
  );
}
