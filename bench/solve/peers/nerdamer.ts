import nerdamer from "nerdamer-prime";
import type { Task } from "../question.ts";
import type { Peer } from "./peer.ts";

/** Its types know less than its documentation shows. */
const compute = nerdamer as unknown as (formula: string) => { toString(): string };
const solveEquations = nerdamer.solveEquations as unknown as (
  equations: string | string[],
  letter?: string,
) => { toString(): string }[];

/** Its logarithm is called log. */
const plain = (formula: string): string => formula.replaceAll("ln(", "log(");

const asked = (formula: string) => (): string => compute(formula).toString();

/** nerdamer-prime 1.5: no inequalities, no differential equations. */
export const nerdamerPrime: Peer = {
  name: "nerdamer",
  prepare(task: Task) {
    switch (task.do) {
      case "value":
        return asked(plain(task.formula));
      case "simplify":
      case "expand":
      case "factor":
        return asked(`${task.do}(${plain(task.formula)})`);
      case "derivative":
        return asked(`diff(${plain(task.formula)},x)`);
      case "limit":
        return asked(`limit(${plain(task.formula)},x,${task.at === "oo" ? "Infinity" : task.at})`);
      case "integral":
        return asked(
          task.between ? `defint(${plain(task.formula)},${task.between.join(",")},x)` : `integrate(${plain(task.formula)},x)`,
        );
      case "solve":
        return () => solveEquations(plain(task.formula), task.letter).map(String).join(", ");
      case "system":
        return () => solveEquations(task.formulas.map(plain)).map(String).join(", ");
      case "inequality":
      case "differential":
        return undefined;
    }
  },
};
