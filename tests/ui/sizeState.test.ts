import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  change,
  choices,
  comparison,
  INITIAL_STATE,
  isStale,
  openState,
  show,
  showAtSize,
  takeBack,
  withLever,
  type AppState,
  type ComparisonData,
} from '#ui';

vi.useFakeTimers();
// The page writes the state into its address.
vi.stubGlobal('history', { replaceState: () => undefined });
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const dataOf = ({ strategies, place, citizens }: AppState): ComparisonData => ({
  place,
  country: 'england',
  gradient: 'none',
  months: [0],
  judgesAreas: true,
  size: { citizens: citizens ?? 12_900, adults: 112_824 },
  warnings: [],
  strategies: strategies.map(({ preset }) => ({ title: preset, waiting: false, preview: null, runs: [] })),
});

/** Repeats what is asked for now at another size. */
function repeatAt(citizens: number): ComparisonData {
  const data = dataOf({ ...choices.value, citizens });
  showAtSize(data, citizens);
  return data;
}

describe('a comparison that is repeated at another size', () => {
  beforeEach(() => {
    const start = { ...INITIAL_STATE, strategies: [...INITIAL_STATE.strategies] };
    openState(start);
    show(dataOf(start), start);
  });

  test('is shown and asked for in one step, so that nobody sees the one without the other, and is taken back in one', () => {
    const seen: (readonly [number | null, number | undefined, boolean])[] = [];
    const look = (): unknown => seen.push([choices.value.citizens, comparison.value?.size.citizens, isStale.value]);
    const stop = comparison.subscribe(look);
    repeatAt(51_600);
    stop();
    expect(seen).toEqual([
      [null, 12_900, false],
      [51_600, 51_600, false],
    ]);
    takeBack();
    expect(choices.value.citizens).toBeNull();
    // Until the kept runs are shown again, what is on the screen is marked.
    expect(isStale.value).toBe(true);
  });

  test('keeps its size while it is looked at, and whoever changes what is run starts again from the size before', () => {
    repeatAt(51_600);
    change((now) => ({ ...now, month: 24, outcome: 'trust', view: 'runs', mode: 'explore' }));
    expect(choices.value.citizens).toBe(51_600);
    repeatAt(112_824);
    change((now) => withLever(now, 'clarity', 0.1, 0.5));
    expect(choices.value.citizens).toBeNull();
    takeBack();
    expect(choices.value.citizens).toBe(112_824);
    change((now) => ({ ...now, place: 'Wigan' }));
    expect(choices.value.citizens).toBeNull();
  });

  test('does not touch a size that somebody chose', () => {
    change((now) => ({ ...now, citizens: 2000 }));
    change((now) => withLever(now, 'clarity', 0.1, 0.5));
    expect(choices.value.citizens).toBe(2000);
    show(dataOf(choices.value), choices.value);
    repeatAt(8000);
    change((now) => withLever(now, 'clarity', 0.2, 0.5));
    expect(choices.value.citizens).toBe(2000);
    repeatAt(8000);
    change((now) => ({ ...now, citizens: 3000 }));
    expect(choices.value.citizens).toBe(3000);
  });

  test('says nothing of a file or link that asks for as many', () => {
    repeatAt(51_600);
    openState(withLever({ ...INITIAL_STATE, citizens: 51_600 }, 'clarity', 0.1, 0.5));
    expect(choices.value.citizens).toBe(51_600);
    change((now) => withLever(now, 'clarity', 0.3, 0.5));
    expect(choices.value.citizens).toBe(51_600);
  });
});
