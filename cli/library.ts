export * from '#analysis';
export * from '#scenarios';
export * from '#sim';
export { openAtlas, readPlaceFile, readScenarioFile } from '#scenarios/node';
