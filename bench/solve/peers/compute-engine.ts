import { ComputeEngine, type Expression } from "@cortex-js/compute-engine";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { toLatex } from "../../../packages/sdk/src/expression/print-latex.ts";
import type { Task } from "../question.ts";
import type { Peer } from "./peer.ts";

const engine = new ComputeEngine();
const latex = (formula: string): string => toLatex(parse(formula).json);

/** A function of the engine, of a formula read as it stands and of what else it takes. */
const asked = (head: string, formula: string, ...rest: (string | number | readonly (string | number)[])[]) => {
  const written = latex(formula);
  return (): string => engine.box([head, engine.parse(written), ...rest] as never).evaluate().latex;
};

const listed = (found: unknown): string => (found === null || found === undefined ? "" : textOf(found));
const textOf = (found: unknown): string =>
  Array.isArray(found)
    ? found.map(textOf).join(", ")
    : typeof found === "object"
      ? Object.values(found as object)
          .map(String)
          .join(", ")
      : String(found);

/** An integral or a limit that comes back as it was given is no answer. */
const unless = (head: string, evaluated: Expression): string => (evaluated.operator === head ? "" : evaluated.latex);

/** compute-engine 0.140: no inequalities, no differential equations. */
export const computeEngine: Peer = {
  name: "compute-engine",
  prepare(task: Task) {
    switch (task.do) {
      case "value": {
        const written = latex(task.formula);
        return () => engine.parse(written).evaluate().latex;
      }
      case "simplify": {
        const written = latex(task.formula);
        return () => engine.parse(written).simplify().latex;
      }
      case "expand":
        return asked("Expand", task.formula);
      case "factor":
        return asked("Factor", task.formula);
      case "derivative":
        return asked("D", task.formula, "x");
      case "limit": {
        const written = `\\lim_{x\\to ${task.at === "oo" ? "\\infty" : task.at}} \\left(${latex(task.formula)}\\right)`;
        return () => unless("Limit", engine.parse(written).evaluate());
      }
      case "integral": {
        const bounds = task.between ? `_{${task.between[0]}}^{${task.between[1]}}` : "";
        const written = `\\int${bounds} \\left(${latex(task.formula)}\\right) \\, dx`;
        return () => unless("Integrate", engine.parse(written).evaluate());
      }
      case "solve": {
        const written = latex(task.formula);
        return () => listed(engine.parse(written).solve(task.letter));
      }
      case "system": {
        const written = `\\begin{cases}${task.formulas.map(latex).join("\\\\")}\\end{cases}`;
        return () => listed(engine.parse(written).solve([...task.letters]));
      }
      case "inequality":
      case "differential":
        return undefined;
    }
  },
};
