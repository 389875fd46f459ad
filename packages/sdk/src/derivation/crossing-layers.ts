import { memberOf, near, progressionOf } from "../algebra/progressions/progression.ts";
import type { Answer, Layer, MathJson, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { writtenPlace } from "../figure/written-place.ts";
import { isImaginary } from "./equation.ts";
import { heightAt } from "./portrait/height.ts";

/** What is drawn of an equation in one unknown that is more than a line: its sides as curves, and where they cross. */
export function crossingLayers({ kind, given, unknowns }: Problem, answers: readonly Answer[]): Layer[] {
  const [equation, ...more] = given;
  const [unknown, ...others] = unknowns;
  if (!drawn.test(kind) || !equation || more.length > 0 || unknown === undefined || others.length > 0) return [];
  const [left, right, ...further] = operandsOf(equation.json);
  if (headOf(equation.json) !== "Equal" || left === undefined || right === undefined || further.length > 0) return [];
  if (freeLetters(equation.json).some((letter) => letter !== unknown)) return [];
  const values = answers.flatMap(({ kind: sort, json }) => (sort === "set" && headOf(json) === "Set" ? operandsOf(json) : []));
  const real = values.filter((value) => !isImaginary(value)).flatMap(shownMembers);
  const sides = right === 0 ? [left] : [left, right];
  const curves = sides.map((side, index) => curve(side, unknown, index));
  return [...curves, ...crossings(real, right, unknown)];
}

/** Kinds of equations with a picture worth drawing; quadratics have one of their own. */
const drawn =
  /^equation\.(polynomial|rational|radical|absolute|exponential|logarithmic|trigonometric|hyperbolic|transcendental|other)$/;

/** So far from 0 members of a family are shown: a period of the sine on either side. */
const shownWidth = 6.5;

/** Of a family the members about 0. */
function shownMembers(value: MathJson): MathJson[] {
  if (headOf(value) !== "Family") return [value];
  const progression = progressionOf(value);
  const members = progression ? [-1n, 0n, 1n].map((count) => memberOf(progression, count)) : [];
  const close = members.filter((member) => Math.abs(near(member) ?? 0) <= shownWidth);
  return close.length > 0 ? close : members;
}

function curve(side: MathJson, unknown: string, index: number): Layer {
  return {
    id: index === 0 ? "left-side" : "right-side",
    type: "curve",
    role: "main",
    y: expressionOf(side),
    variable: unknown,
    label: { key: "label.side", params: { function: expressionOf(apply("Equal", unknown === "y" ? "z" : "y", side)) } },
  };
}

/** On the horizontal axis they are zeros; else the value of the right side is their height. */
function crossings(values: readonly MathJson[], right: MathJson, unknown: string): Layer[] {
  if (values.length === 0) return [];
  const places = values.map((value): [MathJson, MathJson] => [value, heightAt(right, unknown, value)]);
  const key = right === 0 ? "label.zero" : "label.crossing";
  const points = places.map(([x, y]) => ({
    x: expressionOf(x),
    y: expressionOf(y),
    label: { key, params: { point: writtenPlace([x, right === 0 ? 0 : y]) } },
  }));
  const [only, ...more] = points;
  const all = expressionOf(apply("List", ...places.map(([x, y]) => writtenPlace([x, right === 0 ? 0 : y]).json)));
  const label =
    only && more.length === 0 ? only.label : { key: right === 0 ? "label.zeros" : "label.crossings", params: { points: all } };
  return [{ id: "crossings", type: "points", role: "answer", points, label }];
}
