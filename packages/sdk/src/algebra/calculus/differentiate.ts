import type { MathJson } from "../../contract.ts";
import { apply, countedName, freeLetters, headOf, isNumber, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { algebraicRules } from "./differentiation/algebraic-derivatives.ts";
import { caseRules } from "./differentiation/case-derivatives.ts";
import { type DerivativeRule, type Differentiation, dependentLetters, movesWith } from "./differentiation/differentiation.ts";
import { elementaryRules } from "./differentiation/elementary-derivatives.ts";
import { integralRules } from "./differentiation/integral-derivatives.ts";
import { calledDerivative, unknownRules } from "./differentiation/unknown-derivatives.ts";
import { evaluateAt } from "./evaluate-at.ts";

export interface DifferentiateOptions {
  /** Letters that are functions of the letter, as y in implicit differentiation. Those beside their own dy/dx are seen to be. */
  readonly dependent?: ReadonlySet<string>;
  /** The formula or equation that the formula is a part of, where a dy/dx may show that y depends on x. */
  readonly within?: MathJson;
  /** ∂/∂x, in which a letter y that depends on x has no known part. */
  readonly partial?: boolean;
}

/** A derivative of more heads, letters and numbers than this is not written. */
const largestDerivative = 20_000;

/**
 * The derivative of a formula in a letter, over the real numbers; other letters are constants. Lightly tidied, not simplified.
 *
 * Wherever the formula has a value around a point and the result has one there, the formula is differentiable and the result is its
 * derivative. Either may have values elsewhere: 1/x for ln x where x < 0; 2|x|·x/|x| has none at 0, where |x|² is smooth. So a claim about
 * the derivative holds where `domainConditions` of the formula and of the result hold.
 *
 * Functions that only have a name are taken to be differentiable, ["f", u] giving ["Apply", ["Derivative", "f"], u]·u′; a letter y that
 * depends on the letter gives ["Differentiate", "y", "x"].
 *
 * @returns undefined where no rule is known, where the formula is a step function (floor, sign) of the letter, speaks of infinity or of
 * complex numbers, or where the derivative would be too large.
 */
export function differentiate(json: MathJson, letter: string, options: DifferentiateOptions = {}): MathJson | undefined {
  const shown = apply("List", json, options.within ?? 0);
  const dependents = dependentLetters(shown, letter, options.dependent ?? new Set());
  return differentiateWith(json, { letter, dependents, kind: options.partial ? "PartialD" : "Differentiate" });
}

type Setting = Pick<Differentiation, "letter" | "dependents" | "kind">;

function differentiateWith(json: MathJson, setting: Setting): MathJson | undefined {
  const { letter, dependents } = setting;
  const sizes = sizing();
  if (sizes(json) > largestDerivative || speaksOfMore(json) || countedName(json, [letter]) !== undefined) return undefined;
  const context: Differentiation = {
    ...setting,
    moves: (part) => movesWith(part, letter, dependents),
    fits: (part) => sizes(part) <= largestDerivative,
    derive: (part) => derive(part, context),
  };
  return listHeads.has(headOf(json) ?? "") ? byEntries(json, context) : derive(json, context);
}

/** Vectors, points and matrices are derived entry by entry. */
const listHeads: ReadonlySet<string> = new Set(["Vector", "Tuple", "Matrix", "List"]);

function byEntries(json: MathJson, context: Differentiation): MathJson | undefined {
  if (!listHeads.has(headOf(json) ?? "")) return derive(json, context);
  const entries = operandsOf(json).map((entry) => byEntries(entry, context));
  return entries.every((entry) => entry !== undefined) ? apply(headOf(json) as string, ...entries) : undefined;
}

function derive(json: MathJson, context: Differentiation): MathJson | undefined {
  if (isNumber(json) || !context.moves(json)) return 0;
  if (isSymbol(json)) return symbolDerivative(json, context);
  const [head, operands] = [headOf(json) as string, operandsOf(json)];
  const rule = Object.hasOwn(rules, head) ? rules[head] : undefined;
  const found = rule ? rule(operands, context, json) : calledDerivative(head, operands, context);
  return found !== undefined && context.fits(found) ? found : undefined;
}

function symbolDerivative(name: string, { letter, dependents, kind }: Differentiation): MathJson | undefined {
  if (name === letter) return 1;
  return dependents.get(name) === kind ? apply(kind, name, letter) : undefined;
}

/** A derivative of a formula is written out first, and then derived; one of a letter stays, dy/dx giving d²y/dx². */
const nested: DerivativeRule = (operands, context, json) => {
  const kept = unknownRules[headOf(json) as string]?.(operands, context, json);
  if (kept !== undefined) return kept;
  const [formula, ...letters] = operands;
  if (formula === undefined || isSymbol(formula) || letters.length === 0) return undefined;
  let inner: MathJson | undefined = formula;
  const kind = headOf(json) === "PartialD" ? "PartialD" : "Differentiate";
  for (const name of letters) {
    if (!isSymbol(name) || inner === undefined) return undefined;
    const others = [...context.dependents.keys()];
    // A letter that depends on x may depend on z too, so only in x itself is it known how it moves.
    if (name !== context.letter && freeLetters(formula).some((free) => others.includes(free))) return undefined;
    const dependents = name === context.letter ? context.dependents : dependentLetters(inner, name, new Set());
    inner = differentiateWith(inner, { letter: name, dependents, kind });
  }
  return inner === undefined ? undefined : context.derive(inner);
};

/** A sum of finitely many terms is derived term by term, where its bounds stay put. */
const finiteSum: DerivativeRule = (operands, context) => {
  const [summand, ...specs] = operands;
  if (summand === undefined || specs.length === 0 || !specs.every((spec) => isBounded(spec, context))) return undefined;
  const derivative = context.derive(summand);
  return derivative === undefined ? undefined : derivative === 0 ? 0 : apply("Sum", derivative, ...specs);
};

function isBounded(spec: MathJson, { moves }: Differentiation): boolean {
  const [index, ...bounds] = operandsOf(spec);
  if (index === undefined || !isSymbol(index) || moves(index)) return false;
  const bounded = headOf(spec) === "Limits" || (headOf(spec) === "Element" && headOf(bounds[0] ?? 0) === "Set");
  return (
    bounded && bounds.length > 0 && !bounds.some((bound) => moves(bound) || infinities.some((name) => mentions(bound, name)))
  );
}

const evaluated: DerivativeRule = (_, { derive }, json) => {
  const written = evaluateAt(json);
  return written === undefined || headOf(written) === "EvaluateAt" ? undefined : derive(written);
};

const infinities = ["PositiveInfinity", "NegativeInfinity"];

/** Whether a formula is none over the real numbers: infinite outside bounds, complex, or one that goes on with dots. */
function speaksOfMore(json: MathJson): boolean {
  if (isSymbol(json)) return infinities.includes(json) || json === "ImaginaryUnit" || json === "ContinuationPlaceholder";
  const bounds = headOf(json) === "Limits" || headOf(json) === "Limit";
  return operandsOf(json).some(
    (operand) => !(bounds && isSymbol(operand) && infinities.includes(operand)) && speaksOfMore(operand),
  );
}

/** The size of trees whose parts may be shared, each part counted once for each place it stands at but walked only once. */
function sizing(): (json: MathJson) => number {
  const known = new WeakMap<object, number>();
  const size = (json: MathJson): number => {
    if (!Array.isArray(json)) return 1;
    const before = known.get(json);
    if (before !== undefined) return before;
    const total = operandsOf(json).reduce<number>((sum, operand) => sum + size(operand), 1);
    known.set(json, total);
    return total;
  };
  return size;
}

const rules: Readonly<Record<string, DerivativeRule>> = {
  ...algebraicRules,
  ...elementaryRules,
  ...unknownRules,
  ...integralRules,
  ...caseRules,
  Differentiate: nested,
  PartialD: nested,
  Sum: finiteSum,
  EvaluateAt: evaluated,
};
