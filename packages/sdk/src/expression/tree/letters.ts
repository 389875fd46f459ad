import type { MathJson } from "../../contract.ts";
import { countedName, isCountedBy } from "./labels.ts";
import { headOf, isApplication, isSymbol, operandsOf } from "./node.ts";

/** Symbols that name a value or a set, and so are never unknowns. */
export const constants: ReadonlySet<string> = new Set([
  ...["Pi", "ExponentialE", "ImaginaryUnit", "PositiveInfinity", "NegativeInfinity"],
  ...["RealNumbers", "Integers", "NaturalNumbers", "RationalNumbers", "ComplexNumbers"],
  ...["PositiveNumbers", "NegativeNumbers", "PositiveIntegers", "NegativeIntegers"],
  ...["True", "False", "Nothing", "ContinuationPlaceholder"],
]);

/** Whether an operand is a unit, a word or the name of a function rather than a formula. */
export function isName(head: string, index: number): boolean {
  switch (head) {
    case "Quantity":
      return index === 1;
    case "Apply":
    case "Subscript":
      return index === 0;
    case "Compose":
    case "InverseFunction":
      return true;
    default:
      return false;
  }
}

const isLetter = (symbol: string): boolean => !constants.has(symbol) && !symbol.startsWith("'");

/**
 * The letters that stand for numbers and that the formula speaks of, in the order in which they first appear. Heads of applications are
 * not letters, nor are units, notes and names of functions and sequences; letters that Σ, ∫, lim, ∀ and the like bind are not free. Nor is
 * a name whose subscript is such a letter: the a_i under a sum over i are a family, not one number.
 */
export function freeLetters(json: MathJson): string[] {
  const found = new Set<string>();
  const visit = (part: MathJson, bound: readonly string[]): void => {
    if (isSymbol(part)) {
      if (isLetter(part) && (bound.length === 0 || !(bound.includes(part) || isCountedBy(part, bound)))) found.add(part);
      return;
    }
    if (!isApplication(part)) return;
    const [head] = part;
    const binding = bindingOf(part);
    for (let index = 0; index + 1 < part.length; index++) {
      if (isName(head, index)) continue;
      const operand = part[index + 1] as MathJson;
      const place = binding?.place(index) ?? "outside";
      const inner = place === "inside" && binding ? [...bound, ...binding.letters] : bound;
      if (place !== "declares") visit(operand, inner);
      else for (const each of operandsOf(operand).slice(1)) visit(each, inner);
    }
  };
  visit(json, []);
  return [...found];
}

/**
 * The letters that an application binds, and what each operand (counted from 0) has to do with them. "inside": there they mean the bound
 * ones. "declares": its first operand names one, its others are outside, as in ["Limits", "k", 1, "n"].
 */
export interface Binding {
  readonly letters: readonly string[];
  place(index: number): "inside" | "outside" | "declares";
}

/**
 * What Σ, Π, ∫ between bounds, lim, ∀, ∃, {x | …} and F|ₐᵇ bind. A derivative and an integral without bounds bind nothing: dy/dx and
 * ∫ 2x dx are formulas in x. A sum over i < n binds its first letter, and others only if the summand has them, be it in a subscript.
 */
export function bindingOf(json: MathJson): Binding | undefined {
  if (!isApplication(json) || !binders.has(json[0])) return undefined;
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  const limits = (index: number): boolean => isHead(operands[index], "Limits");
  switch (headOf(json)) {
    case "Sum":
    case "Product":
      return binding(
        operands
          .slice(1)
          .flatMap((spec) => [
            ...declared(spec),
            ...(isHead(spec, "Limits") || isHead(spec, "Element") ? [] : shared(spec, first)),
          ]),
        (index) => (limits(index) ? "declares" : "inside"),
      );
    case "Integrate": {
      const over = operands.some((operand) => isHead(operand, "Over"));
      const specs = operands.slice(1).filter((spec) => isHead(spec, "Limits") || (over && isSymbol(spec)));
      return binding(specs.flatMap(declared), (index) =>
        limits(index) ? "declares" : isHead(operands[index], "Over") ? "outside" : "inside",
      );
    }
    case "Limit":
    case "ContourIntegrate":
    case "Family":
      return binding(declared(second), (index) => (index <= 1 ? "inside" : "outside"));
    case "ForAll":
    case "Exists":
      return binding(declared(first), () => "inside");
    case "SetBuilder":
      return binding(declared(first).length > 0 ? declared(first) : shared(first, second), () => "inside");
    case "EvaluateAt": {
      const named = operands.length === 2;
      const letters = named ? (isHead(second, "Equal") ? declared(second) : []) : freeLetters(first);
      return binding(letters.length === 1 ? letters : [], (index) => (index === 0 ? "inside" : named ? "declares" : "outside"));
    }
    default:
      return undefined;
  }
}

const binders: ReadonlySet<string> = new Set(
  "Sum Product Integrate Limit ContourIntegrate Family ForAll Exists SetBuilder EvaluateAt".split(" "),
);

const isHead = (json: MathJson | undefined, head: string): boolean => json !== undefined && headOf(json) === head;

const binding = (letters: readonly string[], place: Binding["place"]): Binding | undefined =>
  letters.length > 0 ? { letters, place } : undefined;

const declaring = new Set([
  "Limits",
  "Element",
  "Equal",
  "NotEqual",
  "Less",
  "LessEqual",
  "Greater",
  "GreaterEqual",
  "Subset",
  "SubsetEqual",
]);

/** The letter that x, x ∈ S, x > 0 or a bound starts with, and those of (x, y) ∈ S. */
function declared(spec: MathJson): string[] {
  if (isSymbol(spec)) return isLetter(spec) ? [spec] : [];
  if (headOf(spec) === "Tuple" || headOf(spec) === "List") return operandsOf(spec).filter(isSymbol).filter(isLetter);
  const [first] = operandsOf(spec);
  return first !== undefined && declaring.has(headOf(spec) ?? "") ? declared(first) : [];
}

function shared(spec: MathJson, body: MathJson): string[] {
  const letters = freeLetters(body);
  return freeLetters(spec).filter((letter) => letters.includes(letter) || countedName(body, [letter]) !== undefined);
}
