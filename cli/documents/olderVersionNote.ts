import { MODEL_VERSION } from '#sim';

/** Said on a page whose results are of an earlier version of the model; nothing where they are of this one. */
export function olderVersionNote(modelVersion: number): string {
  return modelVersion === MODEL_VERSION
    ? ''
    : `**These are results of model version ${modelVersion}. Version ${MODEL_VERSION} has not been run for this page: nothing here is said of it.**`;
}
