import { finish } from '#sim';
import { oneAfterTheOther, simulateAndRead, threadEntry } from '#workers/node';
import type { CalibrationJob } from './calibrationJob.ts';
import { readTarget } from './targetReading.ts';

/** What a thread of a calibration's pool runs: it keeps only the readings. */
export default threadEntry(
  oneAfterTheOther(
    simulateAndRead((run, { scenario, readings }: CalibrationJob) => {
      const result = finish(run);
      return Float64Array.from(readings, (reading) => readTarget(result, scenario.place, reading));
    }),
  ),
);
