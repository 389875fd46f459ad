/** Questions that must not be read, each with the key of the reason. */
export const refusedExamples: readonly (readonly [text: string, reason: string])[] = [];
