import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  change,
  INITIAL_STATE,
  show,
  shownChoices,
  takeBack,
  withLever,
  withName,
  withoutStrategy,
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

const runsOf = ({ strategies, place }: AppState): ComparisonData => ({
  place,
  country: 'england',
  gradient: 'none',
  months: [0],
  judgesAreas: true,
  size: { citizens: 1000, adults: 8000 },
  warnings: [],
  strategies: strategies.map(({ preset }) => ({ title: preset, waiting: false, preview: null, runs: [] })),
});

function setTo(state: AppState): void {
  change(() => state);
  show(runsOf(state), state);
}

describe('what is shown keeps the names it was asked for with', () => {
  beforeEach(() => {
    setTo({ ...INITIAL_STATE });
  });

  test('when a strategy is taken away, until the runs of the others are there', () => {
    const three = shownChoices.value.strategies;
    change((now) => withoutStrategy(now, 1));
    expect(shownChoices.value.strategies).toBe(three);
    const two = withoutStrategy({ ...INITIAL_STATE }, 1);
    setTo(two);
    expect(shownChoices.value.strategies).toBe(two.strategies);
  });

  test('and takes on another name at once, which asks for no other runs', () => {
    change((now) => withName(now, 1, 'Ours'));
    expect(shownChoices.value.names).toEqual([null, 'Ours']);
    change((now) => withLever({ ...now, names: [] }, 'clarity', 0.1, 0.5));
    expect(shownChoices.value.names).toEqual([null, 'Ours']);
  });

  test('when runs come that are older than the last thing that was seen', () => {
    const older = { ...withoutStrategy({ ...INITIAL_STATE }, 0) };
    change((now) => ({ ...now, runs: 30 }));
    show(runsOf(older), older);
    expect(shownChoices.value.strategies).toBe(older.strategies);
  });
});

test('what is moved after a step back is a step of its own', () => {
  setTo({ ...INITIAL_STATE, month: 120 });
  change((now) => ({ ...now, selected: 2 }));
  change((now) => ({ ...now, month: 60 }), 'time');
  takeBack();
  change((now) => ({ ...now, month: 50 }), 'time');
  takeBack();
  expect(shownChoices.value.selected).toBe(2);
});
