import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryEstimate } from '#sim';
import { queueJobs, type Job } from '#workers';
import { openPool } from '#workers/node';
import { smallScenario } from './smallScenario.ts';

const MONTHS = 12;

function jobOf(citizens: number): Job {
  return { scenario: smallScenario, options: { seed: 'a', months: MONTHS, citizens } };
}

function bytesOf({ scenario, options: { citizens = 0 } }: Job): number {
  return memoryEstimate(scenario.place, citizens, MONTHS);
}

describe('memory', () => {
  test('bounds what runs at once; what needs more than all goes alone, and every job ends in the order of the calls', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 50, max: 100_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 40_000_000 }),
        async (sizes, size, memory) => {
          const running: Job[] = [];
          const begun: number[] = [];
          const pool = queueJobs({
            size,
            places: () => size,
            memory,
            async run(job) {
              running.push(job);
              begun.push(job.options.citizens ?? 0);
              const together = running.reduce((sum, one) => sum + bytesOf(one), 0);
              expect(running.length).toBeLessThanOrEqual(size);
              if (running.length > 1) expect(together).toBeLessThanOrEqual(memory);
              await Promise.resolve();
              running.splice(running.indexOf(job), 1);
              return { status: 'failed', reason: 'nothing to do' };
            },
            end: async () => undefined,
          });
          await Promise.all(sizes.map((citizens) => pool.run(jobOf(citizens))));
          expect(begun).toEqual(sizes);
        },
      ),
    );
  });

  test('changes no result: runs that must go one by one give what they give side by side', async () => {
    const together = openPool(2);
    const alone = openPool(2, { memory: 1 });
    try {
      const [left, right] = await Promise.all(
        [together, alone].map((pool) => Promise.all([200, 300].map((citizens) => pool.run(jobOf(citizens))))),
      );
      expect(right).toEqual(left);
      expect(left?.map(({ status }) => status)).toEqual(['done', 'done']);
    } finally {
      await Promise.all([together.close(), alone.close()]);
    }
  });
});
