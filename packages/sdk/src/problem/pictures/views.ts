import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { View } from "../grammar/lattice.ts";

/**
 * What a formula may stand for in any question about pictures:
 * - `Num` a number, `Letter` a letter alone, `Capitals` names of points side by side (AB), `Complex` a number with i
 * - `Place` (1, 2) and `SpacePlace` (1, 2, 3), with names `NamedPlace` A(1, 2) and `NamedSpacePlace`
 * - `Formula` with letters, no statement; `Pair` and `Triple` of formulas with letters; `Equation`, any other statement as `Relation`
 * - `RangeOf` ["Range", letter, interval]; `Interval`; `ValueOf` ["Value", letter, number]
 */
export function viewsOf(json: MathJson): View[] {
  const views: View[] = [];
  const add = (category: string, value: MathJson | undefined): void => {
    if (value !== undefined) views.push({ category, value });
  };
  const letters = freeLetters(json);
  const head = headOf(json) ?? "";
  if (isSymbol(json) && letters.length === 1) add("Letter", json);
  if (isPlain(json)) add(letters.length === 0 ? "Num" : "Formula", json);
  if (letters.length === 1 && letters[0] === "i" && isPlain(json)) add("Complex", substitute(json, { i: "ImaginaryUnit" }));
  add("Capitals", capitalsOf(json));
  if (head === "Tuple" || head === "Vector") {
    const parts = operandsOf(json);
    const isPlace = parts.every((part) => isPlain(part) && freeLetters(part).length === 0);
    const category = isPlace
      ? ["Place", "SpacePlace"][parts.length - 2]
      : parts.every(isPlain)
        ? ["Pair", "Triple"][parts.length - 2]
        : undefined;
    if (category !== undefined) add(category, ["Tuple", ...parts]);
  }
  const named = namedPlace(json);
  if (named) add(operandsOf(named).length === 3 ? "NamedSpacePlace" : "NamedPlace", named);
  if (head === "Interval") add("Interval", json);
  add("RangeOf", rangeOf(json));
  const [left, right] = operandsOf(json);
  if (head === "Equal" && operandsOf(json).length === 2 && left !== undefined && right !== undefined) {
    add("Equation", json);
    if (isSymbol(left) && isPlain(right) && freeLetters(right).length === 0) add("ValueOf", ["Value", left, right]);
  } else if (statements.has(head) && letters.length > 0) add("Relation", json);
  return views;
}

const statements: ReadonlySet<string> = new Set([
  "Less",
  "LessEqual",
  "Greater",
  "GreaterEqual",
  "NotEqual",
  "And",
  "Or",
  "Element",
]);
const noValues: ReadonlySet<string> = new Set([
  ...statements,
  ...[
    "Equal",
    "Tuple",
    "Vector",
    "List",
    "Set",
    "Interval",
    "Union",
    "Open",
    "Colon",
    "Condition",
    "PlusMinus",
    "Angle",
    "Triangle",
  ],
  ...["Derivative", "Differentiate", "Prime", "Unknown", "Subscript", "Nothing", "Differentiation"],
]);
const noNumbers: ReadonlySet<string> = new Set([
  "True",
  "False",
  "PositiveInfinity",
  "NegativeInfinity",
  "ComplexInfinity",
  "RealNumbers",
]);

/** A formula that has values, not a place, a set or a statement. */
export const isPlain = (json: MathJson): boolean =>
  !noValues.has(headOf(json) ?? "") && !(isSymbol(json) && noNumbers.has(json)) && operandsOf(json).every(isPlain);

const isCapital = (json: MathJson): json is string => isSymbol(json) && /^[A-Z](_\w+)?$/.test(json);

/** AB and ABC, which as a formula is a product. */
function capitalsOf(json: MathJson): MathJson | undefined {
  if (isCapital(json)) return ["List", json];
  const parts = operandsOf(json);
  return headOf(json) === "Multiply" && parts.every(isCapital) ? ["List", ...parts] : undefined;
}

/** Names that are numbers of choices where numbers follow. */
const namesOfCounts: Readonly<Record<string, string>> = { Permutations: "P", Combinations: "C" };

/** A(1, 2) and A = (1, 2): the place called by its name. */
function namedPlace(json: MathJson): MathJson | undefined {
  const [head = "", operands] = [headOf(json), operandsOf(json)];
  const [left, right] = operands;
  const named: [name: MathJson, parts: readonly MathJson[]] =
    head === "Equal" && /^(Tuple|Vector)$/.test(headOf(right ?? 0) ?? "")
      ? [left ?? "", operandsOf(right ?? 0)]
      : head === "Multiply" && operands.length === 2 && headOf(right ?? 0) === "Tuple"
        ? [left ?? "", operandsOf(right ?? 0)]
        : [namesOfCounts[head] ?? head, operands];
  const [name, parts] = named;
  const isPlace =
    (parts.length === 2 || parts.length === 3) && parts.every((part) => isPlain(part) && freeLetters(part).length === 0);
  return isCapital(name) && isPlace ? [name, ...parts] : undefined;
}

/** 0 ≤ t ≤ 2π, 0 < t < 1, t ∈ [0, 2π): ["Range", letter, interval]. */
export function rangeOf(json: MathJson): MathJson | undefined {
  const parts = operandsOf(json);
  const [first, second, third] = parts;
  const head = headOf(json) ?? "";
  if (first === undefined || second === undefined) return undefined;
  const listed = head === "List" ? countedTo(parts) : undefined;
  if (listed) return listed;
  if (head === "Element" && isSymbol(first) && headOf(second) === "Interval") return ["Range", first, second];
  if ((head === "LessEqual" || head === "Less") && third !== undefined && parts.length === 3)
    return between(first, head === "Less", second, head === "Less", third);
  // 0 ≤ t < 1
  const [low, high] = [operandsOf(first), operandsOf(second)];
  const isChain = head === "And" && parts.length === 2 && JSON.stringify(low[1]) === JSON.stringify(high[0]);
  const signs = [first, second].map((part) => headOf(part) ?? "");
  if (!isChain || !signs.every((sign) => /^Less(Equal)?$/.test(sign))) return undefined;
  return between(low[0] ?? "", signs[0] === "Less", low[1] ?? "", signs[1] === "Less", high[1] ?? "");
}

/** n = 1, 2, …, 20 */
function countedTo(parts: readonly MathJson[]): MathJson | undefined {
  const [letter, from] = operandsOf(parts[0] ?? 0);
  const last = parts.at(-1);
  const between = parts.slice(1, -2);
  const isCounted =
    headOf(parts[0] ?? 0) === "Equal" &&
    parts.at(-2) === "ContinuationPlaceholder" &&
    between.every((value, index) => value === Number(from) + index + 1);
  return isCounted && isSymbol(letter ?? 0) && Number.isInteger(from) && Number.isInteger(last)
    ? ["Range", letter as MathJson, ["Interval", from as MathJson, last as MathJson]]
    : undefined;
}

function between(low: MathJson, isLowOpen: boolean, letter: MathJson, isHighOpen: boolean, high: MathJson): MathJson | undefined {
  if (!isSymbol(letter) || freeLetters(["List", low, high]).length > 0) return undefined;
  const end = (value: MathJson, isOpen: boolean): MathJson => (isOpen ? ["Open", value] : value);
  return ["Range", letter, ["Interval", end(low, isLowOpen), end(high, isHighOpen)]];
}
