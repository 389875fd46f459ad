import type { MathJson, Problem } from "../../../contract.ts";
import { freeLetters, isSymbol } from "../../../expression/mathjson.ts";
import type { Drawing } from "./drawing.ts";

/** Equations that only say that a point, of which nothing else is said or asked, lies on a curve. */
export function idleEquations(problem: Problem, drawing: Drawing, equations: readonly MathJson[]): MathJson[] {
  const asked = problem.asks.flatMap(({ of }) => (of ? freeLetters(of.json) : []));
  const free = [...drawing.points].filter(([name, { x, y }]) => isSymbol(x) && isSymbol(y) && !asked.includes(name));
  return free.flatMap(([, { x, y }]) => {
    const about = equations.filter((equation) => freeLetters(equation).some((letter) => letter === x || letter === y));
    return about.length === 1 ? about : [];
  });
}

/** Without definitions of letters that nothing else speaks of: a² = 12 − m where no condition is about a. */
export function needed(
  relations: readonly MathJson[],
  facts: readonly MathJson[],
  letters: ReadonlySet<string>,
  given: ReadonlySet<string>,
): MathJson[] {
  let kept = [...relations];
  for (;;) {
    const idle = kept.find((relation) => {
      const others = [...facts, ...kept.filter((other) => other !== relation)].flatMap((other) => freeLetters(other));
      return freeLetters(relation).some((letter) => letters.has(letter) && !given.has(letter) && !others.includes(letter));
    });
    if (!idle) return kept;
    kept = kept.filter((relation) => relation !== idle);
  }
}
