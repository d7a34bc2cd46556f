export { openAtlas } from './openAtlas.ts';
export { readPlaceFile } from './readPlaceFile.ts';
export { readScenarioFile } from './readScenarioFile.ts';
export { readBytes } from './written/readBytes.ts';
export { readWrittenFile } from './written/readWrittenFile.ts';
