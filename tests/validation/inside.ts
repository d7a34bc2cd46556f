/** Parts of the scoreboard, of cases and of calibration that no door shows, for tests of those parts alone. */
export { robustnessText } from '../../cli/validation/robustnessText.ts';
export { scoreboardText } from '../../cli/validation/scoreboardText.ts';
export { createSimulator } from '../../research/validation/calibrate/simulator.ts';
export { CASES } from '../../research/validation/cases/cases.ts';
export { runCase } from '../../research/validation/cases/runCase.ts';
export {
  exitHazard,
  hoursOfTopActive,
  hoursOfTopVolunteers,
} from '../../research/validation/patterns/hoursOfPeople.ts';
export { ALL_BUT_MOBILISATION } from '../../research/validation/patterns/limits.ts';
