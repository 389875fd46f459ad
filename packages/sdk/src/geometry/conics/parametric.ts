import type { Radical } from "../../algebra/radicals/radical.ts";
import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, mapTree, mentions, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Curve } from "../figures.ts";
import { curveOf } from "./curve-of.ts";
import { minus, over, plus, squared, times } from "./formulas.ts";
import { runsThroughAll } from "./parameter-range.ts";
import { degreeOf, polynomialIn } from "./polynomial-in.ts";

/** Two functions of the parameter that run through exactly one curve in P and Q: cos t and sin t through P² + Q² = 1. */
interface Basis {
  /** The formula with P and Q in place of the functions; what is left of the parameter shows that it is no formula in them. */
  rewrite(json: MathJson, parameter: string): MathJson;
  readonly relation: MathJson;
  readonly isAngle: boolean;
}

const functions =
  (first: string, second: string) =>
  (json: MathJson): MathJson =>
    mapTree(json, (part) => (headOf(part) === first ? "P" : headOf(part) === second ? "Q" : part));

const bases: readonly Basis[] = [
  { rewrite: functions("Cos", "Sin"), relation: minus(plus(squared("P"), squared("Q")), 1), isAngle: true },
  // Both branches: for every Q there are two angles with tan t = Q, one with each sign of sec t.
  { rewrite: functions("Sec", "Tan"), relation: minus(minus(squared("P"), squared("Q")), 1), isAngle: true },
  { rewrite: functions("Csc", "Cot"), relation: minus(minus(squared("P"), squared("Q")), 1), isAngle: true },
  { rewrite: asSquare, relation: minus("P", squared("Q")), isAngle: false },
  { rewrite: asReciprocal, relation: minus(times("P", "Q"), 1), isAngle: false },
];

function asSquare(json: MathJson, parameter: string): MathJson {
  return mapTree(json, (part) => {
    const [base, exponent] = operandsOf(part);
    // By now t in t² has become Q.
    if (headOf(part) === "Power" && base === "Q" && exponent === 2) return "P";
    return part === parameter ? "Q" : part;
  });
}

function asReciprocal(json: MathJson, parameter: string): MathJson {
  return mapTree(json, (part) => {
    const [first, second] = operandsOf(part);
    if (headOf(part) === "Divide" && second === "P" && first !== undefined) return times(first, "Q");
    if (headOf(part) === "Power" && first === "P" && second === -1) return "Q";
    return part === parameter ? "P" : part;
  });
}

/** x = x₀ + x₁P + x₂Q and y likewise, solved for P and Q and put into their relation. A parameter that is bounded gives only a part. */
export function fromParametric(
  numbers: Radicals,
  equations: readonly MathJson[],
  assuming: readonly MathJson[],
): Curve | undefined {
  const [x, y] = ["x", "y"].map((name) => sideOf(equations, name));
  if (x === undefined || y === undefined || equations.length !== 2) return undefined;
  const sides = [x, y].map(reciprocalsNamed);
  const parameter = parameterOf(sides as [MathJson, MathJson]);
  if (parameter === undefined || !argumentsAgree(numbers, sides, parameter)) return undefined;
  for (const basis of bases) {
    if (!runsThroughAll(parameter, assuming, basis.isAngle && usesBareAngle(sides, parameter))) continue;
    const [first, second] = sides.map((side) => linearIn(numbers, basis.rewrite(side, parameter), parameter));
    const curve = first && second && eliminated(numbers, first, second, basis.relation);
    if (curve) return curve;
  }
  return undefined;
}

function sideOf(equations: readonly MathJson[], name: string): MathJson | undefined {
  const equation = equations.find((each) => headOf(each) === "Equal" && operandsOf(each)[0] === name);
  const side = equation && operandsOf(equation)[1];
  return side === undefined || mentions(side, "x") || mentions(side, "y") ? undefined : side;
}

const inverseOf: Readonly<Record<string, string>> = { Cos: "Sec", Sin: "Csc", Tan: "Cot" };

/** 3/cos t as 3 sec t. */
const reciprocalsNamed = (json: MathJson): MathJson =>
  mapTree(json, (part) => {
    const [above, below] = operandsOf(part);
    const inverse = headOf(part) === "Divide" && below !== undefined ? inverseOf[headOf(below) ?? ""] : undefined;
    if (inverse === undefined || above === undefined || below === undefined) return part;
    return times(above, apply(inverse, ...operandsOf(below)));
  });

/** The letter that functions are taken of, else the only one in both sides, else t. */
function parameterOf([x, y]: readonly [MathJson, MathJson]): string | undefined {
  const angles = new Set([x, y].flatMap(argumentsIn).flatMap((argument) => [...freeLetters(argument)]));
  const [left, right] = [x, y].map((side) => [...freeLetters(side)]);
  const common = left?.filter((letter) => right?.includes(letter)) ?? [];
  const all = [...new Set([...(left ?? []), ...(right ?? [])])];
  for (const candidates of [[...angles], common, all]) {
    if (candidates.length === 1) return candidates[0];
  }
  return [...angles, ...common, ...all].find((letter) => letter === "t" || letter === "theta");
}

const trigonometric = /^(Cos|Sin|Tan|Cot|Sec|Csc)$/;

const argumentsIn = (json: MathJson): MathJson[] =>
  trigonometric.test(headOf(json) ?? "") ? [...operandsOf(json)] : operandsOf(json).flatMap(argumentsIn);

/** All functions are of one argument of degree one in the parameter, which then takes every value. */
function argumentsAgree(numbers: Radicals, sides: readonly MathJson[], parameter: string): boolean {
  const [first, ...others] = sides.flatMap(argumentsIn);
  if (first === undefined) return true;
  const polynomial = polynomialIn(numbers, first, [parameter]);
  const slope = polynomial?.get("1");
  if (!polynomial || !slope || degreeOf(polynomial) !== 1 || !numbers.sign(slope)) return false;
  return others.every((other) => sameTree(other, first));
}

const usesBareAngle = (sides: readonly MathJson[], parameter: string): boolean =>
  sides.flatMap(argumentsIn).every((argument) => argument === parameter);

type Linear = readonly [constant: Radical, p: Radical, q: Radical];

function linearIn(numbers: Radicals, json: MathJson, parameter: string): Linear | undefined {
  if (mentions(json, parameter)) return undefined;
  const polynomial = polynomialIn(numbers, json, ["P", "Q"]);
  if (!polynomial || degreeOf(polynomial) > 1) return undefined;
  return [polynomial.get("0,0") ?? [], polynomial.get("1,0") ?? [], polynomial.get("0,1") ?? []];
}

function eliminated(numbers: Radicals, x: Linear, y: Linear, relation: MathJson): Curve | undefined {
  const [[x0, x1, x2], [y0, y1, y2]] = [x, y].map((parts) => parts.map((part) => numbers.toJson(part))) as unknown as [
    Values,
    Values,
  ];
  const [X, Y] = [minus("x", x0), minus("y", y0)];
  const determinant = numbers.simplify(minus(times(x1, y2), times(x2, y1)));
  if (determinant === undefined) return undefined;
  // x and y linear in the one parameter Q, which takes every value: a line.
  const linear = x1 === 0 && y1 === 0 && sameTree(relation, bases[3]?.relation ?? 0);
  if (determinant === 0 && !linear) return undefined;
  const [P, Q] = [minus(times(y2, X), times(x2, Y)), minus(times(x1, Y), times(y1, X))].map((part) => over(part, determinant));
  const put = linear
    ? minus(times(y2, X), times(x2, Y))
    : mapTree(relation, (part) => (part === "P" ? P : part === "Q" ? Q : part) as MathJson);
  const polynomial = polynomialIn(numbers, put, ["x", "y"]);
  return polynomial && curveOf(numbers, polynomial);
}

type Values = readonly [MathJson, MathJson, MathJson];
