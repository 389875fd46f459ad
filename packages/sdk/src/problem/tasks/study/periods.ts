import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, freeLetters, headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { lineOf } from "./line.ts";
import type { Plotted } from "./plotted.ts";

type Graph = Extract<Plotted, { is: "graph" }>;

/** Where a period begins and how long it is, in half turns of the argument; open where the function has poles at its ends. */
const waves: Readonly<Record<string, { readonly from: MathJson; readonly halfTurns: number; readonly isOpen?: true }>> = {
  Sin: { from: 0, halfTurns: 2 },
  Cos: { from: 0, halfTurns: 2 },
  Tan: { from: ["Divide", ["Negate", "Pi"], 2], halfTurns: 1, isOpen: true },
  Cot: { from: 0, halfTurns: 1, isOpen: true },
};

/**
 * So many periods of a wave a sin(bx + c) + d, from where its argument is 0 (of a tangent from pole to pole), as a condition on its variable; undefined where a
 * formula is no such wave.
 */
export function periodsOf({ body, variable }: Graph, count: number): MathJson | undefined {
  const found = waveIn(body, variable);
  const wave = waves[headOf(found ?? 0) ?? ""];
  const [argument] = found ? operandsOf(found) : [];
  if (wave === undefined || argument === undefined) return undefined;
  const line = lineOf(argument, variable);
  const rate = line && compile(line.slope, [])();
  if (line === undefined || !rate) return undefined;
  const placeOf = (value: MathJson): MathJson => simplify(apply("Divide", apply("Subtract", value, line.at0), line.slope));
  const ends = [wave.from, apply("Add", wave.from, apply("Multiply", wave.halfTurns * count, "Pi"))].map(placeOf);
  const [from = 0, to = 0] = rate < 0 ? ends.reverse() : ends;
  const head = wave.isOpen ? "Less" : "LessEqual";
  return wave.isOpen && count > 1 ? undefined : [head, from, variable, to];
}

/** The one function of an angle in a formula that is otherwise a constant multiple and a constant beside it. */
function waveIn(json: MathJson, variable: string): MathJson | undefined {
  if (freeLetters(json).some((letter) => letter !== variable)) return undefined;
  if (Object.hasOwn(waves, headOf(json) ?? "")) return json;
  const isLinear = /^(Add|Subtract|Negate|Multiply|Divide)$/.test(headOf(json) ?? "");
  const moving = operandsOf(json).filter((part) => mentions(part, variable));
  const [only, ...others] = moving;
  const isBelow = headOf(json) === "Divide" && only !== operandsOf(json)[0];
  return isLinear && only !== undefined && others.length === 0 && !isBelow ? waveIn(only, variable) : undefined;
}
