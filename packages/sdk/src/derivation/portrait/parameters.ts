import type { Layer, MathJson, Parameter, Problem } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { intervalOf } from "./curves.ts";

type Range = Omit<Parameter, "name">;

/** A constant of which nothing is said. */
const usual: Range = { value: 1, from: -5, to: 5, step: 0.1 };
const positive: Range = { value: 1, from: 0, to: 5, step: 0.1 };
/** An angle that shifts a wave: none at first, and half a turn either way. */
const angle: Range = { value: 0, from: -3.2, to: 3.2, step: 0.1 };

/** The base of a power whose exponent runs. */
const base: Range = { value: 2, from: 0.1, to: 5, step: 0.1 };

/** Letters that are used for one sort of number nearly always. */
const ranges: Readonly<Record<string, Range>> = {
  r: { ...positive, value: 2 },
  R: { ...positive, value: 2 },
  omega: positive,
  lambda: positive,
  sigma: positive,
  tau: positive,
  T: positive,
  n: { value: 2, from: 0, to: 10, step: 1 },
  phi: angle,
  varphi: angle,
  alpha: angle,
  delta: angle,
};

/** Steps between the ends of a slider, about. */
const steps = 100;

/** The letters of curves that stand on no axis and have no value: sliders, over the range that the question gives, else over a usual one. */
export function parametersOf({ unknowns, assuming }: Problem, layers: readonly Layer[]): Parameter[] {
  const letters = layers.flatMap((layer): string[] => {
    if (layer.type === "curve") return freeLetters(layer.y.json).filter((letter) => letter !== layer.variable);
    // The P of P = 100 eᵗ stands in the equation P = 0 of an asymptote too: letters that can be changed are those of what is given.
    return layer.type === "implicit" && layer.role === "main"
      ? freeLetters(layer.relation.json).filter((letter) => letter !== "x" && letter !== "y")
      : [];
  });
  const names = [...new Set(letters)].filter((letter) => !unknowns.includes(letter));
  const said = assuming.map(({ json }) => json);
  const formulas = layers.flatMap((layer) => (layer.type === "curve" ? [layer.y.json] : []));
  return names.map((name) => {
    const own = ranges[name] ?? usual;
    // φx is no shifted wave, and for φ = 0 nothing would be seen of it.
    const isShift = own !== angle || formulas.some((json) => isInWave(name, json));
    const likely = formulas.some((json) => isBase(name, json)) ? base : isShift ? own : usual;
    const conditions = said.filter((json) => freeLetters(json).includes(name));
    return { name, ...rangeOf(name, likely, conditions) };
  });
}

/** a in aˣ and in log_a x, where 1 would be no example. */
const isBase = (name: string, json: MathJson): boolean => {
  const [first, exponent = 0] = operandsOf(json);
  const isOwn = headOf(json) === "Power" && first === name && freeLetters(exponent).length > 0 && !isCount(exponent);
  if (headOf(json) === "Log" && exponent === name) return true;
  return isOwn || operandsOf(json).some((part) => isBase(name, part));
};
const isInWave = (name: string, json: MathJson): boolean =>
  /^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "")
    ? freeLetters(json).includes(name)
    : operandsOf(json).some((part) => isInWave(name, part));
const isCount = (exponent: MathJson): boolean => exponent === "n";

function rangeOf(name: string, range: Range, conditions: readonly MathJson[]): Range {
  const [condition] = conditions;
  const interval = condition === undefined ? undefined : intervalOf(condition, name);
  const [from, to] = interval ? [compile(interval.from, [])(), compile(interval.to, [])()] : boundsOf(conditions, name, range);
  if (!(Number.isFinite(from) && Number.isFinite(to) && from < to) || (from === range.from && to === range.to)) return range;
  const step = niceStep((to - from) / steps);
  const [least, most] = within([from, to], interval?.ends ?? openEnds(conditions, name), step);
  const value = [range.value, 1, 0].find((number) => number >= least && number <= most) ?? middle(least, most, step);
  return { value, from: least, to: most, step };
}

/** a > 0, a ≤ 2: one end, the other a usual one. */
function boundsOf(conditions: readonly MathJson[], name: string, range: Range): [number, number] {
  let { from, to } = range;
  for (const condition of conditions) {
    const [left = 0, right = 0, ...more] = operandsOf(condition);
    const other = left === name ? right : left;
    if (more.length > 0 || freeLetters(other).length > 0 || !/^(Less|Greater)/.test(headOf(condition) ?? "")) continue;
    const bound = compile(other, [])();
    const isLower = /^Greater/.test(headOf(condition) ?? "") === (left === name);
    if (isLower) from = bound;
    else to = bound;
  }
  if (from >= to) return from === range.from ? [to - 10, to] : [from, from + 10];
  return [from, to];
}

type Ends = readonly [from: string, to: string];

/** An end that does not belong to the range is left out by one step. */
const within = ([from, to]: readonly [number, number], [low, high]: Ends, step: number): [number, number] => [
  low === "open" ? Number((from + step).toPrecision(12)) : from,
  high === "open" ? Number((to - step).toPrecision(12)) : to,
];

/** The ends that a > 0 and a < 2 leave out. */
function openEnds(conditions: readonly MathJson[], name: string): Ends {
  const sides = conditions.map((condition): "from" | "to" | undefined => {
    const head = headOf(condition);
    if ((head !== "Less" && head !== "Greater") || operandsOf(condition).length !== 2) return undefined;
    return (head === "Greater") === (operandsOf(condition)[0] === name) ? "from" : "to";
  });
  return [sides.includes("from") ? "open" : "closed", sides.includes("to") ? "open" : "closed"];
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(size: number): number {
  const power = Math.floor(Math.log10(size));
  const digit = [1, 2, 5].findLast((each) => each * 10 ** power <= size * 1.0001) ?? 1;
  return Number((digit * 10 ** power).toPrecision(1));
}

const middle = (from: number, to: number, step: number): number =>
  Number((Math.round((from + to) / 2 / step) * step).toPrecision(6));
