/** What stands at the top of an experiment and is laid over every scenario of it. */
export const LENGTH_AND_SIZE = ['months', 'citizens', 'oneIn'] as const;
