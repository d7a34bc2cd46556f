/** Whether the slow tests run too (`npm run test:full`); without it they are skipped, and counted as such. */
export const FULL = process.env['SAMSPILL_FULL'] === '1';
