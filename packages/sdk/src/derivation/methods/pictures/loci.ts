import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { FigureFrame, Layer, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { greatestCommonDivisor } from "../../../expression/evaluation/counting.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { type ComplexConstant, partsOf } from "../equations/complex/complex-constant.ts";
import { isEmpty } from "../inequalities/region.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const numberOf = (json: MathJson): number => compile(json, [])();

/** The number c of z − c; undefined for a formula that is none. */
function centreOf(json: MathJson, letter: string): ComplexConstant | undefined {
  const at = (value: MathJson): ComplexConstant | undefined => partsOf(substitute(json, { [letter]: value }), spendFreely);
  const zero = at(0);
  if (zero === undefined) return undefined;
  const isShift = [1, "ImaginaryUnit", ["Add", 2, ["Multiply", 3, "ImaginaryUnit"]] as MathJson].every((value) => {
    const shifted = partsOf(
      ["Subtract", substitute(json, { [letter]: value }), ["Add", substitute(json, { [letter]: 0 }), value]],
      spendFreely,
    );
    return shifted !== undefined && sameTree(shifted.re, 0) && sameTree(shifted.im, 0);
  });
  const negative = (part: MathJson): MathJson => simplify(apply("Negate", part));
  return isShift ? { re: negative(zero.re), im: negative(zero.im) } : undefined;
}

const less = (letter: MathJson, part: MathJson): MathJson =>
  part === 0 ? letter : typeof part === "number" && part < 0 ? apply("Add", letter, -part) : apply("Subtract", letter, part);

/** The square of the distance from a number. */
const squareFrom = ({ re, im }: ComplexConstant): MathJson =>
  apply("Add", apply("Power", less("x", re), 2), apply("Power", less("y", im), 2));

const isReal = (json: MathJson): boolean => {
  const parts = partsOf(json, spendFreely);
  return parts === undefined || sameTree(parts.im, 0);
};

/** A part of a relation with z = x + iy; undefined where it is not known how. */
function inCoordinates(json: MathJson, letter: string): MathJson | undefined {
  const head = headOf(json) ?? "";
  if (!freeLetters(json).includes(letter)) return isReal(json) ? json : undefined;
  if (head === "Abs" || head === "Real" || head === "Imaginary") {
    const centre = centreOf(operandsOf(json)[0] ?? 0, letter);
    if (centre === undefined) return undefined;
    return head === "Abs" ? apply("Sqrt", squareFrom(centre)) : head === "Real" ? less("x", centre.re) : less("y", centre.im);
  }
  const parts = operandsOf(json).map((part) => inCoordinates(part, letter));
  return head !== "" && head !== "Argument" && parts.every((part) => part !== undefined) ? apply(head, ...parts) : undefined;
}

const isRoot = (json: MathJson): boolean => headOf(json) === "Sqrt";
const isNumber = (json: MathJson): boolean => freeLetters(json).length === 0;

/** Both sides squared where they are a distance each, or numbers that are not negative. */
function withoutRoots(json: MathJson): MathJson {
  const parts = operandsOf(json);
  if (!parts.some(isRoot) || !parts.every((part) => isRoot(part) || (isNumber(part) && numberOf(part) >= 0))) return json;
  const squares = parts.map((part) => (isRoot(part) ? (operandsOf(part)[0] as MathJson) : simplify(apply("Power", part, 2))));
  return apply(headOf(json) ?? "", ...squares);
}

/** As far from one number as from another: a straight line. */
function bisector(json: MathJson, letter: string): MathJson | undefined {
  const parts = operandsOf(json);
  if (headOf(json) !== "Equal" || parts.length !== 2 || !parts.every((part) => headOf(part) === "Abs")) return undefined;
  const [one, other] = parts.map((part) => centreOf(operandsOf(part)[0] ?? 0, letter));
  if (!one || !other) return undefined;
  const factor = (first: MathJson, second: MathJson): MathJson =>
    simplify(apply("Multiply", 2, apply("Subtract", second, first)));
  const square = ({ re, im }: ComplexConstant): MathJson => apply("Add", apply("Power", re, 2), apply("Power", im, 2));
  const [a, b] = [factor(one.re, other.re), factor(one.im, other.im)];
  if (a === 0 && b === 0) return undefined;
  const numbers = shortest([a, b, simplify(apply("Subtract", square(other), square(one)))]);
  const [across = 0, up = 0, right = 0] = numbers;
  return apply("Equal", simplify(apply("Add", apply("Multiply", across, "x"), apply("Multiply", up, "y"))), right);
}

/** Whole numbers without what divides them all, the first of them positive. */
function shortest(numbers: readonly MathJson[]): readonly MathJson[] {
  if (!numbers.every((each): each is number => Number.isInteger(each))) return numbers;
  const divisor = numbers.reduce((one, other) => greatestCommonDivisor(one, Math.abs(other)), 0);
  const sign = Math.sign(numbers.find((each) => each !== 0) ?? 1);
  return numbers.map((each) => (sign * each) / divisor + 0);
}

const drawLocus: Draw = ([locus = 0], stage) => {
  const [letter = "z"] = freeLetters(locus);
  if (operandsOf(locus).some((part) => headOf(part) === "Argument")) return drawDirection(locus, letter, stage);
  const found = bisector(locus, letter) ?? inCoordinates(locus, letter);
  if (found === undefined) {
    stage.failure = { key: "reason.picture-locus", params: { locus: expressionOf(locus) } };
    return;
  }
  const relation = withoutRoots(found);
  if (isEmpty([relation])) {
    stage.failure = { key: "reason.picture-no-number", params: { locus: expressionOf(locus) } };
    return;
  }
  const shown = expressionOf(relation);
  const layer: Layer =
    headOf(relation) === "Equal"
      ? {
          id: stage.id("locus"),
          type: "implicit",
          role: "main",
          relation: shown,
          label: { key: "label.curve", params: { equation: expressionOf(locus) } },
        }
      : {
          id: stage.id("locus"),
          type: "region",
          role: "main",
          border: "edge",
          conditions: [shown],
          label: { key: "label.region", params: { conditions: expressionOf(locus) } },
        };
  stage.draw("picture.locus", relation, undefined, layer);
};

const rayLength = 4;

/** All numbers in one direction from a number, which has none itself. */
function drawDirection(locus: MathJson, letter: string, stage: Stage): void {
  const [left = 0, angle = 0] = operandsOf(locus);
  const centre =
    headOf(left) === "Argument" && headOf(locus) === "Equal" ? centreOf(operandsOf(left)[0] ?? 0, letter) : undefined;
  const isPrincipal = isNumber(angle) && numberOf(angle) > -Math.PI + 1e-12 && numberOf(angle) <= Math.PI + 1e-12;
  if (centre === undefined || !isPrincipal) {
    stage.failure = { key: "reason.picture-locus", params: { locus: expressionOf(locus) } };
    return;
  }
  const along = (start: MathJson, head: string): MathJson =>
    simplify(apply("Add", start, apply("Multiply", rayLength, apply(head, angle))));
  const label = { key: "label.curve", params: { equation: expressionOf(locus) } };
  const from: MathJson = ["Tuple", centre.re, centre.im];
  const to: MathJson = ["Tuple", along(centre.re, "Cos"), along(centre.im, "Sin")];
  const point = expressionOf(from);
  stage.draw("picture.direction", locus, { point }, straight("arrow", stage.id("ray"), [from, to], "main", label), {
    id: stage.id("start"),
    type: "points",
    role: "main",
    points: [
      { x: expressionOf(centre.re), y: expressionOf(centre.im), open: true, label: { key: "label.point", params: { point } } },
    ],
    label: { key: "label.point", params: { point } },
  });
}

const complexPlane = (): FigureFrame => ({ view: { plane: "complex", aspect: "equal" } });

/** Conditions on a complex number, in the complex plane. */
export const loci: PictureTopic = {
  rules: {
    "picture.locus": {
      relation: "states",
      example: "(x - 1)^2 + y^2 = 4",
      en: "With z = x + iy this is a relation between x and y",
      zh: "设 z = x + iy，得到 x 与 y 的关系式",
    },
    "picture.direction": {
      relation: "states",
      example: "\\arg z = \\frac{\\pi}{4}",
      en: "All numbers in one direction from {point}, on and on; {point} itself has no direction",
      zh: "从 {point} 出发、沿一个方向的所有点；不含 {point} 本身",
    },
  },
  draw: { ComplexLocus: drawLocus },
  frame: { ComplexLocus: complexPlane },
};
