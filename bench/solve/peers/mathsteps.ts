import { createRequire } from "node:module";
import { Sentence } from "../../../scripts/lib/repository.mjs";
import type { Task } from "../question.ts";
import type { Peer } from "./peer.ts";

interface Step {
  newNode?: { toString(): string };
  newEquation?: { ascii(): string };
}

interface Mathsteps {
  simplifyExpression(formula: string): Step[];
  factor(formula: string): Step[];
  solveEquation(formula: string): Step[];
}

function loaded(): Mathsteps {
  try {
    return createRequire(import.meta.url)("mathsteps") as Mathsteps;
  } catch {
    throw new Sentence("mathsteps is not installed: npm install --no-save mathsteps@0.2.0");
  }
}

/** The last line that it writes. */
const last = (steps: readonly Step[]): string => {
  const step = steps.at(-1);
  return step?.newEquation?.ascii() ?? step?.newNode?.toString() ?? "";
};

/**
 * mathsteps 0.2, the only one who writes steps too: numbers, simplifying and expanding, factoring, equations. It is archived and no dependency of this
 * project.
 */
export function mathsteps(): Peer {
  const steps = loaded();
  return {
    name: "mathsteps",
    prepare(task: Task) {
      switch (task.do) {
        case "value":
        case "simplify":
        case "expand":
          return () => last(steps.simplifyExpression(task.formula));
        case "factor":
          return () => last(steps.factor(task.formula));
        case "solve":
          return () => last(steps.solveEquation(task.formula));
        default:
          return undefined;
      }
    },
  };
}
