import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Chart } from "../grammar/chart.ts";
import type { Lattice } from "../grammar/lattice.ts";

/** The letters that the formulas of a text use, and those that it introduces as names of curves. */
export function namesIn(chart: Chart, lattice: Lattice): { taken: ReadonlySet<string>; declared: ReadonlySet<string> } {
  const formulas = lattice.tokens
    .filter(({ kind }, index) => kind === "word" && lattice.inFormula(index))
    .map(({ text }) => text);
  const taken = new Set(formulas.flatMap((text) => [...text]));
  const declared = new Set<string>();
  for (const { value } of chart.all("Curve")) collect(value, declared);
  return { taken, declared };
}

function collect(json: MathJson, names: Set<string>): void {
  if (headOf(json) !== "Curve") return;
  const [kind, name] = operandsOf(json);
  if (name !== undefined && name !== "" && isSymbol(name) && kind !== "") names.add(name);
}
