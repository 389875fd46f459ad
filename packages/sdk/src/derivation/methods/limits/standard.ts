import { quotientOf } from "../../../algebra/calculus/building.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, at, findPaths, headOf, isSymbol, mentions, operandsOf, replaceAt } from "../../../expression/mathjson.ts";
import { factorsOf, fractionOf, kindOfTendency, limitTree, tendencyOf } from "./limit-line.ts";
import type { Place, Technique } from "./technique.ts";

/** A factor that tends to 0 and behaves like something simpler: sin u like u. */
interface Equivalent {
  readonly part: MathJson;
  readonly inner: MathJson;
  readonly like: MathJson;
}

/**
 * The standard limits sin u/u → 1, (eᵘ − 1)/u → 1, ln(1 + u)/u → 1, (1 − cos u)/u² → 1/2 …: within a product or quotient each factor may be
 * replaced by the one that it behaves like.
 */
export const standardLimits: Technique = (place) => {
  const { board, path, limit } = place;
  const { above, below } = fractionOf(limit.formula);
  if (!isIndeterminate(place, above, below)) return false;
  for (const [side, part] of [above, below].entries()) {
    const factors = factorsOf(part);
    for (const [index, factor] of factors.entries()) {
      const found = equivalentOf(place, factor);
      if (!found) continue;
      const replaced = factors.map((each, other) => (other === index ? found.like : each));
      const written = replaced.length === 1 ? (replaced[0] as MathJson) : apply("Multiply", ...replaced);
      const formula = side === 0 ? quotientOf(written, below) : apply("Divide", above, written);
      board.rewrite("limit.equivalent", path, limitTree(limit, formula), {
        part: expressionOf(found.part),
        like: expressionOf(found.like),
        inner: expressionOf(found.inner),
      });
      return true;
    }
  }
  return false;
};

/** ln f where f tends to 1 is ln(1 + u) with u → 0. */
export const nearOne: Technique = ({ board, path, limit }) => {
  const paths = findPaths(limit.formula, (part) => headOf(part) === "Ln");
  for (const inner of paths) {
    const part = at(limit.formula, [...inner, 1]);
    if (headOf(part) !== "Divide" || !mentions(part, limit.letter)) continue;
    const tendency = tendencyOf(limit, part, board);
    if (tendency?.kind !== "value" || tendency.json !== 1) continue;
    const rest = simplify(apply("Subtract", part, 1), { spend: (operations) => board.spend(operations) });
    const after = replaceAt(limit.formula, [...inner, 1], apply("Add", 1, rest));
    board.rewrite("limit.near-one", path, limitTree(limit, after), { part: expressionOf(part) });
    return true;
  }
  return false;
};

function isIndeterminate({ board, limit }: Place, above: MathJson, below: MathJson): boolean {
  const kinds = [above, below].map((part) => kindOfTendency(tendencyOf(limit, part, board)));
  return (kinds[0] === "zero" && kinds[1] === "zero") || (below === 1 && factorsOf(above).length > 1);
}

function equivalentOf(place: Place, factor: MathJson): Equivalent | undefined {
  const { letter } = place.limit;
  const [base, exponent] = operandsOf(factor);
  if (headOf(factor) === "Power" && base !== undefined && typeof exponent === "number" && exponent > 0) {
    const inner = equivalentOf(place, base);
    return inner && { ...inner, like: apply("Power", inner.like, exponent) };
  }
  const found = mentions(factor, letter) ? likeness(factor) : undefined;
  if (!found || !mentions(found.inner, letter)) return undefined;
  const isSmall = kindOfTendency(tendencyOf(place.limit, found.inner, place.board)) === "zero";
  return isSmall ? { part: factor, ...found } : undefined;
}

const likeTheirArgument: ReadonlySet<string> = new Set("Sin Tan Arcsin Arctan Sinh Tanh Arsinh Artanh".split(" "));

function likeness(part: MathJson): { inner: MathJson; like: MathJson } | undefined {
  const [first, second] = operandsOf(part);
  const head = headOf(part) ?? "";
  if (first === undefined) return undefined;
  if (likeTheirArgument.has(head)) return { inner: first, like: first };
  if (head === "Ln") {
    const inner = withoutOne(first);
    return inner === undefined ? undefined : { inner, like: inner };
  }
  if (head !== "Subtract" || second === undefined) return undefined;
  if (first === 1 && headOf(second) === "Cos") {
    const inner = operandsOf(second)[0] as MathJson;
    return { inner, like: apply("Divide", apply("Power", inner, 2), 2) };
  }
  return second === 1 ? powerMinusOne(first) : undefined;
}

/** u in 1 + u. */
function withoutOne(json: MathJson): MathJson | undefined {
  const operands = operandsOf(json);
  if (headOf(json) === "Subtract" && operands[0] === 1) return apply("Negate", operands[1] as MathJson);
  const rest = operands.filter((operand) => operand !== 1);
  if (headOf(json) !== "Add" || rest.length !== operands.length - 1) return undefined;
  return rest.length === 1 ? rest[0] : apply("Add", ...rest);
}

/** eᵘ − 1 is like u, aᵘ − 1 like u ln a, (1 + u)ᵏ − 1 like ku. */
function powerMinusOne(json: MathJson): { inner: MathJson; like: MathJson } | undefined {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Exp" && base !== undefined) return { inner: base, like: base };
  if (headOf(json) === "Sqrt" && base !== undefined) {
    const inner = withoutOne(base);
    return inner === undefined ? undefined : { inner, like: apply("Divide", inner, 2) };
  }
  if (headOf(json) !== "Power" || base === undefined || exponent === undefined) return undefined;
  if (base === "ExponentialE") return { inner: exponent, like: exponent };
  if (typeof base === "number" || isSymbol(base))
    return { inner: exponent, like: apply("Multiply", exponent, apply("Ln", base)) };
  const inner = withoutOne(base);
  return inner === undefined ? undefined : { inner, like: apply("Multiply", exponent, inner) };
}
