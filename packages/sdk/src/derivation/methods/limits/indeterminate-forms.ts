import { quotientOf } from "../../../algebra/calculus/building.ts";
import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { factorsOf, fractionOf, kindOfTendency, type LimitLine, limitTree, tendencyOf } from "./limit-line.ts";
import type { Place, Technique } from "./technique.ts";

/** 0/0 and ∞/∞: numerator and denominator differentiated, after both limits have been looked at (L'Hôpital 1696). */
export const lhopital: Technique = (place) => {
  const { board, path, limit } = place;
  const { above, below } = fractionOf(limit.formula);
  if (below === 1 || !mentions(above, limit.letter) || !mentions(below, limit.letter)) return false;
  const [top, bottom] = [above, below].map((part) => tendencyOf(limit, part, board));
  const [kind, other] = [kindOfTendency(top), kindOfTendency(bottom)];
  if (kind !== other || (kind !== "zero" && kind !== "infinite")) return false;
  const [first, second] = [above, below].map((part) => differentiate(part, limit.letter));
  if (first === undefined || second === undefined || simplify(second) === 0) return false;
  const [numerator, denominator] = [simplify(first), simplify(second)];
  const derived = quotientOf(numerator, denominator);
  // ∛x/x becomes a number times itself, over and over.
  if (!mentions(simplify(apply("Divide", derived, limit.formula)), limit.letter)) return false;
  // That the quotient of the derivatives swings says nothing of the limit.
  const derivedKind = kindOfTendency(tendencyOf(limit, derived, board));
  if (derivedKind === undefined || derivedKind === "none") return false;
  const parts = { above: expressionOf(above), below: expressionOf(below) };
  board.rewrite(
    "limit.lhopital",
    path,
    (inner) => {
      for (const [rule, part, result] of [
        ["limit.numerator-tends", above, top],
        ["limit.denominator-tends", below, bottom],
      ] as const) {
        const value = result?.kind === "infinite" ? infinity(result.sign) : (result as { json: MathJson }).json;
        inner.write(rule, expressionOf(value), { part: expressionOf(part) }, { before: expressionOf(limitTree(limit, part)) });
      }
      writeDerivatives(inner, limit, [above, numerator], [below, denominator]);
      return limitTree(limit, derived);
    },
    parts,
  );
  return true;
};

type Derived = readonly [part: MathJson, derivative: MathJson];

function writeDerivatives(board: Board, { letter }: LimitLine, above: Derived, below: Derived): void {
  for (const [rule, [part, derivative]] of [
    ["limit.numerator-derived", above],
    ["limit.denominator-derived", below],
  ] as const) {
    board.write(rule, expressionOf(derivative), {}, { before: expressionOf(apply("Differentiate", part, letter)) });
  }
}

export const infinity = (sign: 1 | -1): MathJson => (sign > 0 ? "PositiveInfinity" : "NegativeInfinity");

/**
 * 0 · ∞ as a quotient: the factor that tends to 0 goes below as its reciprocal; where that one is a difference such as π/2 − arctan x, the powers of x
 * that grow go there instead.
 */
export const asQuotient: Technique = ({ board, path, limit }) => {
  const factors = factorsOf(limit.formula);
  if (headOf(limit.formula) !== "Multiply") return false;
  const kinds = factors.map((factor) => kindOfTendency(tendencyOf(limit, factor, board)));
  const [zero, infinite] = [kinds.indexOf("zero"), kinds.indexOf("infinite")];
  if (zero < 0 || infinite < 0) return false;
  const isDifference = /^(Add|Subtract)$/.test(headOf(factors[zero] as MathJson) ?? "");
  const below = isDifference && isPowerOf(factors[infinite] as MathJson, limit.letter) ? infinite : zero;
  const small = factors[below] as MathJson;
  const rest = factors.filter((_, index) => index !== below);
  const above = rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest);
  // An exponential is easier to have below: x e^(−x) is x/e^x.
  const formula = apply("Divide", above, simplify(apply("Divide", 1, small)));
  board.rewrite("limit.as-quotient", path, limitTree(limit, formula), { part: expressionOf(small) });
  return true;
};

const isPowerOf = (json: MathJson, letter: string): boolean =>
  json === letter || (/^(Power|Sqrt|Root)$/.test(headOf(json) ?? "") && operandsOf(json)[0] === letter);

/** 1^∞, 0⁰, ∞⁰: f^g is e^(g ln f), and the exponential lets the limit through. */
export const exponentialForm: Technique = ({ board, path, limit, result }) => {
  const [base, exponent] = operandsOf(limit.formula);
  if (headOf(limit.formula) !== "Power" || base === undefined || exponent === undefined || result.kind === "none") return false;
  if (!mentions(base, limit.letter) || !mentions(exponent, limit.letter)) return false;
  const inner = apply("Multiply", exponent, apply("Ln", base));
  const whole = limitTree(limit, apply("Power", "ExponentialE", inner));
  board.rewrite("limit.exponential-form", path, whole, { base: expressionOf(base), exponent: expressionOf(exponent) });
  if (kindOfTendency(tendencyOf(limit, inner, board)) === "infinite") return true;
  board.rewrite("limit.inside", path, apply("Power", "ExponentialE", limitTree(limit, inner)), { inner: expressionOf(inner) });
  return true;
};

const bounded: ReadonlySet<string> = new Set(["Sin", "Cos", "Arctan", "Tanh"]);

/** Something bounded times something that tends to 0. */
export const squeezing: Technique = ({ board, path, limit, result }) => {
  if (result.kind !== "value" || result.json !== 0) return false;
  const { above, below } = fractionOf(limit.formula);
  const factors = factorsOf(above);
  const tame = factors.find((factor) => bounded.has(headOf(factor) ?? "") && mentions(factor, limit.letter));
  if (tame === undefined || kindOfTendency(tendencyOf(limit, tame, board)) === "zero") return false;
  const others = factors.filter((factor) => factor !== tame);
  const rest = apply(
    "Divide",
    others.length === 0 ? 1 : others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others),
    below,
  );
  const small = below === 1 ? (operandsOf(rest)[0] as MathJson) : rest;
  if (kindOfTendency(tendencyOf(limit, small, board)) !== "zero") return false;
  board.rewrite("limit.squeeze", path, 0, { bounded: expressionOf(tame), small: expressionOf(small) });
  return true;
};

/** What everybody knows of the graph: arctan x → π/2, e^(−x) → 0, ln x → −∞. Also c/0 and products of what grows. */
export const known: Technique = (place: Place) => {
  const { board, path, limit, result } = place;
  const { formula, letter } = limit;
  const { above, below } = fractionOf(formula);
  if (result.kind === "infinite") return unbounded(place, above, below);
  if (result.kind !== "value") return false;
  const kinds = [above, below].map((part) => kindOfTendency(tendencyOf(limit, part, board)));
  if (below !== 1 && kinds[1] === "infinite" && (kinds[0] === "zero" || kinds[0] === "finite")) {
    board.rewrite("limit.over-infinity", path, 0, { below: expressionOf(below) });
    return true;
  }
  const moving = operandsOf(formula).filter((operand) => mentions(operand, letter));
  const [only, ...others] = moving;
  const isFunction = !/^(Divide|Multiply|Add|Subtract)$/.test(headOf(formula) ?? "Divide");
  if (!isFunction || only === undefined || others.length > 0 || !isMonotonous(only, letter)) return false;
  board.rewrite("limit.known", path, result.json, { function: expressionOf(formula) });
  return true;
};

/** x, ax + b, −x², 1/x: what is seen at once to tend somewhere. */
const isMonotonous = (json: MathJson, letter: string): boolean =>
  json === letter ||
  (/^(Negate|Multiply|Add|Subtract|Power|Divide)$/.test(headOf(json) ?? "") &&
    operandsOf(json).every((operand) => !mentions(operand, letter) || isMonotonous(operand, letter)));

function unbounded({ board, path, limit, result }: Place, above: MathJson, below: MathJson): boolean {
  if (result.kind !== "infinite") return false;
  const after = infinity(result.sign);
  if (below !== 1) {
    const [top, bottom] = [above, below].map((part) => tendencyOf(limit, part, board));
    const isPole = kindOfTendency(bottom) === "zero" && kindOfTendency(top) === "finite" && top?.kind === "value";
    if (!isPole) return false;
    const params = { above: expressionOf(top.json), below: expressionOf(below) };
    board.rewrite(result.sign > 0 ? "limit.pole-positive" : "limit.pole-negative", path, after, params);
    return true;
  }
  const { formula } = limit;
  const isSimple = /^(Power|Ln|Log|Exp|Sqrt|Root|Tan|Sinh|Cosh)$/.test(headOf(formula) ?? "") || typeof formula === "string";
  const grows = operandsOf(formula).map((term) => tendencyOf(limit, term, board));
  const agree =
    /^(Add|Multiply|Negate|Subtract)$/.test(headOf(formula) ?? "") &&
    grows.every((each) => each?.kind === "infinite" || (each?.kind === "value" && each.json !== 0));
  if (!isSimple && !agree) return false;
  board.rewrite("limit.unbounded", path, after, { function: expressionOf(formula) });
  return true;
}

/** Nothing simpler was found: the leading term of the expansion about the point. */
export const expansion: Technique = ({ board, path, result }) => {
  if (result.kind === "none") return false;
  board.rewrite("limit.expansion", path, result.kind === "value" ? result.json : infinity(result.sign), {});
  return true;
};
