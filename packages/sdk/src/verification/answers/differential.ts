import type { AnswerCheck } from "./checked.ts";

/** Solutions of differential equations: put into the equation and its conditions. */
export const differentialChecks: Readonly<Record<string, AnswerCheck>> = {};
