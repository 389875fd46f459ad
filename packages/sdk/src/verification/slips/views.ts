import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { isStatement } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, type Path, sameTree, substitute } from "../../expression/mathjson.ts";
import { sequenceViews } from "./sequence-views.ts";
import { comparisons, plainStatement } from "./statements.ts";
import type { View } from "./view.ts";

const value = (before: MathJson, after: MathJson, place: Path | undefined): View => ({ type: "value", before, after, place });

/** The ways to look at a line, the narrowest first. */
export function viewsOf(first: MathJson, second: MathJson): View[] {
  const [before, after] = [stripped(first), stripped(second)];
  const found = narrow(before, after, sameTree(before, first) ? [] : undefined);
  return found.flatMap((view) => (view.type === "value" ? [upToConstant(view)] : [view]));
}

/** Without ∴, ⇒ and remarks around. */
function stripped(json: MathJson): MathJson {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Annotated" || headOf(json) === "Therefore") return stripped(first);
  return headOf(json) === "Implies" && first === "Nothing" ? stripped(second) : json;
}

function narrow(before: MathJson, after: MathJson, place: Path | undefined): View[] {
  if (!isStatement(after) && !isStatement(before) && headOf(before) !== "List") return [value(before, after, place)];
  const members = operandsOf(after);
  // A formula, and then the formula = another one.
  if (!isStatement(before) && headOf(before) !== "List") {
    const last = members[members.length - 1];
    return headOf(after) === "Equal" && last !== undefined && members[0] !== undefined && sameTree(members[0], before)
      ? [value(before, last, place)]
      : [];
  }
  const sides = sameSide(before, after, place);
  const made = [...functionViews(before, after), ...sequenceViews(before, after)];
  const parts = onePart(before, after, place);
  return [
    ...made,
    ...sides,
    ...parts,
    {
      type: "statement",
      before: plainStatement(before),
      after: plainStatement(after),
      place: sameTree(plainStatement(before), before) ? place : undefined,
    },
  ];
}

/** y = f and then y = g: f against g. */
function sameSide(before: MathJson, after: MathJson, place: Path | undefined): View[] {
  const [a = 0, b = 0, ...more] = operandsOf(before);
  const [c = 0, d = 0, ...others] = operandsOf(after);
  if (headOf(before) !== headOf(after) || !comparisons.has(headOf(before) ?? "") || more.length + others.length > 0) return [];
  const at = (index: number): Path | undefined => place && [...place, index];
  if (sameTree(a, c)) return [{ ...value(b, d, at(2)), oneSide: true }];
  return sameTree(b, d) ? [{ ...value(a, c, at(1)), oneSide: true }] : [];
}

/** Two lists or alternatives of as many parts that differ in one: that part. */
function onePart(before: MathJson, after: MathJson, place: Path | undefined): View[] {
  const [left, right] = [operandsOf(before), operandsOf(after)];
  if (!["List", "And", "Or"].includes(headOf(before) ?? "") || headOf(before) !== headOf(after) || left.length !== right.length)
    return [];
  const different = left.flatMap((part, index) => (sameTree(part, right[index] as MathJson) ? [] : [index]));
  const [index, ...more] = different;
  if (index === undefined || more.length > 0) return [];
  return narrow(left[index] as MathJson, right[index] as MathJson, place && [...place, index + 1]);
}

/** f(x) = … and then f′(x) = …, f(2) = … or ∫ f: the right sides, with done to the first what was done to the name. */
function functionViews(before: MathJson, after: MathJson): View[] {
  const [name = 0, formula = 0, ...more] = operandsOf(before);
  const [asked = 0, result = 0, ...others] = operandsOf(after);
  if (headOf(before) !== "Equal" || headOf(after) !== "Equal" || more.length + others.length > 0) return [];
  const letter = argumentOf(name, formula);
  if (letter === undefined) return [];
  const derivative = apply("Differentiate", formula, letter);
  // y′, dy/dx, f′(x), f′(2)
  if (sameTree(asked, apply("Derivative", name)) || sameTree(asked, apply("Differentiate", name, letter)))
    return [value(derivative, result, undefined)];
  const head = headOf(name);
  if (head === undefined) return [];
  const [of = 0, at = 0] = operandsOf(asked);
  if (headOf(asked) === "Apply" && sameTree(of, apply("Derivative", head)))
    return [value(at === letter ? derivative : apply("EvaluateAt", derivative, apply("Equal", letter, at)), result, undefined)];
  if (headOf(asked) === head && operandsOf(asked).length === 1 && of !== letter)
    return [value(substitute(formula, { [letter]: of }), result, undefined)];
  return [];
}

/** The x of f(x), or of a y that is given by a formula in one letter. */
function argumentOf(name: MathJson, formula: MathJson): string | undefined {
  const [argument = 0, ...more] = operandsOf(name);
  if (headOf(name) !== undefined)
    return isSymbol(argument) && more.length === 0 && /^[A-Za-z]$/.test(headOf(name) as string) ? argument : undefined;
  const letters = freeLetters(formula);
  if (!isSymbol(name) || letters.includes(name)) return undefined;
  return letters.includes("x") ? "x" : letters.length === 1 ? letters[0] : undefined;
}

/** Two formulas with an integral without bounds in the first are compared by their derivatives: they may differ by a constant. */
function upToConstant(view: View): View {
  const letter = letterOfIntegration(view.before);
  return letter === undefined ||
    differentiate(view.before, letter) === undefined ||
    differentiate(view.after, letter) === undefined
    ? view
    : { ...view, upTo: letter };
}

function letterOfIntegration(json: MathJson): string | undefined {
  const [, over = 0, ...more] = operandsOf(json);
  if (headOf(json) === "Integrate") return isSymbol(over) && more.length === 0 ? over : undefined;
  for (const operand of operandsOf(json)) {
    const found = letterOfIntegration(operand);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a formula still has an integral without bounds in it, so that no constant need stand beside it. */
export const hasOpenIntegral = (json: MathJson): boolean => letterOfIntegration(json) !== undefined;
