/**
 * Writes down what mathsteps answers: `npm install --no-save mathsteps@0.2.0 && node bench/mathsteps/record.ts`. It is archived (Apache-2.0), so once is
 * enough, and it is no dependency of this project.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inputs } from "./inputs.ts";
import type { TheirLine } from "./recorded.ts";

interface Step {
  changeType: string;
  oldNode?: { toString(): string };
  newNode?: { toString(): string };
  oldEquation?: { ascii(): string };
  newEquation?: { ascii(): string };
  substeps?: Step[];
}

interface Mathsteps {
  simplifyExpression(formula: string): Step[];
  factor(formula: string): Step[];
  solveEquation(formula: string): Step[];
}

const mathsteps = createRequire(import.meta.url)("mathsteps") as Mathsteps;
const ask = { simplify: mathsteps.simplifyExpression, factor: mathsteps.factor, solve: mathsteps.solveEquation };

const lineOf = (step: Step): TheirLine => ({
  name: step.changeType,
  before: step.oldEquation?.ascii() ?? String(step.oldNode),
  after: step.newEquation?.ascii() ?? String(step.newNode),
  substeps: (step.substeps ?? []).map(lineOf),
});

const answers = Object.fromEntries(inputs.map(({ task, formula }) => [`${task} ${formula}`, ask[task](formula).map(lineOf)]));
writeFileSync(new URL("recorded.json", import.meta.url), `${JSON.stringify(answers, undefined, 1)}\n`);
