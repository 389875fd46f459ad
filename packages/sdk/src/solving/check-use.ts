import type { Question, SolveOptions } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";

/** @throws {MisuseError} for what can never work, before anything is begun */
export function checkUse(question: Question, options: SolveOptions): void {
  if (typeof question?.text !== "string") throw new MisuseError("question.text must be a string");
  for (const [name, value] of Object.entries({
    "question.lang": question.lang,
    "question.method": question.method,
    lang: options.lang,
  })) {
    if (value !== undefined && typeof value !== "string")
      throw new MisuseError(`${name} must be a string, found ${typeof value}`);
  }
  const { operations, milliseconds } = options.budget ?? {};
  for (const [name, value] of Object.entries({ operations, milliseconds })) {
    if (value !== undefined && !(value > 0)) throw new MisuseError(`budget.${name} must be a positive number, found ${value}`);
  }
  if (options.tier === "model") throw new MisuseError('tier "model" is not available in this version; use "rules" or "auto"');
}
