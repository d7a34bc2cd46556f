/**
 * Parts of the engine that its door does not show, for tests of those parts alone. Beside
 * tests/validation/inside.ts the only file of the tests that goes past a door: whoever wants to know what is tested from inside reads this list.
 */
export { bitAt, bitsFor, packBits } from '../../sim/memory/bits.ts';
export { clamp, share, sigmoid } from '../../sim/arithmetic/bounds.ts';
export { gather } from '../../sim/memory/gather.ts';
export { moveTowards } from '../../sim/memory/moveTowards.ts';
export { exponential, logarithm } from '../../sim/arithmetic/exponential.ts';
export { normalQuantile } from '../../sim/arithmetic/normal.ts';
export { canonicalJson } from '../../sim/arithmetic/canonicalJson.ts';
export { fingerprint, type Fingerprinted } from '../../sim/run/fingerprint.ts';
export { monthZeroKey } from '../../sim/run/identity.ts';
export { shapeProperties, weighLeadership } from '../../sim/mechanisms/lead.ts';
export { influenceOf, initiateProjects, placeChances } from '../../sim/mechanisms/initiateProjects.ts';
export { changeCircumstance } from '../../sim/mechanisms/changeCircumstance.ts';
export { decideLevel, followCourse, SUPPORT } from '../../sim/mechanisms/followCourse.ts';
export { contribute, wantedHours } from '../../sim/mechanisms/contribute.ts';
export { coordinate, coordinateGroups, countMembers } from '../../sim/mechanisms/coordinateGroups.ts';
export { assignActivities, prepareInvitations } from '../../sim/mechanisms/invite.ts';
export { apartInWork, MOST_STAFFING } from '../../sim/mechanisms/apartInWork.ts';
export { rosterStaff } from '../../sim/mechanisms/rosterStaff.ts';
export { quorumOf, rememberYear, runProjects, spreadSolution } from '../../sim/mechanisms/runProjects.ts';
export { createDiary, type Diary } from '../../sim/world/diary.ts';
export { costLevers } from '../../sim/mechanisms/costLevers.ts';
export {
  fadeNeed,
  growNeed,
  routineNeedNow,
  savedByArenas,
  serve,
  shareOut,
  solveNeed,
  splitNeed,
} from '../../sim/mechanisms/serveNeeds.ts';
export { changeTrust } from '../../sim/mechanisms/changeTrust.ts';
export { listEngaged } from '../../sim/mechanisms/listEngaged.ts';
export { leave, tire } from '../../sim/mechanisms/tire.ts';
export { localIncomePerPound } from '../../sim/mechanisms/countIncome.ts';
export { DECISIONS } from '../../sim/random/decisions.ts';
export { addressOf, draw, hashText, momentOf, pickOfFew, scramble } from '../../sim/random/draw.ts';
export { normalDraw } from '../../sim/random/normalDraw.ts';
export { createStream, createStreams, STREAM_NAMES, type Stream } from '../../sim/random/stream.ts';
export { COSTED_LEVERS } from '../../sim/declare/levers.ts';
export { createRecorder, createRecording, record } from '../../sim/record/recorder.ts';
export { readYear } from '../../sim/record/readYear.ts';
export { createReading, takeReading } from '../../sim/record/takeReading.ts';
export { apportion } from '../../sim/setup/apportion.ts';
export { createWorld } from '../../sim/setup/createWorld.ts';
export { tick } from '../../sim/run/tick.ts';
export * from '../../sim/world/citizens.ts';
export * from '../../sim/world/happenings.ts';
export * from '../../sim/world/neighbourhoods.ts';
export * from '../../sim/world/staff.ts';
export * from '../../sim/world/projects.ts';
export * from '../../sim/world/world.ts';
export { sortWords } from '../../sim/memory/sortWords.ts';
export { sum } from '../../sim/arithmetic/sum.ts';
