import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { at, findPaths, headOf, type Path, replaceAt } from "../../expression/mathjson.ts";
import type { Mistake, MistakenRule } from "./mistake.ts";
import type { View } from "./view.ts";

/** A mistake that may have been made, and where. */
export interface Attempt {
  readonly rule: MistakenRule;
  readonly path: Path;
  /** How much less telling the mistake is where it was made. */
  readonly discount: number;
  readonly mistake: Mistake;
}

/** Every rule at every place, and then in all places at once. */
export function* attempts(json: MathJson, rules: readonly MistakenRule[], type: View["type"], spend: Spend): Generator<Attempt> {
  yield* once(json, rules, type, spend);
  yield* everywhere(json, rules, spend);
}

function* once(json: MathJson, rules: readonly MistakenRule[], type: View["type"], spend: Spend): Generator<Attempt> {
  for (const path of findPaths(json, () => true)) {
    const part = at(json, path);
    spend(50 * rules.length);
    const heads = path.map((_, depth) => headOf(at(json, path.slice(0, depth))) ?? "");
    for (const rule of rules) {
      if (rule.on === "statement" && (path.length > 0 || type === "value")) continue;
      for (const mistake of rule.rewrite(part)) yield { rule, path, mistake, discount: discountIn(heads, rule) };
    }
  }
}

const calculus: ReadonlySet<string> = new Set(["Differentiate", "Derivative", "Integrate", "EvaluateAt"]);
const algebraic: ReadonlySet<string> = new Set(
  "Add Subtract Negate Multiply Divide Power Sqrt Equal Less LessEqual Greater GreaterEqual And Or List".split(" "),
);

/** Inside a derivative or an integral, and slips of the pen inside a function, a mistake explains less than one of the rule that is applied. */
function discountIn(heads: readonly string[], rule: MistakenRule): number {
  if (heads.some((head) => calculus.has(head))) return 30;
  return rule.weight < leastForAll && heads.some((head) => !algebraic.has(head)) ? 13 : 0;
}

/** Whoever misremembers a law does so wherever it comes up: the same mistake in all places where it can be made. */
function* everywhere(json: MathJson, rules: readonly MistakenRule[], spend: Spend): Generator<Attempt> {
  const paths = findPaths(json, () => true);
  for (const rule of rules) {
    if (rule.on === "statement" || rule.weight < leastForAll) continue;
    const places = outermost(paths.filter((path) => !isEmpty(rule.rewrite(at(json, path)))));
    if (places.length < 2) continue;
    spend(100 * paths.length);
    const variants = places.map((path) => [...rule.rewrite(at(json, path))]);
    const [first = [], ...others] = variants;
    for (const [index, mistake] of first.entries()) {
      const same = others.map((each) => each[index]);
      if (!same.every((each) => each !== undefined)) continue;
      const whole = [mistake, ...same].reduce((made, each, place) => replaceAt(made, places[place] as Path, each.json), json);
      yield { rule, path: [], discount: 0, mistake: { ...mistake, json: whole, place: places[0] as Path } };
    }
  }
}

/** Rules of less weight are slips of the pen rather than of the mind: they happen once. */
const leastForAll = 72;

const isEmpty = (items: Iterable<unknown>): boolean => items[Symbol.iterator]().next().done === true;

const outermost = (paths: readonly Path[]): Path[] =>
  paths.filter(
    (path) => !paths.some((other) => other.length < path.length && other.every((index, place) => index === path[place])),
  );
