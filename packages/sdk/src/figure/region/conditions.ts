import * as N from "../../algebra/quadratic-number.ts";
import type { Layer, MathJson } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { AxisNames } from "../axis-names.ts";
import { conicCoefficients } from "../conic/coefficients.ts";
import { type PlaneMap, planeMap } from "../plane-equation.ts";
import { problem } from "../problem.ts";
import { straightLine } from "../straight-line.ts";
import { type DomainBorder, domainBordersOf, zeroFactors } from "./domain-borders.ts";

type RegionLayer = Extract<Layer, { type: "region" }>;

/** A relation between two formulas, whose border is where they are equal. */
export interface Comparison {
  readonly border: MathJson;
  /** Whether the border does not belong to what the relation describes. */
  readonly isStrict: boolean;
  /** right − left for <, left − right for >: positive inside. */
  readonly inside: PlaneMap;
  /** The heights of the border above x, where a formula gives them. */
  readonly heights?: (x: number) => number[];
  /** Whether the relation is about the horizontal letter alone: its border is upright. */
  readonly isUpright: boolean;
  /** Borders of where its sides have values, and upright lines along which a factor is zero: x = 0 of xy > 0. */
  readonly parts: readonly Comparison[];
  /** What such a border is of; undefined for a condition of its own. */
  readonly part?: "domain" | "factor";
}

/** A condition on points of the plane. */
export type Condition =
  | { readonly type: "comparison"; readonly comparison: Comparison }
  | { readonly type: "and" | "or"; readonly parts: readonly Condition[] };

/**
 * What a region layer says of its points: relations <, ≤, >, ≥ with chains of them, joined by and/or.
 *
 * @throws FigureError for anything else, and for letters that are not those of the axes.
 */
export function conditionOf(layer: RegionLayer, names: AxisNames): Condition {
  const read = (json: MathJson): Condition => {
    const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
    if (head === "And" || head === "List" || head === "Or")
      return { type: head === "Or" ? "or" : "and", parts: operands.map(read) };
    if (!/^(Less|LessEqual|Greater|GreaterEqual)$/.test(head) || operands.length < 2)
      throw new FigureError(
        `regions of ${head || "a formula"} are not drawn: ${layer.id}`,
        layer.id,
        problem("figure-error.region", { condition: expressionOf(json) }),
      );
    const links = operands.slice(1).map(
      (right, index): Condition => ({
        type: "comparison",
        comparison: comparisonOf(head, operands[index] as MathJson, right, layer, names),
      }),
    );
    return links.length === 1 ? (links[0] as Condition) : { type: "and", parts: links };
  };
  return { type: "and", parts: layer.conditions.map(({ json }) => read(json)) };
}

function comparisonOf(head: string, left: MathJson, right: MathJson, layer: Layer, names: AxisNames): Comparison {
  const [larger, smaller] = head.startsWith("Greater") ? [left, right] : [right, left];
  const border = apply("Equal", left, right);
  const heights = heightsOf(border, left, right, layer, names);
  return {
    border,
    isStrict: !head.endsWith("Equal"),
    inside: planeMap(apply("Subtract", larger, smaller), layer, names),
    isUpright: !freeLetters(border).includes(names.vertical),
    parts: [
      ...[left, right].flatMap(domainBordersOf).map((each) => partOf("domain", each, layer, names)),
      ...uprightFactors(head, left, right, names).map((each) => partOf("factor", each, layer, names)),
    ],
    ...(heights ? { heights } : {}),
  };
}

/** Of a product or quotient beside 0 the factors of the horizontal letter alone. */
function uprightFactors(head: string, left: MathJson, right: MathJson, { vertical }: AxisNames): DomainBorder[] {
  const product = left === 0 ? right : right === 0 ? left : undefined;
  if (product === undefined || !freeLetters(product).includes(vertical)) return [];
  return zeroFactors(product)
    .filter((json) => freeLetters(json).length > 0 && !freeLetters(json).includes(vertical))
    .map((json) => ({ json, excludes: !head.endsWith("Equal") }));
}

function partOf(part: "domain" | "factor", { json, excludes }: DomainBorder, layer: Layer, names: AxisNames): Comparison {
  const border = apply("Equal", json, 0);
  const heights = heightsOf(border, json, 0, layer, names);
  return {
    border,
    isStrict: excludes,
    inside: planeMap(json, layer, names),
    isUpright: !freeLetters(json).includes(names.vertical),
    part,
    parts: [],
    ...(heights ? { heights } : {}),
  };
}

/** Of y = f(x), of a straight line and of a conic. */
function heightsOf(
  border: MathJson,
  left: MathJson,
  right: MathJson,
  layer: Layer,
  names: AxisNames,
): ((x: number) => number[]) | undefined {
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (own !== names.vertical || freeLetters(other).includes(names.vertical)) continue;
    const height = planeMap(other, layer, names);
    return (x) => [height(x, 0)];
  }
  const line = straightLine(border, names);
  if (line) return line.b === 0 ? undefined : (x) => [(line.c - line.a * x) / line.b];
  const conic = conicCoefficients(border, names);
  if (!conic) return undefined;
  const [a, b, c, d, e, f] = [conic.a, conic.b, conic.c, conic.d, conic.e, conic.f].map(N.toNumber) as Six;
  return (x) => rootsOf(c, b * x + e, (a * x + d) * x + f);
}

type Six = [number, number, number, number, number, number];

/** The real roots of ay² + by + c. */
function rootsOf(a: number, b: number, c: number): number[] {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

export function comparisonsIn(condition: Condition): Comparison[] {
  return condition.type === "comparison" ? [condition.comparison] : condition.parts.flatMap(comparisonsIn);
}

/** See `Comparison.parts`. */
export const partsIn = (condition: Condition): Comparison[] => comparisonsIn(condition).flatMap(({ parts }) => parts);

/** Whether a point on a border that belongs to no region satisfies the condition all the same, by another one of a choice. */
export function holdsOn(condition: Condition, x: number, y: number, border: Comparison): boolean {
  switch (condition.type) {
    case "comparison":
      return !condition.comparison.parts.includes(border) && condition.comparison.inside(x, y) > 0;
    case "and":
      return condition.parts.every((part) => holdsOn(part, x, y, border));
    case "or":
      return condition.parts.some((part) => holdsOn(part, x, y, border));
  }
}

/** Whether a point, on no border, satisfies the condition. A formula without a value satisfies nothing. */
export function holdsAt(condition: Condition, x: number, y: number): boolean {
  switch (condition.type) {
    case "comparison":
      return condition.comparison.inside(x, y) > 0;
    case "and":
      return condition.parts.every((part) => holdsAt(part, x, y));
    case "or":
      return condition.parts.some((part) => holdsAt(part, x, y));
  }
}
