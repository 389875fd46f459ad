import type { Expression, MathJson, Verdict } from "../contract.ts";
import { bindingOf, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { mentionsHead } from "../expression/tree/mentions-head.ts";

/** Where a part stands in a line: letters that mean something else there, and letters that move there. */
export interface Scope {
  /** The x of ∫₀¹ … dx, the k of a sum, the x of a limit: what is said of x outside says nothing of it. */
  readonly bound: ReadonlySet<string>;
  /** The x of d/dx and of ∫ … dx; undefined where nothing moves. What is equal at one place need not be equal around it. */
  readonly moving: ReadonlySet<string> | undefined;
  /** Whether a bound letter takes single values, each of which counts. */
  readonly counts: boolean;
}

const takesSlopes = /^(Differentiate|PartialD|Derivative|OverDot|Integrate)$/;
const takesSingleValues = /^(Sum|Product|Family|ForAll|Exists|SetBuilder|EvaluateAt)$/;

/** What the heads along a path do to the part at its end. */
export function scopeAt(line: MathJson, path: readonly number[]): Scope {
  const bound = new Set<string>();
  let moving: Set<string> | undefined;
  let counts = false;
  let part = line;
  for (const index of path) {
    const [head, operands] = [headOf(part) ?? "", operandsOf(part)];
    const binding = bindingOf(part);
    if (binding?.place(index - 1) === "inside") for (const letter of binding.letters) bound.add(letter);
    if (takesSlopes.test(head)) moving = new Set([...(moving ?? []), ...operands.slice(1).flatMap(freeLetters)]);
    if (takesSingleValues.test(head)) counts = true;
    part = operands[index - 1] ?? 0;
  }
  return { bound, moving, counts };
}

/** Those of some assumptions that hold of the letters within a scope: x > 0 stays below d/dx, x = 2 does not. */
export function assumedWithin({ bound, moving }: Scope, assuming: readonly Expression[]): readonly Expression[] {
  return assuming.filter(({ json }) => {
    const letters = freeLetters(json);
    if (letters.some((letter) => bound.has(letter))) return false;
    return moving === undefined || isOpen(json) || !(mentionsHead(json, "Equal") || letters.some((letter) => moving.has(letter)));
  });
}

/** x > 0 and a ≠ 1 hold around a place too. */
const isOpen = (json: MathJson): boolean =>
  headOf(json) === "And"
    ? operandsOf(json).every(isOpen)
    : /^(NotEqual|Less|LessEqual|Greater|GreaterEqual)$/.test(headOf(json) ?? "");

/**
 * Whether a verdict on a part says something of the line: not where it asks something of a bound letter. That x ≠ 0 leaves single numbers out, which
 * makes no difference to an integral or a limit.
 */
export function saysOfLine({ bound, counts }: Scope, { conditions = [] }: Verdict): boolean {
  return conditions.every(
    ({ json }) => !freeLetters(json).some((letter) => bound.has(letter)) || (!counts && headOf(json) === "NotEqual"),
  );
}
