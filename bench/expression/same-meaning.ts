import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { compile } from "../../packages/sdk/src/expression/evaluation/compile.ts";
import { freeLetters, headOf, isNumber, numeral, operandsOf, sameTree } from "../../packages/sdk/src/expression/mathjson.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";

const points = 24;
const tolerance = 1e-9;

/**
 * Whether two trees mean the same: numbers by their values at seeded random points, both computed by one evaluator, so that a difference is one of
 * reading; everything else by its parts.
 */
export function sameMeaning(left: MathJson, right: MathJson): boolean {
  return same(simplified(left), simplified(right));
}

function same(left: MathJson, right: MathJson): boolean {
  if (sameTree(left, right)) return true;
  const values = sameValues(left, right);
  if (values !== undefined) return values;
  const [ours, theirs] = [operandsOf(left), operandsOf(right)];
  if (headOf(left) === undefined || headOf(left) !== headOf(right) || ours.length !== theirs.length) return false;
  return ours.every((operand, index) => same(operand, theirs[index] as MathJson));
}

/** Undefined where one of them is no number, or has no value at any of the points. */
function sameValues(left: MathJson, right: MathJson): boolean | undefined {
  const letters = [...new Set([...freeLetters(left), ...freeLetters(right)])];
  let functions: ((...values: number[]) => number)[];
  try {
    functions = [left, right].map((tree) => compile(tree, letters));
  } catch {
    return undefined;
  }
  const random = seededRandom(20_261_125);
  let decided: boolean | undefined;
  for (let point = 0; point < points; point += 1) {
    // A third of the points has large values and both signs, so that little is hidden by a domain.
    const [from, to] = point % 3 === 0 ? [-9, 9] : [0.1, 2.5];
    const at = letters.map(() => from + (to - from) * random.fraction());
    const [ours = Number.NaN, theirs = Number.NaN] = functions.map((value) => value(...at));
    if (Number.isFinite(ours) !== Number.isFinite(theirs)) return false;
    if (!Number.isFinite(ours)) continue;
    if (Math.abs(ours - theirs) > tolerance * Math.max(1, Math.abs(ours), Math.abs(theirs))) return false;
    decided = true;
  }
  return decided;
}

/** Two words for one thing are one word, chains are pairs, and products and sums are flat: none of that is a difference in meaning. */
function simplified(tree: MathJson): MathJson {
  if (isNumber(tree)) return typeof tree === "number" ? tree : simplifiedNumber(numeral(tree));
  const head = headOf(tree);
  if (head === undefined) return tree;
  const operands = operandsOf(tree).map(simplified);
  const [first = "Nothing", second] = operands;
  if (head === "Percent") return ["Divide", first, 100];
  if (head === "Degrees") return ["Divide", ["Multiply", first, "Pi"], 180];
  if (associative.has(head)) return [head, ...flat(head, operands)];
  if (head === "D" && headOf(first) === "D") return [...(first as [string]), ...operands.slice(1)];
  if (head === "Ratio") return ["Colon", ...flat("Colon", operands)];
  if (head === "Root" && second === 2) return ["Sqrt", first];
  if (head === "Log" && second === 10) return ["Log", first];
  if (head === "Subtract" && second !== undefined) return ["Add", ...flat("Add", [first, negated(second)])];
  if (head === "Negate" && typeof first === "number") return -first;
  if (chained.has(head)) return chain(head, operands);
  return [words[head] ?? head, ...operands];
}

/** So that a + b − c is one sum, whichever two of it stand in a bracket of the tree. */
function negated(tree: MathJson): MathJson {
  if (headOf(tree) === "Add") return ["Add", ...operandsOf(tree).map(negated)];
  return typeof tree === "number" ? -tree : ["Negate", tree];
}

function simplifiedNumber(digits: string): MathJson {
  const value = Number(digits);
  return Number.isSafeInteger(value) || /^-?\d{0,15}\.\d{1,15}$/.test(digits) ? value : { num: digits };
}

const words: Readonly<Record<string, string>> = { PartialD: "D", Differentiate: "D", Prime: "Derivative" };

const associative: ReadonlySet<string> = new Set("Add Multiply And Or Implies Union Intersection Colon".split(" "));

const chained: ReadonlySet<string> = new Set([
  ..."Equal NotEqual Less LessEqual Greater GreaterEqual Approx".split(" "),
  ..."Subset SubsetEqual Superset SupersetEqual Element".split(" "),
]);

/** Both ways of writing a chain, `["Less", 1, "x", 3]` and `["Less", 1, ["Less", "x", 3]]`, as pairs. */
function chain(head: string, operands: readonly MathJson[]): MathJson {
  const pairs: MathJson[] = [];
  for (let index = 0; index + 1 < operands.length; index += 1) {
    const [left, right] = [lastOf(operands[index] as MathJson), firstOf(operands[index + 1] as MathJson)];
    pairs.push(
      ...(index === 0 ? statementsOf(operands[index] as MathJson) : []),
      [head, left, right],
      ...statementsOf(operands[index + 1] as MathJson),
    );
  }
  return pairs.length === 1 ? (pairs[0] as MathJson) : ["And", ...pairs];
}

const isStatement = (tree: MathJson): boolean => headOf(tree) === "And" || chained.has(headOf(tree) ?? "");
const statementsOf = (tree: MathJson): readonly MathJson[] =>
  headOf(tree) === "And" ? operandsOf(tree) : isStatement(tree) ? [tree] : [];
const firstOf = (tree: MathJson): MathJson => (isStatement(tree) ? firstOf(operandsOf(tree)[0] as MathJson) : tree);
const lastOf = (tree: MathJson): MathJson => (isStatement(tree) ? lastOf(operandsOf(tree).at(-1) as MathJson) : tree);

function flat(head: string, operands: readonly MathJson[]): readonly MathJson[] {
  return operands.flatMap((operand) => (headOf(operand) === head ? operandsOf(operand) : [operand]));
}
