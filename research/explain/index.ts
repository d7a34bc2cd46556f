export type { Explanation, LedgerPart, PairEffect, PlayerShare, ReadingExplanation } from './answer/explanation.ts';
export { explainDifference, fifthAreas, type DifferenceAsked } from './answer/explainDifference.ts';
export { explainGame, isPrecise, TOLD_OF_GROSS } from './answer/explainGame.ts';
export { playGame, runsOfReplicate, type Play, type Played, type PlayedReplicate } from './game/playGame.ts';
export { columnsOf, isStock, readColumns, type Column } from './game/readColumns.ts';
export { choiceGame, MOST_EVERY_COALITION, MOST_UNGROUPED } from './players/choiceGame.ts';
export { choicesBetween, type Choices } from './players/choicesBetween.ts';
export { GROUP_NAMES, groupOf, groupsOf, ungrouped, type GroupName } from './players/leverGroups.ts';
export type { ModelGame, Player, PlayerGroup, PlayerKind } from './players/player.ts';
export { amountsOf, type Amounts } from './words/amountText.ts';
export {
  capital,
  explainTeller,
  groupName,
  playerGroup,
  playerName,
  whenOff,
  type ExplainTeller,
} from './words/explainTeller.ts';
export type { ExplainWords } from './words/explainEn.ts';
export {
  bySize,
  readingAmounts,
  readingMoment,
  readingName,
  readingUnit,
  shownLines,
  shownShares,
} from './words/readingText.ts';
export { localSetting } from './words/localSetting.ts';
export { sharesPicture, type ShownShares } from './words/sharesPicture.ts';
export { tellReading, tellThrough, type TwoNames } from './words/tellReading.ts';
export { mechanismGame, mechanismIssues, USUAL_MECHANISMS } from './players/mechanismGame.ts';
export { accountRuns, type AccountAnswer, type AccountAsked, type PlacePart } from './answer/accountRuns.ts';
export { accountAmounts, tellAccount } from './words/tellAccount.ts';
