import type { Course } from '#lessons';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import { priceSoFar, type Pricing } from './coursePrice.ts';
import { priceTexts, type QuestionReading } from './questionTexts.ts';

interface Props {
  readonly reading: QuestionReading;
  /** Null until the model is there. */
  readonly pricing: Pricing | null;
  readonly course: Course;
}

/** The price so far, against today's: what can be summed, what of it is taken from services, and what nobody can count yet. */
export function PriceBox({ reading, pricing, course }: Props) {
  const text = QUESTIONS_LANGUAGES[reading.language].price;
  if (pricing === null) return null;
  const { sentences, each, parts } = priceTexts(reading, priceSoFar(course.moved, pricing));
  return (
    <section class="question-price" aria-labelledby="price-so-far">
      <h3 id="price-so-far">{text.title}</h3>
      {sentences.map((sentence, n) => (
        <p key={n} class={n === 0 ? 'price-sum' : undefined}>
          {sentence}
        </p>
      ))}
      {each.length === 0 ? null : (
        <>
          <p>{text.each}</p>
          <ul>
            {each.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {parts.length + each.length === 0 ? null : (
        <>
          <p class="question-note">{text.known}</p>
          {parts.length < 2 ? null : (
            <details>
              <summary>{text.parts}</summary>
              <ul>
                {parts.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
