import type { Problem, Question, SolveOptions } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { labels } from "../locale/labels.ts";

/** @throws {MisuseError} for what can never work, before anything is begun */
export function checkUse(question: Question, options: SolveOptions): void {
  if (typeof options !== "object" || options === null) throw new MisuseError("options must be an object");
  if (typeof question?.text !== "string") throw new MisuseError("question.text must be a string");
  for (const [name, value] of Object.entries({
    "question.lang": question.lang,
    "question.method": question.method,
    lang: options.lang,
  })) {
    if (value !== undefined && typeof value !== "string")
      throw new MisuseError(`${name} must be a string, found ${typeof value}`);
  }
  const { reading } = question;
  if (reading !== undefined && !(Number.isInteger(reading) && reading >= 0)) {
    throw new MisuseError(`question.reading must be the index of a reading, found ${JSON.stringify(reading)}`);
  }
  checkPrevious(question.previous);
  if (question.method !== undefined && !Object.hasOwn(labels, `method.${question.method}`)) {
    throw new MisuseError(`there is no method ${JSON.stringify(question.method)}`);
  }
  if (options.signal !== undefined && typeof options.signal?.throwIfAborted !== "function") {
    throw new MisuseError("signal must be an AbortSignal");
  }
  const { operations, milliseconds } = options.budget ?? {};
  for (const [name, value] of Object.entries({ operations, milliseconds })) {
    if (value !== undefined && !(value > 0)) throw new MisuseError(`budget.${name} must be a positive number, found ${value}`);
  }
  checkModelUse(options);
}

const tiers: readonly unknown[] = ["rules", "model", "auto"];

function checkModelUse({ tier, engine, sampling, maxNewTokens, thinkingBudget }: SolveOptions): void {
  if (tier !== undefined && !tiers.includes(tier))
    throw new MisuseError(`tier must be one of ${tiers.join(", ")}, found ${tier}`);
  if (tier === "model" && engine === undefined)
    throw new MisuseError('tier "model" asks a language model: give it as options.engine, or use "rules" or "auto"');
  if (engine !== undefined && typeof engine !== "function" && typeof engine?.generate !== "function")
    throw new MisuseError("engine must be a text engine or a function that promises one");
  if (maxNewTokens !== undefined && !(Number.isInteger(maxNewTokens) && maxNewTokens > 0))
    throw new MisuseError(`maxNewTokens must be a positive whole number, found ${maxNewTokens}`);
  if (thinkingBudget !== undefined && !(Number.isInteger(thinkingBudget) && thinkingBudget >= 0))
    throw new MisuseError(`thinkingBudget must be a whole number, 0 or more, found ${thinkingBudget}`);
  for (const [name, value] of Object.entries(sampling ?? {}))
    if (!Number.isFinite(value)) throw new MisuseError(`sampling.${name} must be a number, found ${value}`);
}

/** State that comes from a page, a socket or an archive. */
function checkPrevious(previous: unknown): void {
  if (previous === undefined) return;
  const { problem, figures } = (previous ?? {}) as { problem?: Partial<Problem>; figures?: unknown };
  const lists = [problem?.given, problem?.unknowns, problem?.asks, problem?.assuming, figures];
  const areFormulas = [problem?.given, problem?.assuming]
    .flat()
    .every((each) => typeof each === "object" && each !== null && "json" in each);
  if (typeof problem?.kind !== "string" || !lists.every(Array.isArray) || !areFormulas)
    throw new MisuseError("question.previous must be the problem and the figures of what was asked before");
}
