export { openAtlas } from './openAtlas.ts';
export { readPlaceFile } from './readPlaceFile.ts';
export { readScenarioFile } from './readScenarioFile.ts';
export { readBytes } from './readBytes.ts';
