import { linearScale } from '#pictures';

/** One of the three: a band, or dots where too few settings are known for one, or neither. */
export interface BandRow {
  readonly kind: 'luck' | 'fitted' | 'beliefs';
  readonly name: string;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly dots: readonly { readonly value: number; readonly accepted: boolean }[];
  /** The band in numbers, or why there is none. */
  readonly text: string;
}

interface Props {
  readonly rows: readonly BandRow[];
  readonly median: number;
  /** How a difference is written. */
  readonly written: (value: number) => string;
  readonly zero: string;
  readonly isStale: boolean;
}

/** The three bands under each other on one scale, 0 and the median marked through all of them. Each stands in numbers beside its name. */
export function BandRows({ rows, median, written, zero, isStale }: Props) {
  const ends = rows.flatMap(({ band, dots }) => [
    ...(band === null ? [] : [band.low, band.high]),
    ...dots.map(({ value }) => value),
  ]);
  const scale = linearScale([...ends, median], [0, 100], { zero: true });
  const at = (value: number): string => `${Number(scale.at(value).toFixed(2))}%`;
  const [first, last] = [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 0];
  const marks = [...new Set([first, 0, last])].filter(
    (tick) => tick === 0 || Math.abs(scale.at(tick) - scale.at(0)) > 12,
  );
  return (
    <div class={isStale ? 'band-rows old' : 'band-rows'}>
      <ul>
        {rows.map(({ kind, name, band, dots, text }) => (
          <li key={kind}>
            <span class="band-name">{name}</span>
            <span class="band-text">{text}</span>
            <span class="band-track" aria-hidden="true">
              <i class="band-zero" style={{ left: at(0) }} />
              {band === null || !Number.isFinite(band.low) ? null : (
                <i
                  class={`band band-${kind}`}
                  style={{
                    left: at(band.low),
                    width: `${Number((scale.at(band.high) - scale.at(band.low)).toFixed(2))}%`,
                  }}
                />
              )}
              {dots.map(({ value, accepted }, n) => (
                <i key={n} class={accepted ? 'band-dot' : 'band-dot pale'} style={{ left: at(value) }} />
              ))}
              {Number.isFinite(median) ? <i class="band-median" style={{ left: at(median) }} /> : null}
            </span>
          </li>
        ))}
      </ul>
      <p class="band-axis" aria-hidden="true">
        {marks.map((tick) => (
          <span
            key={tick}
            style={{ left: at(tick) }}
            data-edge={scale.at(tick) < 8 ? 'start' : scale.at(tick) > 92 ? 'end' : undefined}
          >
            {tick === 0 ? zero : written(tick)}
          </span>
        ))}
      </p>
    </div>
  );
}
