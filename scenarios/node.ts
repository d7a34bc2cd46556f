export { openAtlas } from './places/openAtlas.ts';
export { packageFolder } from './places/packageFolder.ts';
export { readPlaceFile } from './places/readPlaceFile.ts';
export { readScenarioFile } from './scenario/readScenarioFile.ts';
export { readBytes } from './written/readBytes.ts';
export { LARGEST_FILE } from './written/parseWritten.ts';
export { readWrittenFile } from './written/readWrittenFile.ts';
