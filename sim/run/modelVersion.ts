/** Raised only when results change. Part of every fingerprint. */
export const MODEL_VERSION = 4;
