import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isApplication, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";

/** What a formula is by its outermost sign: before anything is known about degrees. */
export type FormulaShape =
  /** y = …, f(x) = …: a name on one side, one letter at most on the other. */
  | { is: "function"; head: MathJson; variable: string | undefined; body: MathJson }
  | { is: "equation"; letters: readonly string[] }
  /** a = b = c */
  | { is: "chain" }
  /** <, ≤, ≠, ∈ … */
  | { is: "relation" }
  /** y or f(x), standing for a function that is given elsewhere. */
  | { is: "name" }
  | { is: "expression"; letters: readonly string[] }
  /** Points, intervals, lists, statements joined by and. */
  | { is: "other" };

const relations = new Set(["Less", "LessEqual", "Greater", "GreaterEqual", "NotEqual", "Element", "NotElement", "Subset"]);
const objects = new Set([
  "Tuple",
  "Set",
  "List",
  "Interval",
  "Open",
  "Union",
  "Intersection",
  "And",
  "Or",
  "Not",
  "Pair",
  "Sequence",
]);

export function shapeOf(json: MathJson): FormulaShape {
  const head = headOf(json);
  if (head === "Equal") return equalShape(operandsOf(json));
  if (head !== undefined && relations.has(head)) return { is: "relation" };
  if (holdsAnyOf(json, relations) || holdsAnyOf(json, objects) || holdsAnyOf(json, new Set(["Equal"]))) return { is: "other" };
  if (isName(json)) return { is: "name" };
  return { is: "expression", letters: freeLetters(json) };
}

function equalShape(sides: readonly MathJson[]): FormulaShape {
  if (sides.length !== 2) return { is: "chain" };
  const [left, right] = sides as [MathJson, MathJson];
  if (sides.some((side) => holdsAnyOf(side, relations) || holdsAnyOf(side, objects) || holdsAnyOf(side, new Set(["Equal"])))) {
    return { is: "other" };
  }
  return (
    asFunction(left, right) ??
    (right === "y" ? asFunction(right, left) : undefined) ?? { is: "equation", letters: lettersOf([left, right]) }
  );
}

/** x = y² − 1 is no function of y here: its graph lies on its side; z = 1 + i is a number. */
function asFunction(head: MathJson, body: MathJson): FormulaShape | undefined {
  const letters = freeLetters(body);
  if (letters.length > 1 || letters[0] === "y") return undefined;
  const variable = letters[0];
  if (isSymbol(head)) {
    if (!isLetter(head) || variable === "i" || head === "x" || head === variable || (variable === undefined && head !== "y"))
      return undefined;
    return { is: "function", head, variable, body };
  }
  const argument = callArgument(head);
  if (
    argument === undefined ||
    holdsAnyOf(body, new Set([headOf(head) ?? ""])) ||
    (variable !== undefined && variable !== argument)
  )
    return undefined;
  return { is: "function", head, variable: argument, body };
}

/** The x of f(x), for functions that have no name of their own. */
export function callArgument(json: MathJson): string | undefined {
  if (!isApplication(json) || json.length !== 2 || !/^[A-Za-z]$/.test(json[0])) return undefined;
  const argument = json[1] as MathJson;
  return isSymbol(argument) && isLetter(argument) ? argument : undefined;
}

const isName = (json: MathJson): boolean => (isSymbol(json) && isLetter(json)) || callArgument(json) !== undefined;
const isLetter = (name: string): boolean => freeLetters(name).length === 1;
const lettersOf = (parts: readonly MathJson[]): string[] => [...new Set(parts.flatMap((part) => freeLetters(part)))];

function holdsAnyOf(json: MathJson, heads: ReadonlySet<string>): boolean {
  return isApplication(json) && (heads.has(json[0]) || operandsOf(json).some((part) => holdsAnyOf(part, heads)));
}

/** Whether a formula speaks of the function: y, f(x), or f alone. */
export function namesFunction(json: MathJson, head: MathJson): boolean {
  return sameTree(json, head) || (isSymbol(json) && headOf(head) === json);
}
