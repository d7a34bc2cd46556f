export * from '#analysis';
export * from '#scenarios';
export * from '#sim';
export * from '#sweeps';
export { analyseSweep as analyse } from '#sweeps';
export { openAtlas, readPlaceFile, readScenarioFile } from '#scenarios/node';
