import * as N from "../../algebra/quadratic-number.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf, sameTree, sizeOf } from "../../expression/mathjson.ts";
import { verifyAnswer } from "../../verification/verify-answer.ts";
import { checkClaim, operations } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import type { Asked } from "./asked.ts";
import { checkSolutions } from "./check-solutions.ts";
import { isFactored, isVertexForm } from "./forms.ts";

const unchecked = (key: string): Verdict => ({ status: "unchecked", reason: { key } });

/** Holds an answer against what is asked. */
export function checkAsked(asked: Asked, answer: MathJson, settings: Settings): Verdict {
  const sought = soughtIn(asked);
  if (sought !== undefined) return checkSought(asked, sought, pointsAsValues(asked.task, answer), settings);
  if (asked.task === "value") return checkValue(asked, answer, settings);
  const shaped = shapes[asked.task]?.(answer, asked);
  if (shaped === undefined) return unchecked("reason.answer-kind");
  // These checks know of the whole real line only.
  if (asked.assuming.length + settings.assuming.length > 0) return unchecked("reason.assuming");
  if ((settings.numbers ?? asked.numbers) !== "real") return unchecked("reason.numbers-unsupported");
  const verdict = verifyAnswer({ ask: { what: asked.task }, kind: "value", ...expressionOf(shaped) }, asked);
  if (verdict.status === "refuted" || hasForm(asked, shaped)) return verdict;
  return unchecked("reason.answer-form");
}

/** The right side of y = f(x). */
const bodyOf = ({ expression: { json } }: Asked): MathJson => operandsOf(json)[1] ?? "Nothing";

/** What must hold for the unknowns, where it is values of them that are asked for. */
function soughtIn(asked: Asked): MathJson | undefined {
  switch (asked.task) {
    case "solve":
      return asked.expression.json;
    case "zeros":
    case "x-intercepts":
      return apply("Equal", bodyOf(asked), 0);
    case "sign-positive":
      return apply("Greater", bodyOf(asked), 0);
    case "sign-negative":
      return apply("Less", bodyOf(asked), 0);
    case "domain":
      return apply("Element", bodyOf(asked), "RealNumbers");
    default:
      return undefined;
  }
}

/** What is assumed of the unknowns is part of the question: x = −2 is no solution of x² = 4 for x > 0. Whole numbers are asked for in the same way. */
function checkSought(asked: Asked, statement: MathJson, answer: MathJson, settings: Settings): Verdict {
  const { unknowns } = asked;
  const isAboutUnknown = ({ json }: { json: MathJson }): boolean => freeLetters(json).some((letter) => unknowns.includes(letter));
  const numbers = settings.numbers ?? asked.numbers;
  const whole = numbers === "integer" ? "Integers" : numbers === "natural" ? "NaturalNumbers" : undefined;
  const parts = [
    statement,
    ...[...asked.assuming, ...settings.assuming.filter(isAboutUnknown)].map(({ json }) => json),
    ...(whole === undefined ? [] : unknowns.map((unknown) => apply("Element", unknown, whole))),
  ];
  const sought = { statement: parts.length === 1 ? statement : apply("And", ...parts), unknowns };
  const assuming = settings.assuming.filter((each) => !isAboutUnknown(each));
  return checkSolutions(sought, answer, { ...settings, assuming, numbers: whole === undefined ? numbers : "real" });
}

/** (1, 0) and (3, 0) are where the graph meets the axis, at the values 1 and 3 of the letter. */
function pointsAsValues(task: string, answer: MathJson): MathJson {
  if (task !== "zeros" && task !== "x-intercepts") return answer;
  const points = /^(List|Set)$/.test(headOf(answer) ?? "") ? operandsOf(answer) : [answer];
  const onAxis = points.every(
    (point) => headOf(point) === "Tuple" && operandsOf(point).length === 2 && operandsOf(point)[1] === 0,
  );
  return onAxis && points.length > 0 ? apply("Set", ...points.map((point) => operandsOf(point)[0] as MathJson)) : answer;
}

/** The value of a formula: 2√3 for √12. An answer that leaves as much to be calculated as the question is none. */
function checkValue(asked: Asked, answer: MathJson, settings: Settings): Verdict {
  const given = asked.expression;
  const [first, ...others] = operandsOf(answer);
  const last = headOf(answer) === "Equal" ? others.at(-1) : answer;
  const isAnswered = headOf(answer) !== "Equal" || first === "Nothing" || (first !== undefined && sameTree(first, given.json));
  if (last === undefined || !isAnswered || mentions(last, "Nothing")) return unchecked("reason.answer-kind");
  const assuming = [...asked.assuming, ...settings.assuming];
  const numbers = settings.numbers ?? (asked.numbers === "real" ? undefined : asked.numbers);
  const verdict = checkClaim({
    ...(settings.seed === undefined ? {} : { seed: settings.seed }),
    ...(numbers === undefined ? {} : { numbers }),
    before: given,
    after: expressionOf(last),
    relation: "equal",
    assuming,
  });
  return verdict.status === "refuted" || isWorkedOut(given.json, last) ? verdict : unchecked("reason.answer-not-worked-out");
}

function isWorkedOut(given: MathJson, answer: MathJson): boolean {
  if (sameTree(given, answer)) return false;
  const value = freeLetters(answer).length === 0 ? exactValue(answer) : undefined;
  return value === undefined || sizeOf(answer) <= Math.max(sizeOf(N.toJson(value)), 3);
}

type Shape = (answer: MathJson, asked: Asked) => MathJson | undefined;

/** An answer in the form in which the check of its task takes it; undefined for what is no such answer. */
const shapes: Readonly<Record<string, Shape>> = {
  vertex: (answer) => (headOf(answer) === "Tuple" && operandsOf(answer).length === 2 ? answer : undefined),
  axis: (answer, { unknowns: [unknown = "x"] }) => {
    if (headOf(answer) === "Equal")
      return operandsOf(answer)[0] === unknown && operandsOf(answer).length === 2 ? answer : undefined;
    return isValue(answer) ? apply("Equal", unknown, answer) : undefined;
  },
  "y-intercept": (answer, asked) => {
    if (headOf(answer) === "Tuple") return operandsOf(answer).length === 2 ? answer : undefined;
    const value = valueIn(answer, asked);
    return value === undefined ? undefined : apply("Tuple", 0, value);
  },
  range: (answer, asked) => intervalIn(answer, asked),
  minimum: (answer, asked) => valueIn(answer, asked),
  maximum: (answer, asked) => valueIn(answer, asked),
  extremum: (answer, asked) => valueIn(answer, asked),
  discriminant: (answer, asked) => valueIn(answer, asked),
  "number-of-solutions": (answer, asked) =>
    headOf(answer) === "Set" && operandsOf(answer).length === 0 ? 0 : valueIn(answer, asked),
  "vertex-form": formula,
  "factored-form": formula,
};

const isValue = (json: MathJson): boolean =>
  !/^(Tuple|List|Set|Interval|Union|Equal|And|Or|Less|LessEqual|Greater|GreaterEqual|Element)$/.test(headOf(json) ?? "");

/** 4, y = 4 or Δ = 4, but not x = 4 where x is the letter of the function. */
function valueIn(answer: MathJson, { unknowns }: Asked): MathJson | undefined {
  const [left = 0, right, ...more] = operandsOf(answer);
  if (headOf(answer) !== "Equal") return isValue(answer) ? answer : undefined;
  const isNamed = isSymbol(left) ? !unknowns.includes(left) : /^[A-Za-z]$/.test(headOf(left) ?? "");
  return isNamed && right !== undefined && more.length === 0 && isValue(right) ? right : undefined;
}

/** y = f(x), also where only f(x) is written. */
function formula(answer: MathJson, { expression: { json } }: Asked): MathJson | undefined {
  const [name = "y"] = operandsOf(json);
  if (headOf(answer) === "Equal")
    return sameTree(operandsOf(answer)[0] ?? 0, name) && operandsOf(answer).length === 2 ? answer : undefined;
  return isValue(answer) ? apply("Equal", name, answer) : undefined;
}

/** [−1, ∞), y ≥ −1 or y ∈ [−1, ∞). */
function intervalIn(answer: MathJson, asked: Asked): MathJson | undefined {
  const [name = "y"] = operandsOf(asked.expression.json);
  const [left = 0, right = 0, ...more] = operandsOf(answer);
  if (headOf(answer) === "Interval") return answer;
  if (!sameTree(left, name) || more.length > 0) return undefined;
  if (headOf(answer) === "Element") return headOf(right) === "Interval" ? right : undefined;
  if (headOf(answer) === "GreaterEqual") return apply("Interval", right, apply("Open", "PositiveInfinity"));
  return headOf(answer) === "LessEqual" ? apply("Interval", apply("Open", "NegativeInfinity"), right) : undefined;
}

/** Of a formula that is to be written in a certain form, the form counts as well as the value. */
function hasForm(asked: Asked, answer: MathJson): boolean {
  if (asked.task !== "vertex-form" && asked.task !== "factored-form") return true;
  const [body = 0, letter = "x"] = [operandsOf(answer)[1], asked.unknowns[0]];
  let left = operations;
  const spend: Spend = (count) => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    return asked.task === "vertex-form" ? isVertexForm(body, letter, spend) : isFactored(body, letter, spend);
  } catch (error) {
    if (error instanceof BudgetError) return false;
    throw error;
  }
}
