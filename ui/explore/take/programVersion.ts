declare const __SAMSPILL_VERSION__: string;

/** Version of the program, which the build writes in from its package. */
export const programVersion = (): string => __SAMSPILL_VERSION__;
