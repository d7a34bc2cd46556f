/** Licences under which results are usually passed on, by their SPDX names, and where each is found. */
export const RESULT_LICENCES: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://spdx.org/licenses/CC0-1.0',
  'CC-BY-4.0': 'https://spdx.org/licenses/CC-BY-4.0',
  'CC-BY-SA-4.0': 'https://spdx.org/licenses/CC-BY-SA-4.0',
  'CC-BY-NC-4.0': 'https://spdx.org/licenses/CC-BY-NC-4.0',
  'ODC-By-1.0': 'https://spdx.org/licenses/ODC-By-1.0',
  'ODbL-1.0': 'https://spdx.org/licenses/ODbL-1.0',
};
