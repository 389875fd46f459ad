import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { conjuncts, isNever } from "./conjuncts.ts";
import { isAlways, isOfNumbers } from "./judge-numbers.ts";
import type { JudgedLine, Progress } from "./progress.ts";
import type { QuestionFormulas } from "./question-formulas.ts";

/** A letter that did not stand anywhere before may be given a meaning; one that did has one. */
export function judgeLet(after: Expression, progress: Progress, formulas: QuestionFormulas, settings: Settings): JudgedLine {
  const [letter, meaning, ...others] = headOf(after.json) === "Equal" ? operandsOf(after.json) : [after.json];
  // What it stands for is a formula, or words, which are one name to the reader.
  const isFormula = meaning !== undefined && !isSymbol(meaning);
  const isOfQuestion =
    isFormula && formulas.speaksOf(String(letter)) && formulas.verdictOn(after, settings).status === "unchecked";
  const isNew = letter !== undefined && isLetter(letter) && !lettersIn(progress).includes(letter) && !isOfQuestion;
  if (!isNew || others.length > 0 || (meaning !== undefined && freeLetters(meaning).includes(letter)))
    return { verdict: { status: "unchecked", reason: { key: "reason.model-let" } }, relation: "defines", progress };
  const named = isFormula ? [...progress.named, after] : progress.named;
  const next = { ...progress, named, letters: [...progress.letters, letter] };
  return { verdict: { status: "given" }, relation: "defines", progress: unlessContradictory(next, settings) };
}

/** Not π, nor e, which have their value. */
const isLetter = (json: MathJson): json is string => isSymbol(json) && freeLetters(json).length === 1;

const lettersIn = ({ letters, known, named }: Progress): string[] => [
  ...letters,
  ...[...known, ...named.map(({ json }) => json)].flatMap(freeLetters),
];

/** From what contradicts itself everything follows: names and givens that cannot all hold prove nothing. */
function unlessContradictory(progress: Progress, settings: Settings): Progress {
  const { known, named } = progress;
  const claims = [...known, ...named.map(({ json }) => json)].filter(makesClaims).flatMap(conjuncts);
  // An equation without a solution may be what is asked about; numbers that are not equal never are.
  if (claims.length < 2 && claims.every((claim) => freeLetters(claim).length > 0)) return progress;
  const [first = "True", ...others] = claims;
  const before = expressionOf(others.length === 0 ? first : apply("And", ...claims));
  if (!isNever(before, settings)) return progress;
  return { ...progress, standing: undefined, known: [], named: [], isSound: false, isWhole: false };
}

/** What the model calls given counts as that where it stands in the question; the working goes on from it in any case. */
export function judgeGiven(after: Expression, progress: Progress, formulas: QuestionFormulas, settings: Settings): JudgedLine {
  const verdict = formulas.verdictOn(after, settings);
  // Numbers say nothing of what is sought.
  if (isOfNumbers(after.json)) return { verdict, relation: "states", progress: { ...progress, numbers: after } };
  return judgeGivenInLetters(after, verdict, { ...progress, numbers: undefined }, settings);
}

function judgeGivenInLetters(after: Expression, verdict: Verdict, progress: Progress, settings: Settings): JudgedLine {
  const { standing, given, known } = progress;
  const isRead = standing !== undefined && given.length === 0;
  if (isRead && verdict.status !== "unchecked") {
    // The statement of the question, said again; or a part of it, and then the whole stands.
    const isWhole = checkClaim({ ...settings, before: standing.expression, after, relation: "equivalent" }).status === "proved";
    const said = isWhole || sameTree(standing.expression.json, after.json) ? { expression: after, isBeside: false } : standing;
    return { verdict, relation: "states", progress: { ...progress, standing: said } };
  }
  // Beside the statement of a question, what only the model knows of is no sound beginning.
  if (isRead) return { verdict, relation: "states", progress: { ...begunWith(after, progress), isSound: false, isWhole: false } };
  // What holds whatever the letters are says nothing of them.
  if (makesClaims(after.json) && isAlways(after.json, settings)) return { verdict, relation: "states", progress };
  const joined = standing === undefined ? after : expressionOf(joinedWith(standing.expression.json, after.json));
  const next = { ...begunWith(joined, progress), known: [...known, after.json], given: [...given, after] };
  return { verdict, relation: "states", progress: unlessContradictory(next, settings) };
}

const begunWith = (expression: Expression, progress: Progress): Progress => ({
  ...progress,
  standing: { expression, isBeside: false },
});

function joinedWith(standing: MathJson, more: MathJson): MathJson {
  if (!makesClaims(standing) || !makesClaims(more)) return more;
  return apply("List", ...(headOf(standing) === "List" ? operandsOf(standing) : [standing]), more);
}
