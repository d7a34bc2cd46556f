/** Kinds of presets, in the order of lists: ways to govern, cases, steps and types, traps, and today's course in another world. */
export const PRESET_GROUPS = ['governing', 'cases', 'steps', 'traps', 'circumstances'] as const;

export type PresetGroup = (typeof PRESET_GROUPS)[number];
