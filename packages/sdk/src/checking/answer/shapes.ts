import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Asked } from "./asked.ts";

type Shape = (answer: MathJson, asked: Asked) => MathJson | undefined;

/** An answer in the form in which the check of its task takes it; undefined for what is no such answer. */
export function shaped(answer: MathJson, asked: Asked): MathJson | undefined {
  const found = shapes[asked.task]?.(answer, asked);
  if (found === undefined || formTasks.has(asked.task)) return found;
  const value = asked.task === "axis" ? (operandsOf(found)[1] as MathJson) : found;
  return isSettled(value, asked) ? found : undefined;
}

/** Tasks whose answer is a formula in the letter of the function. */
export const formTasks: ReadonlySet<string> = new Set(["vertex-form", "factored-form"]);

/** A value depends on no letter but the parameters of the question: the least value of x² is not 3x²/4, although x² is never less. */
function isSettled(value: MathJson, { expression: { json }, unknowns }: Asked): boolean {
  const [name] = operandsOf(json);
  const parameters = freeLetters(json).filter((letter) => !unknowns.includes(letter) && letter !== name);
  return freeLetters(value).every((letter) => parameters.includes(letter));
}

const shapes: Readonly<Record<string, Shape>> = {
  vertex: (answer, asked) => pointIn(answer, asked),
  axis: (answer, { unknowns: [unknown = "x"] }) => {
    if (headOf(answer) !== "Equal") return isValue(answer) ? apply("Equal", unknown, answer) : undefined;
    return operandsOf(answer)[0] === unknown && operandsOf(answer).length === 2 ? answer : undefined;
  },
  "y-intercept": (answer, asked) => {
    const value = valueIn(answer, asked);
    return value === undefined ? pointIn(answer, asked) : apply("Tuple", 0, value);
  },
  range: intervalIn,
  minimum: valueIn,
  maximum: valueIn,
  extremum: valueIn,
  discriminant: valueIn,
  "number-of-solutions": (answer, asked) => (sameTree(answer, apply("Set")) ? 0 : valueIn(answer, asked)),
  "vertex-form": formulaIn,
  "factored-form": formulaIn,
};

const noValues = /^(Tuple|List|Set|Interval|Union|Equal|And|Or|Less|LessEqual|Greater|GreaterEqual|Element|PlusMinus|Approx)$/;
const isValue = (json: MathJson): boolean => !noValues.test(headOf(json) ?? "");

/** 4, y = 4 or Δ = 4, but not x = 4 where x is the letter of the function. */
function valueIn(answer: MathJson, { unknowns, expression: { json } }: Asked): MathJson | undefined {
  const [left = 0, right, ...more] = operandsOf(answer);
  if (headOf(answer) !== "Equal") return isValue(answer) ? answer : undefined;
  const [name = "y"] = operandsOf(json);
  const isNamed = isSymbol(left) ? !unknowns.includes(left) : headOf(left) === headOf(name);
  return isNamed && right !== undefined && more.length === 0 && isValue(right) ? right : undefined;
}

/** (2, −1), or x = 2, y = −1. */
function pointIn(answer: MathJson, { unknowns: [unknown = "x"], expression: { json } }: Asked): MathJson | undefined {
  const operands = operandsOf(answer);
  if (operands.length !== 2) return undefined;
  if (headOf(answer) === "Tuple") return answer;
  const [name = "y"] = operandsOf(json);
  const [first, second] = [unknown, name].map((side) => operands.find((part) => isEquationFor(part, side)));
  if (!/^(List|And)$/.test(headOf(answer) ?? "") || first === undefined || second === undefined) return undefined;
  return apply("Tuple", operandsOf(first)[1] as MathJson, operandsOf(second)[1] as MathJson);
}

const isEquationFor = (json: MathJson, side: MathJson): boolean =>
  headOf(json) === "Equal" && operandsOf(json).length === 2 && sameTree(operandsOf(json)[0] as MathJson, side);

/** y = f(x), also where only f(x) is written. */
function formulaIn(answer: MathJson, { expression: { json } }: Asked): MathJson | undefined {
  const [name = "y"] = operandsOf(json);
  if (headOf(answer) === "Equal") return isEquationFor(answer, name) ? answer : undefined;
  return isValue(answer) ? apply("Equal", name, answer) : undefined;
}

/** [−1, ∞), y ≥ −1 or y ∈ [−1, ∞). */
function intervalIn(answer: MathJson, { expression: { json } }: Asked): MathJson | undefined {
  const [name = "y"] = operandsOf(json);
  const [left = 0, right = 0, ...more] = operandsOf(answer);
  if (headOf(answer) === "Interval") return answer;
  if (!sameTree(left, name) || more.length > 0) return undefined;
  if (headOf(answer) === "Element") return headOf(right) === "Interval" ? right : undefined;
  if (headOf(answer) === "GreaterEqual") return apply("Interval", right, apply("Open", "PositiveInfinity"));
  return headOf(answer) === "LessEqual" ? apply("Interval", apply("Open", "NegativeInfinity"), right) : undefined;
}
