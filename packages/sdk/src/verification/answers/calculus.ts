import type { AnswerCheck } from "./checked.ts";

/** Limits, derivatives and integrals. */
export const calculusChecks: Readonly<Record<string, AnswerCheck>> = {};
