import { PRESET_NAMES } from '#scenarios';
import { analysesDocument } from './analysesDocument.ts';
import { evidenceDocument } from './evidenceDocument.ts';
import { robustnessDocument } from './robustnessDocument.ts';
import { scoreSensitivityDocument, scoreSensitivitySvg } from './scoreSensitivityDocument.ts';
import { scoreboardDocument } from './scoreboardDocument.ts';
import { lessonsDocument } from './lessonsDocument.ts';
import { metricsDocument } from './metricsDocument.ts';
import { parametersDocument } from './parametersDocument.ts';
import { performanceDocument } from './performanceDocument.ts';
import { performancePictures } from './performancePictures.ts';
import { presetDocument } from './presetDocument.ts';
import { presetsDocument } from './presetsDocument.ts';
import { seedTablesDocument } from './seedTablesDocument.ts';

/**
 * Every generated page: path from the root of the repository, and its text. The folder `docs/presets/` holds nothing
 * else, so a page there without a preset is stale.
 */
export function documents(): Readonly<Record<string, string>> {
  return {
    'docs/analyses.md': analysesDocument(),
    'docs/scoreboard.md': scoreboardDocument(),
    'docs/robustness.md': robustnessDocument(),
    'docs/score-sensitivity.md': scoreSensitivityDocument(),
    'docs/validation/score-sensitivity.svg': scoreSensitivitySvg(),
    'docs/evidence.md': evidenceDocument(),
    'docs/parameters.md': parametersDocument(),
    'docs/metrics.md': metricsDocument(),
    'docs/lessons.md': lessonsDocument(),
    'docs/presets.md': presetsDocument(),
    'docs/seed-tables.md': seedTablesDocument(),
    'docs/performance.md': performanceDocument(),
    ...performancePictures(),
    ...Object.fromEntries(PRESET_NAMES.map((name) => [`docs/presets/${name}.md`, presetDocument(name)])),
  };
}
