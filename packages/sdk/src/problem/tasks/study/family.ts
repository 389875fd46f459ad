import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, mapTree, mentions, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { withNumbers } from "../../with-values.ts";
import { axesOf, type Plotted } from "./plotted.ts";

/** A letter with the values that it takes one after another: ["Each", letter, value, value …]. */
const eachIn = (modifiers: readonly MathJson[]): MathJson[] => modifiers.filter((fact) => headOf(fact) === "Each");

/**
 * The curves of a family, one for each value of its letter: y = sin nx for n = 1, 2, 3 are three. The curves as they are where no letter takes several
 * values; undefined where such a letter is none of theirs, runs along an axis, or is one of two.
 */
export function familyOf(plotted: readonly Plotted[], modifiers: readonly MathJson[]): readonly Plotted[] | undefined {
  const [each, ...others] = eachIn(modifiers);
  if (each === undefined) return plotted;
  const [letter, ...values] = operandsOf(each);
  const isKnown = typeof letter === "string" && plotted.some(({ given }) => mentions(given, letter));
  // z = x² + c rises over a plane.
  if (plotted.some((one) => one.is === "graph" && one.head === "z")) return undefined;
  if (others.length > 0 || !isKnown || plotted.some((one) => axesOf(one).includes(letter))) return undefined;
  if (values.some((value) => freeLetters(value).length > 0)) return undefined;
  const all = plotted.flatMap((one) =>
    mentions(one.given, letter) ? values.map((value) => memberOf(one, letter, value)) : [one],
  );
  return all.filter(({ given }, index) => all.findIndex((other) => sameTree(other.given, given)) === index);
}

/** The curve with a number put for a letter, written as one writes it. */
function memberOf(plotted: Plotted, letter: string, value: MathJson): Plotted {
  const put = (json: MathJson): MathJson => mapTree(withNumbers(json, { [letter]: value }), joined);
  return plotted.is === "graph"
    ? graphWith(plotted, put(plotted.body))
    : { ...plotted, given: ["Equal", ...operandsOf(plotted.given).map(put)] };
}

const graphWith = (graph: Extract<Plotted, { is: "graph" }>, body: MathJson): Plotted => ({
  ...graph,
  body,
  given: ["Equal", graph.head, body],
});

const largest = 1e6;

/** x¹ is x, x/1 too, 3² is 9, and 2 · 3x is 6x. */
function joined(json: MathJson): MathJson {
  const operands = operandsOf(json);
  const [base, exponent] = operands;
  if (headOf(json) === "Power" && base !== undefined) {
    if (exponent === 1) return base;
    const power = isCount(base) && isCount(exponent) ? base ** exponent : Number.NaN;
    return power <= largest ? power : json;
  }
  if (headOf(json) === "Divide" && exponent === 1) return base as MathJson;
  if (headOf(json) !== "Multiply" || operands.filter(isCount).length < 2) return json;
  const factor = operands.filter(isCount).reduce((product, each) => product * each, 1);
  const others = operands.filter((operand) => !isCount(operand));
  if (factor > largest) return json;
  return others.length === 0 ? factor : ["Multiply", factor, ...others];
}

const isCount = (json: MathJson | undefined): json is number => typeof json === "number" && Number.isInteger(json) && json >= 0;
