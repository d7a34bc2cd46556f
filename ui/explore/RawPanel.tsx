import { useState } from 'preact/hooks';
import { replicateSeed } from '#sim';
import { outcomeLabel, outcomeText } from '../words/outcomeText.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { MAIN_METRICS } from '#runs';
import { MASTER_SEED } from '../run/runComparison.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import type { PanelProps } from './panelProps.ts';

/** Every run by itself: seed, fingerprint and figures at the time cursor. */
export function RawPanel({ words, explore, present, data, names, point }: PanelProps) {
  const text = explore.raw;
  const [open, setOpen] = useState(false);
  const own = Object.keys(present.outcomes);
  const columns: readonly string[] = [...new Set([...MAIN_METRICS, ...own, present.outcome])];
  return (
    <section class="panel" aria-labelledby="raw-title">
      <h2 id="raw-title">{text.title}</h2>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{text.hint(momentText(words, data.months[point] ?? 0))}</summary>
        {open ? (
          <FigureTable
            caption={text.title}
            head={[
              words.strategy,
              text.run,
              text.seed,
              text.fingerprint,
              ...columns.map((one) => outcomeLabel(words, one)),
            ]}
            rows={data.strategies.flatMap(({ runs }, n) =>
              runs.flatMap((run, r) =>
                run === undefined
                  ? []
                  : [
                      [
                        names[n] ?? '',
                        { value: r + 1, text: String(r + 1) },
                        replicateSeed(MASTER_SEED, r + 1),
                        run.fingerprint.slice(0, 16),
                        ...columns.map((one) => {
                          const value = run.series[one]?.[point] ?? NaN;
                          return { value, text: outcomeText(one, value, present.language) };
                        }),
                      ],
                    ],
              ),
            )}
          />
        ) : null}
      </details>
    </section>
  );
}
