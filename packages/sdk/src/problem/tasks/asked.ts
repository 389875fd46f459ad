import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { Candidate } from "./candidate.ts";
import { type Modifiers, Senseless } from "./modifiers.ts";
import { holds } from "./views.ts";

/** One thing to be done, with all that may bear on it. */
export interface Asked {
  readonly what: MathJson;
  readonly operands: readonly MathJson[];
  readonly modifiers: Modifiers;
  /** The formulas that stand for themselves in the question. */
  readonly given: readonly MathJson[];
  /** Them, for whoever answers for them. */
  takeGiven(): readonly MathJson[];
  /** What another phrase of the question is about. */
  readonly spoken: MathJson | undefined;
}

/** y = xˣ (x > 0): the equation, and the condition that it stands under. */
export function withoutCondition(json: MathJson): { equation: MathJson; conditions: MathJson[] } {
  const [equation = json, condition] = headOf(json) === "List" ? operandsOf(json) : [];
  return condition === undefined ? { equation: json, conditions: [] } : { equation, conditions: [condition] };
}

export type Builder = (asked: Asked) => Candidate[];

/** What something is to be done to, with its sort: that of the phrase, or else what is given besides. @throws Senseless where there is none */
export function targetOf({ operands, takeGiven, spoken }: Asked): { sort: string; json: MathJson } {
  const [first] = operands;
  // "Its", "the function": what is spoken of elsewhere.
  const own = headOf(first ?? 0) === "It" ? undefined : first;
  if (own !== undefined) return { sort: headOf(own) ?? "", json: partOf(own) };
  const given = takeGiven();
  const [only, ...others] = given;
  if (only === undefined) {
    if (spoken === undefined) throw new Senseless();
    return { sort: headOf(spoken) ?? "", json: partOf(spoken) };
  }
  if (others.length === 0) return { sort: headOf(only) ?? "", json: partOf(only) };
  return together(given);
}

const partOf = (target: MathJson): MathJson => {
  const parts = operandsOf(target);
  return headOf(target) === "Values" ? ["List", ...parts] : (parts[0] as MathJson);
};

/** Several formulas of one kind, one after another. */
function together(given: readonly MathJson[]): { sort: string; json: MathJson } {
  const parts = given.flatMap((each) => {
    const [json] = operandsOf(each);
    return headOf(each) === "Equations" || headOf(each) === "Inequalities" || headOf(each) === "Statements"
      ? operandsOf(json as MathJson)
      : headOf(each) === "Values"
        ? operandsOf(each)
        : [json as MathJson];
  });
  const sorts = new Set(given.map((each) => (headOf(each) ?? "").replace(/ies$/, "y").replace(/s$/, "")));
  const [sort, ...more] = sorts;
  if (more.length > 0 && !(sorts.size === 2 && sorts.has("Expr") && sorts.has("Value"))) throw new Senseless();
  const many: Readonly<Record<string, string>> = { Equation: "Equations", Inequality: "Inequalities", Statement: "Statements" };
  return { sort: many[sort ?? ""] ?? "Values", json: ["List", ...parts] };
}

/** The target where it must be a quantity. */
export function expressionIn(asked: Asked): MathJson {
  const { sort, json } = targetOf(asked);
  if (sort === "Expr") return json;
  const body = sort === "Equation" ? bodyOf(json) : undefined;
  if (body === undefined) throw new Senseless();
  return body;
}

/** The right side of y = … or f(x) = …; undefined for another equation. */
export function bodyOf(equation: MathJson): MathJson | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  if (headOf(equation) !== "Equal" || right === undefined) return undefined;
  if (typeof left === "string" && /^[yzsuvwFf]$/.test(left) && !freeLetters(right).includes(left)) return right;
  const [argument] = operandsOf(left);
  const isCall = /^[A-Za-z]$/.test(headOf(left) ?? "") && operandsOf(left).length === 1;
  return isCall && typeof argument === "string" ? right : undefined;
}

/** The letter that a function is one of: that of f(t), else the usual one among the letters of its formula. */
export function variableOf(json: MathJson, definition?: MathJson): string | undefined {
  const [left] = operandsOf(definition ?? 0);
  const argument = left === undefined ? undefined : operandsOf(left)[0];
  if (
    typeof argument === "string" &&
    headOf(left as MathJson) !== "Multiply" &&
    /^[A-Za-z]$/.test(headOf(left as MathJson) ?? "")
  )
    return argument;
  return usualLetter(freeLetters(json));
}

/** x, else y, z, t, u, v, theta, else the only one. */
export function usualLetter(letters: readonly string[]): string | undefined {
  return (
    ["x", "y", "z", "t", "u", "v", "theta", "s", "r", "n"].find((letter) => letters.includes(letter)) ??
    (letters.length === 1 ? letters[0] : undefined)
  );
}

export const isDifferential = (json: MathJson): boolean =>
  ["Derivative", "Differentiate", "OverDot"].some((head) => holds(json, head));

export const base = (confidence = 0.95): { confidence: number; unknowns: string[] } => ({ confidence, unknowns: [] });
export const lettersOf = (...parts: readonly MathJson[]): string[] =>
  [...new Set(parts.flatMap((part) => freeLetters(part)))].sort();
