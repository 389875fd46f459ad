import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { productOf, quotientOf, sumOf } from "../building.ts";
import { type DerivativeRule, type Differentiation, isFunctionName } from "./differentiation.ts";
import { chained, namedDerivatives } from "./elementary-derivatives.ts";

/** The derivative of an order of a function that has only a name. */
function nthDerivative(name: MathJson, order: number): MathJson {
  return order === 1 ? apply("Derivative", name) : apply("Derivative", name, order);
}

/** The order of ["Derivative", "f"] and ["Derivative", "f", 2]; undefined where it is no whole number ≥ 1. */
export function orderOf(json: MathJson): number | undefined {
  const [name, order = 1, ...more] = operandsOf(json);
  if (name === undefined || !isSymbol(name) || more.length > 0) return undefined;
  return typeof order === "number" && Number.isSafeInteger(order) && order >= 1 ? order : undefined;
}

/**
 * A call of a function that has only a name, which is taken to be differentiable: f(u)′ = f′(u)·u′. Of several arguments only
 * f(x, y) of different letters has a written derivative, ∂f/∂x.
 */
export function calledDerivative(head: string, operands: readonly MathJson[], context: Differentiation): MathJson | undefined {
  if (!isFunctionName(head) || operands.length === 0) return undefined;
  const [argument, ...more] = operands;
  if (argument !== undefined && more.length === 0)
    return chainedWith(apply("Apply", nthDerivative(head, 1), argument), argument, context);
  if (!operands.every(isSymbol) || new Set(operands).size < operands.length) return undefined;
  const terms: MathJson[] = [];
  for (const operand of operands) {
    const inner = context.derive(operand);
    if (inner === undefined) return undefined;
    terms.push(productOf([inner, apply("PartialD", apply(head, ...operands), operand)]));
  }
  return sumOf(terms);
}

function chainedWith(outer: MathJson, argument: MathJson, { derive }: Differentiation): MathJson | undefined {
  const inner = derive(argument);
  return inner === undefined ? undefined : inner === 0 ? 0 : productOf([inner, outer]);
}

/** f′(u), f⁻¹(u), (f ∘ g)(u), erf(u), Si(u). Other words are functions of which nothing is known. */
const applied: DerivativeRule = ([called, argument, ...more], context) => {
  if (called === undefined || argument === undefined || more.length > 0) return undefined;
  const [first] = operandsOf(called);
  switch (headOf(called)) {
    case "Derivative": {
      const order = orderOf(called);
      if (order === undefined || first === undefined) return undefined;
      return chainedWith(apply("Apply", nthDerivative(first, order + 1), argument), argument, context);
    }
    case "InverseFunction": {
      if (first === undefined || !isSymbol(first)) return undefined;
      const inner = context.derive(argument);
      return inner && quotientOf(inner, apply("Apply", nthDerivative(first, 1), apply("Apply", called, argument)));
    }
    case "Compose": {
      const names = operandsOf(called);
      if (names.length === 0 || !names.every((name) => isSymbol(name) && isFunctionName(name))) return undefined;
      return context.derive(names.reduceRight<MathJson>((value, name) => apply(name as string, value), argument));
    }
    case undefined: {
      const outer = isSymbol(called) && Object.hasOwn(namedDerivatives, called) ? namedDerivatives[called] : undefined;
      const inner = outer && context.derive(argument);
      return outer === undefined || inner === undefined ? undefined : inner === 0 ? 0 : chained(outer(argument), inner);
    }
    default:
      return undefined;
  }
};

/** y′ where y depends on the letter: y″. */
const primed: DerivativeRule = (_, { dependents }, json) => {
  const [name = 0] = operandsOf(json);
  const order = orderOf(json);
  return order !== undefined && isSymbol(name) && dependents.get(name) === "Differentiate"
    ? nthDerivative(name, order + 1)
    : undefined;
};

/** ẋ, in the letter t. */
const dotted: DerivativeRule = (_, { dependents, letter }, json) => {
  const [name = 0] = operandsOf(json);
  const order = orderOf(json);
  const known = order !== undefined && letter === "t" && isSymbol(name) && dependents.get(name) === "Differentiate";
  return known ? apply("OverDot", name, order + 1) : undefined;
};

/** dy/dx once more. Any other formula is derived first, and then once more. */
const nested: DerivativeRule = (operands, context, json) => {
  const [formula, ...letters] = operands;
  const head = headOf(json) as string;
  if (formula === undefined || letters.length === 0 || !letters.every(isSymbol)) return undefined;
  const { letter, dependents } = context;
  if (isSymbol(formula) && formula !== letter) {
    const whole = letters.every((other) => other === letter);
    const known = dependents.get(formula) === head && (head === "PartialD" || whole);
    return known ? apply(head, formula, ...letters, letter) : undefined;
  }
  // ∂f(x, y)/∂x of a named function.
  if (head === "PartialD" && isFunctionName(headOf(formula) ?? "")) {
    const operands = operandsOf(formula);
    const others = operands.filter((operand) => operand !== letter);
    const known = operands.every(isSymbol) && operands.includes(letter) && !others.some((other) => context.moves(other));
    return known ? apply(head, formula, ...letters, letter) : undefined;
  }
  return undefined;
};

export const unknownRules: Readonly<Record<string, DerivativeRule>> = {
  Apply: applied,
  Derivative: primed,
  OverDot: dotted,
  Differentiate: nested,
  PartialD: nested,
};
