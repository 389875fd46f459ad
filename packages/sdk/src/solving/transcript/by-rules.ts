import { isWorkedOut } from "../../checking/answer/check-value.ts";
import { formTasks } from "../../checking/answer/shapes.ts";
import type { Decide } from "../../checking/transcript/closed.ts";
import type { Answer, MathJson, Question, Reading, Verdict } from "../../contract.ts";
import { unorderedKey } from "../../derivation/rewriting/terms.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, sizeOf } from "../../expression/mathjson.ts";
import { askedAround } from "../around.ts";
import { sameAsFound } from "../choice-by-answer.ts";
import { derived } from "../derived.ts";
import type { Job, Worked } from "../job.ts";
import { valueForms } from "../value-forms.ts";

/** So much work goes into answering a question that a transcript answers too. */
const operations = 500_000;

/** What rules answer to a question, where they prove it; nothing where they come to no end. */
export async function answersByRules(question: Question, reading: Reading, pause: Job["pause"]): Promise<Answer[]> {
  const job: Job = { question, options: { budget: { operations } }, lang: "en", emit: () => {}, pause };
  const worked = await solved(reading, job);
  return worked?.end.status === "solved" ? worked.answers.filter(({ verdict }) => verdict.status === "proved") : [];
}

async function solved(reading: Reading, job: Job): Promise<Worked | undefined> {
  try {
    return await (askedAround(reading, job) ?? derived(reading, job));
  } catch (error) {
    if (MathVizError.isInstance(error) || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether the letter of an option is the one that rules choose. */
export function verdictOnOption(letter: string, byRules: readonly Answer[]): Verdict {
  const chosen = byRules.find(({ ask }) => ask.what === "choice");
  if (chosen === undefined) return unchecked;
  return chosen.json === letter ? agreed : { status: "refuted", by: "rules", witness: {} };
}

/** Whether an answer says what the one that rules prove does. Of a form that is asked for, only that the value is another is said. */
export function verdictByRules(claim: MathJson, byRules: readonly Answer[], decide: Decide): Verdict {
  const [answer, ...more] = byRules;
  if (answer === undefined || more.length > 0) return unchecked;
  if (sameTree(claim, answer.json)) return agreed;
  const isForm = forms.has(answer.ask.what);
  if (/^(equation|points?)$/.test(answer.kind)) return isForm ? unchecked : { ...sameAsFound(byRules, claim), by: "rules" };
  if (answer.kind !== "value" && answer.kind !== "expression") return unchecked;
  const value = headOf(claim) === "Equal" ? (operandsOf(claim).at(-1) ?? claim) : claim;
  if (isForm && isAsWritten(value, answer)) return agreed;
  // A constant of integration may be any.
  const letters = freeLetters(answer.json);
  if (answer.ask.what === "integral" || freeLetters(value).some((letter) => !letters.includes(letter))) return unchecked;
  const verdict = decide(answer.json, value, "equal");
  const isDone = !isForm && isWorkedOut(answer.ask.of?.json ?? "Nothing", value);
  if (verdict.status === "proved" && verdict.conditions === undefined && isDone) return agreed;
  if (answer.ask.what === "percent" && decide(apply("Percent", value), answer.json, "equal").status === "proved")
    return unchecked;
  return verdict.status === "refuted" ? { ...verdict, by: "rules" } : unchecked;
}

/** (x − 2)(x − 3) is factored as (x − 3)(x − 2) is; 2·3x is not expanded as 6x is. */
const isAsWritten = (claim: MathJson, { ask, json }: Answer): boolean =>
  /^(factored|expanded|simplified)$/.test(ask.what) &&
  freeLetters(json).length > 0 &&
  sizeOf(claim) <= sizeOf(json) &&
  unorderedKey(claim) === unorderedKey(json);

const unchecked: Verdict = { status: "unchecked" };
const agreed: Verdict = { status: "proved", by: "rules" };

/** What is asked for is how it is written: an answer of the same value may be the question once more. */
const forms: ReadonlySet<string> = new Set([...valueForms, ...formTasks]);
