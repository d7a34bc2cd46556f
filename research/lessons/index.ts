export { claimNumber, claimsNamed, decimalsOf, fillText, type JudgedClaims } from './claims/fillText.ts';
export { judgeClaim, type JudgedClaim } from './claims/judgeClaim.ts';
export { armsOfClaim, lessonMetrics, type LessonReadings } from './claims/lessonReadings.ts';
export { shownBlocks, type ShownBlock } from './claims/shownBlocks.ts';
export {
  LESSON_FORMAT,
  type ClaimSize,
  type ExplainBlock,
  type ExplainStep,
  type Lesson,
  type LessonArm,
  type LessonClaim,
  type LessonStep,
  type LessonText,
  type ObserveStep,
  type PauseStep,
  type PredictedCurve,
  type PredictStep,
  type RunStep,
  type StoryStep,
  type TransferStep,
} from './format/lesson.ts';
export { CLAIM_NUMBERS, type ClaimNumber } from './format/claimNumbers.ts';
export { lessonFindings, numbersTyped } from './format/lessonFindings.ts';
export { FIFTH_METRICS } from './format/lessonRules.ts';
export { lessonJsonSchema } from './format/lessonJsonSchema.ts';
export { lessonKind } from './format/lessonKind.ts';
export { LESSON_DEFAULTS, LESSON_LIMITS } from './format/lessonLimits.ts';
export { lessonOf } from './format/lessonOf.ts';
export { lessonText } from './format/lessonText.ts';
export { ownCopy } from './format/ownCopy.ts';
export type { LessonInput, StepType } from './format/lessonSchema.ts';
export { parseLesson } from './format/parseLesson.ts';
export { LESSON_PHRASES } from './format/phrases.ts';
export {
  isPlaceFile,
  readLesson,
  type ReadLessonOptions,
  type ReadyArm,
  type ReadyLesson,
} from './format/readLesson.ts';
export { countCodes, MOST_CODES, type CountedCodes, type RefusedLine } from './predict/countCodes.ts';
export { nearestCurve, timesAt, type NearestCurve } from './predict/nearestCurve.ts';
export {
  DRAWN_POINTS,
  DRAWN_TIMES,
  predictionCode,
  readPredictionCode,
  type CodesOf,
  type Prediction,
  type RefusedCode,
} from './predict/predictionCode.ts';
export { judgeLesson, LESSON_SEED, runLesson, type LessonRuns, type RunLesson } from './run/runLesson.ts';
export {
  lessonRecord,
  recordedClaims,
  recordIssues,
  shippedLesson,
  shippedMetrics,
  shippedMonths,
  type LessonRecord,
  type ShippedLesson,
} from './run/shippedLesson.ts';
export { BUILT_IN_LESSONS, builtInLesson, type BuiltInLesson } from './builtIn/builtInLessons.ts';
export {
  COURSE_BASELINE,
  courseOf,
  USUAL_ANSWERS,
  type Course,
  type CourseAnswers,
  type MovedLever,
  type OverriddenLever,
} from './questions/courseOf.ts';
export {
  AIM_FIGURES,
  COURSE_MIX,
  QUESTION_IDS,
  RECIPE_IDS,
  sixQuestion,
  type AnswerId,
  type AnswerMoves,
  type AssumptionId,
  type QuestionAssumption,
  type QuestionId,
  type SixQuestion,
} from './questions/sixQuestions.ts';
