import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanes } from '#workers';

const never = new AbortController().signal;
const turn = (turns: number) => new Promise<void>((resolve) => setTimeout(resolve, turns));

describe('a list in lanes', () => {
  test('is worked through once each, with no more under way than there are lanes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (turns, lanes) => {
        const begun: number[] = [];
        let [underWay, most] = [0, 0];
        await inLanes(turns.entries(), { lanes, signal: never }, async ([n, time]) => {
          begun.push(n);
          most = Math.max(most, ++underWay);
          await turn(time);
          underWay -= 1;
        });
        // Taken in the order of the list, and all of them at rest at the end.
        expect(begun).toEqual(turns.map((_, n) => n));
        expect(underWay).toBe(0);
        expect(most).toBe(Math.min(lanes, turns.length));
      }),
      { numRuns: 30 },
    );
  });

  test('stops in every lane at the first fault, and throws it when all have come to rest', async () => {
    const ended: string[] = [];
    const work = async (n: number, signal: AbortSignal): Promise<void> => {
      if (n === 2) {
        await turn(1);
        throw new Error('the disk is full');
      }
      if (n === 3) throw await turn(20).then(() => new Error('a later one'));
      await turn(8);
      ended.push(`${n} ${signal.aborted ? 'told' : 'not told'}`);
    };
    await expect(inLanes([0, 1, 2, 3, 4, 5, 6, 7], { lanes: 4, signal: never }, work)).rejects.toThrow(
      'the disk is full',
    );
    // Those under way ended before it was thrown, and knew; nobody took another.
    expect(ended).toEqual(['0 told', '1 told']);
  });

  test('takes nothing more once it is aborted, and throws nothing', async () => {
    const stop = new AbortController();
    const taken: number[] = [];
    await inLanes([0, 1, 2, 3, 4, 5], { lanes: 2, signal: stop.signal }, async (n) => {
      taken.push(n);
      await turn(1);
      if (n === 1) stop.abort();
    });
    expect(taken.length).toBeLessThan(5);
    await inLanes([0], { lanes: 1, signal: stop.signal }, () => Promise.reject(new Error('was taken')));
  });

  test('even a fault that is nothing at all is thrown', async () => {
    await expect(inLanes([0], { lanes: 1, signal: never }, () => Promise.reject())).rejects.toBeUndefined();
  });
});
