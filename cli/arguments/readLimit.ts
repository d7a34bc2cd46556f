import type { Checked } from '#sim';
import type { Options } from './request.ts';

const SECONDS = { s: 1, m: 60, h: 3600 } as const;
/** 24 days: longer than most queues allow, and the most a timer can wait. */
const MOST = 24 * 24 * 3600;

/** The time of `--limit` as typed, `90s`, `30m` or `8h`, in seconds; null where there is none. */
export function readLimit({ limit: text }: Options): Checked<number | null> {
  if (text === undefined) return { ok: true, value: null };
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text.trim()) ?? [];
  const seconds = Number(number) * (SECONDS[unit as keyof typeof SECONDS] ?? NaN);
  if (seconds > 0 && seconds <= MOST) return { ok: true, value: seconds };
  return {
    ok: false,
    issues: [{ field: '--limit', expected: 'a time such as 90s, 30m or 8h, up to 576h', got: text }],
  };
}
