import { isFunctionOfAngle, multipleOf } from "../../../algebra/forms/expandable-functions.ts";
import { sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson, RuleId } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { termsOf } from "../../rewriting/terms.ts";
import { expandedForm } from "./expanding-lines.ts";

/** What becomes of a function of an angle, and by which rule; undefined where the formula is not about it. */
export type AngleFormula = (part: MathJson) => { rule: RuleId; after: MathJson } | undefined;

const product = (...factors: MathJson[]): MathJson => apply("Multiply", ...factors);
const square = (json: MathJson): MathJson => apply("Power", json, 2);
const plus = (left: MathJson, right: MathJson): MathJson => apply("Add", left, right);
const minus = (left: MathJson, right: MathJson): MathJson => apply("Subtract", left, right);

/** f(a ± b) from functions of a and b. */
const additions: Readonly<Record<string, (a: MathJson, b: MathJson, isSumOf: boolean) => MathJson>> = {
  Sin: (a, b, isPlus) =>
    (isPlus ? plus : minus)(product(apply("Sin", a), apply("Cos", b)), product(apply("Cos", a), apply("Sin", b))),
  Cos: (a, b, isPlus) =>
    (isPlus ? minus : plus)(product(apply("Cos", a), apply("Cos", b)), product(apply("Sin", a), apply("Sin", b))),
  Tan: (a, b, isPlus) => {
    const [first, second] = [apply("Tan", a), apply("Tan", b)];
    return apply("Divide", (isPlus ? plus : minus)(first, second), (isPlus ? minus : plus)(1, product(first, second)));
  },
  Cot: (a, b, isPlus) => {
    const [first, second] = [apply("Cot", a), apply("Cot", b)];
    const both = product(first, second);
    return isPlus ? apply("Divide", minus(both, 1), plus(first, second)) : apply("Divide", plus(both, 1), minus(second, first));
  },
  Sinh: (a, b, isPlus) =>
    (isPlus ? plus : minus)(product(apply("Sinh", a), apply("Cosh", b)), product(apply("Cosh", a), apply("Sinh", b))),
  Cosh: (a, b, isPlus) =>
    (isPlus ? plus : minus)(product(apply("Cosh", a), apply("Cosh", b)), product(apply("Sinh", a), apply("Sinh", b))),
  Tanh: (a, b, isPlus) => {
    const [first, second] = [apply("Tanh", a), apply("Tanh", b)];
    return apply("Divide", (isPlus ? plus : minus)(first, second), (isPlus ? plus : minus)(1, product(first, second)));
  },
};

const doubles: Readonly<Record<string, (a: MathJson) => MathJson>> = {
  Sin: (a) => product(2, apply("Sin", a), apply("Cos", a)),
  Cos: (a) => minus(square(apply("Cos", a)), square(apply("Sin", a))),
  Tan: (a) => apply("Divide", product(2, apply("Tan", a)), minus(1, square(apply("Tan", a)))),
  Cot: (a) => apply("Divide", minus(square(apply("Cot", a)), 1), product(2, apply("Cot", a))),
  Sinh: (a) => product(2, apply("Sinh", a), apply("Cosh", a)),
  Cosh: (a) => plus(square(apply("Cosh", a)), square(apply("Sinh", a))),
  Tanh: (a) => apply("Divide", product(2, apply("Tanh", a)), plus(1, square(apply("Tanh", a)))),
};

/** Larger multiples come to more terms than anybody reads. */
const mostMultiple = 6;

const named = (kind: string, part: MathJson): RuleId => `expand-angles.${kind}-${(headOf(part) as string).toLowerCase()}`;

/** 2(x + y) as 2x + 2y. */
const openAngle: AngleFormula = (part) => {
  const [angle = 0] = isFunctionOfAngle(part) ? operandsOf(part) : [];
  const opened = expandedForm(angle, { isOrdered: false });
  return isSum(opened) && !sameTree(opened, angle)
    ? { rule: "expand-angles.open", after: apply(headOf(part) as string, opened) }
    : undefined;
};

/** sin(−x + y) is sin(y − x), and sin(−x − y) is −sin(x + y). */
const signOfAngle: AngleFormula = (part) => {
  const [angle = 0] = isFunctionOfAngle(part) ? operandsOf(part) : [];
  const terms = termsOf(angle);
  if (!isSum(angle) || !startsWithMinus(terms[0] as MathJson)) return undefined;
  const head = headOf(part) as string;
  const at = terms.findIndex((term) => !startsWithMinus(term));
  if (at > 0) {
    const reordered = [terms[at] as MathJson, ...terms.slice(0, at), ...terms.slice(at + 1)];
    return { rule: "expand-angles.order", after: apply(head, sum(reordered)) };
  }
  const turned = apply(head, sum(terms.map(opposite)));
  return { rule: "expand-angles.sign", after: /^Cosh?$/.test(head) ? turned : apply("Negate", turned) };
};

/** sin(a + b), the first term against all others. */
const addition: AngleFormula = (part) => {
  const [angle = 0] = isFunctionOfAngle(part) ? operandsOf(part) : [];
  if (!isSum(angle)) return undefined;
  const [a, ...others] = termsOf(angle) as [MathJson, ...MathJson[]];
  const isPlus = !startsWithMinus(others[0] as MathJson);
  const b = sum(isPlus ? others : others.map(opposite));
  const head = headOf(part) as string;
  if (hasPole(head, a) || hasPole(head, b)) return undefined;
  const after = additions[head]?.(a, b, isPlus);
  return after === undefined ? undefined : { rule: named(isPlus ? "sum" : "difference", part), after };
};

/** tan π/2 and cot π have no value, so the formula says nothing there. */
function hasPole(head: string, angle: MathJson): boolean {
  const below = head === "Tan" ? "Cos" : head === "Cot" ? "Sin" : undefined;
  return below !== undefined && freeLetters(angle).length === 0 && simplify(apply(below, angle)) === 0;
}

/** sin 2a by the double-angle formula, sin 4a as that of twice 2a; sin 3a as sin(2a + a). */
const multiple: AngleFormula = (part) => {
  const [angle = 0] = isFunctionOfAngle(part) ? operandsOf(part) : [];
  const read = multipleOf(angle);
  if (!read || read.count > mostMultiple) return undefined;
  const head = headOf(part) as string;
  const times = (count: number): MathJson => (count === 1 ? sideBySide(read.single) : sideBySide([count, ...read.single]));
  if (read.count % 2 === 1) return { rule: "expand-angles.split", after: apply(head, plus(times(read.count - 1), times(1))) };
  const after = doubles[head]?.(times(read.count / 2));
  return after === undefined ? undefined : { rule: named("double", part), after };
};

/** sin π/6 is ½. */
const value: AngleFormula = (part) => {
  if (!isFunctionOfAngle(part) || freeLetters(part).length > 0) return undefined;
  const result = simplify(part);
  return holdsFunction(result) ? undefined : { rule: "expand-angles.values", after: result };
};

const holdsFunction = (json: MathJson): boolean => isFunctionOfAngle(json) || operandsOf(json).some(holdsFunction);

export const sumFormulas: readonly AngleFormula[] = [openAngle, signOfAngle, addition, value];
export const multipleFormulas: readonly AngleFormula[] = [multiple, addition];
