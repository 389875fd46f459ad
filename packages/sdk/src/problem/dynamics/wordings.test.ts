import assert from "node:assert/strict";
import { test } from "node:test";
import { readsAs } from "../../../../../test/support/reads-as.ts";
import { printProblem } from "../notation/print.ts";
import { type CleanText, cleanText } from "../text.ts";
import { wordings } from "./examples/wordings.ts";
import { readDynamics } from "./read-dynamics.ts";

/** A question as it is read. */
function read(text: string): string | undefined {
  const problem = readDynamics({ text }, cleanText(text) as CleanText)?.[0]?.problem;
  return problem && printProblem(problem);
}

readsAs("systems are read as books put them", wordings, (text) => read(text) ?? "not read");

/** What asks for something else, or for a part of it only, or for more. */
const refused: readonly string[] = [
  "Plot x for x' = y, y' = -x, x(0) = 1, y(0) = 0",
  "Find the unstable equilibria of x' = x - x^3",
  "Find the stable fixed points of x' = x^2 - 1, y' = -y",
  "求 x'=x-x^3 的不稳定平衡点",
  "Find the equilibria of x' = x - x^3 except the origin",
  "Find the equilibria of x' = x - x^3 in the first quadrant",
  "Find the number of equilibria of x' = x - x^3",
  "How many fixed points does x' = x - x^3 have?",
  "Find twice the period of x' = y, y' = -x",
  "Find the sum of the eigenvalues of x' = x + y, y' = 4x - 2y",
  "Find the largest eigenvalue of x' = x + y, y' = 4x - 2y at the origin",
  "Find the positive equilibrium of N' = N(1 - N/50)",
  "Find N(10) for N' = 0.1N(1 - N/100), N(0) = 10",
  "Find the growth rate of N' = 0.1N(1 - N/100)",
  "Linearize x' = y, y' = x - x^3 about (1, 0) and solve it",
  "Prove that the origin of x' = -x, y' = -y is stable",
  "证明 x'=-x, y'=-y 的原点稳定",
  "When does the population N' = 0.1N(1 - N/100), N(0) = 10 reach 50?",
  "For which r is the origin of x' = rx - x^3 stable?",
  "Plot the population for N' = 0.1N(1 - N/100) without a start but not for t from 0 to 10",
  "Plot y against x' for x' = y, y' = -x",
  "Find the maximum of N where N' = 0.1N(1 - N/100)",
];

for (const text of refused) test(`not read: ${text}`, () => assert.equal(read(text), undefined));
