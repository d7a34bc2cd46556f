/** Parts of the scoreboard that no door shows, for tests of those parts alone. */
export { robustnessText } from '../../cli/validation/robustnessText.ts';
export { scoreboardText } from '../../cli/validation/scoreboardText.ts';
export { exitHazard, hoursOfTopActive, hoursOfTopVolunteers } from '../../validation/patterns/hoursOfPeople.ts';
