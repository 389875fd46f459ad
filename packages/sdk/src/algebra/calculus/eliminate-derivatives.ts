import type { MathJson } from "../../contract.ts";
import { apply, distinctTrees, freeLetters, headOf, isSymbol, mapTree, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { type DifferentiateOptions, differentiate } from "./differentiate.ts";
import { isFunctionName } from "./differentiation/differentiation.ts";
import { orderOf } from "./differentiation/unknown-derivatives.ts";
import { type Elimination, eliminateEach, substituted } from "./elimination.ts";
import { isSmooth } from "./smoothness.ts";

/** What a function is: f(x) = body, x being the parameter. */
export interface Definition {
  readonly parameter: string;
  readonly body: MathJson;
}

export interface EliminationOptions extends DifferentiateOptions {
  /** Functions that are known. Derivatives of others stay. */
  readonly definitions?: Readonly<Record<string, Definition>>;
  /** The letter that y′ is derived in: y′ of a letter that is not known is then written dy/dx, as dy/dx is. */
  readonly independent?: string;
}

/** Definitions within definitions are followed so far. */
const deepestDefinition = 8;

/**
 * Derivatives written out wherever they are known: d/dx f, ∂f/∂x, f′(u) and y′ of known functions, from the inside out. dy/dx of a mere
 * letter stays, unless the letter is defined as a function of x; what cannot be derived stays too, so look whether any is left.
 */
export function eliminateDerivatives(json: MathJson, options: EliminationOptions = {}): Elimination {
  return eliminated(json, { ...options, within: apply("List", json, options.within ?? 0) });
}

const eliminated = (json: MathJson, options: EliminationOptions): Elimination =>
  eliminateEach(json, {
    before: (part) => namedDerivative(part, options),
    after: (part) => derivativeOf(part, options),
  });

/** d/dx of a formula that holds no other derivative. */
function derivativeOf(json: MathJson, options: EliminationOptions): Elimination | undefined {
  const [formula, ...letters] = operandsOf(json);
  if ((headOf(json) !== "Differentiate" && headOf(json) !== "PartialD") || formula === undefined || letters.length === 0)
    return undefined;
  const definitions = options.definitions ?? {};
  // ∂/∂x leaves it open whether a letter that is defined by x moves with x.
  if (headOf(json) === "PartialD" && !sameTree(withValues(formula, letters, definitions), formula)) return undefined;
  const whole = expanded(formula, letters, definitions);
  if (whole === undefined || (isSymbol(whole) && !letters.includes(whole))) return undefined;
  return repeatedly(whole, letters, { ...options, partial: headOf(json) === "PartialD" });
}

function repeatedly(formula: MathJson, letters: readonly MathJson[], options: DifferentiateOptions): Elimination | undefined {
  let result: MathJson | undefined = formula;
  const defined: MathJson[] = [];
  for (const letter of letters) {
    if (!isSymbol(letter) || result === undefined) return undefined;
    defined.push(result);
    result = differentiate(result, letter, options);
  }
  return result === undefined ? undefined : { json: result, conditions: distinctTrees(defined.flatMap(hasValue)) };
}

/** f′(u), and y′ alone, of functions that are defined. */
function namedDerivative(json: MathJson, options: EliminationOptions): Elimination | undefined {
  const called = headOf(json) === "Apply" ? operandsOf(json)[0] : json;
  if (called === undefined || (headOf(called) !== "Derivative" && headOf(called) !== "OverDot")) return undefined;
  const [name = 0] = operandsOf(called);
  const order = orderOf(called);
  if (order === undefined || !isSymbol(name)) return undefined;
  const definition = own(options.definitions ?? {}, name);
  const [argument, ...more] = called === json ? [] : operandsOf(json).slice(1);
  if (definition === undefined) {
    if (called !== json || options.independent === undefined) return undefined;
    return { json: apply("Differentiate", name, ...Array<string>(order).fill(options.independent)), conditions: [] };
  }
  if (more.length > 0 || headOf(called) === "OverDot") return undefined;
  const { parameter } = definition;
  const body = expanded(apply(name, parameter), [parameter], options.definitions ?? {});
  const derived = body === undefined ? undefined : repeatedly(body, Array<string>(order).fill(parameter), {});
  if (derived === undefined || argument === undefined) return derived;
  const at = eliminated(argument, options);
  const put = (part: MathJson): MathJson | undefined => substituted(part, parameter, at.json);
  const [result, ...conditions] = [derived.json, ...derived.conditions].map(put);
  if (result === undefined || !conditions.every((condition) => condition !== undefined)) return undefined;
  return { json: result, conditions: distinctTrees([...at.conditions, ...conditions]) };
}

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * A formula with the known functions that it calls, and with y where y is a function of one of the letters. undefined for functions that
 * call themselves without end.
 */
function expanded(
  formula: MathJson,
  letters: readonly MathJson[],
  definitions: Readonly<Record<string, Definition>>,
): MathJson | undefined {
  let result: MathJson = formula;
  for (let depth = 0; depth < deepestDefinition; depth++) {
    const next = withCalls(withValues(result, letters, definitions), definitions);
    if (next === undefined || sameTree(next, result)) return next;
    result = next;
  }
  return undefined;
}

function withValues(
  formula: MathJson,
  letters: readonly MathJson[],
  definitions: Readonly<Record<string, Definition>>,
): MathJson {
  const names = freeLetters(formula).filter((name) => letters.includes(own(definitions, name)?.parameter ?? 0));
  return names.reduce((whole, name) => substituted(whole, name, definitions[name]?.body ?? name) ?? whole, formula);
}

function withCalls(formula: MathJson, definitions: Readonly<Record<string, Definition>>): MathJson | undefined {
  let failed = false;
  const result = mapTree(formula, (part) => {
    const definition = isFunctionName(headOf(part) ?? "") ? own(definitions, headOf(part) as string) : undefined;
    const [argument, ...more] = operandsOf(part);
    if (definition === undefined || argument === undefined || more.length > 0) return part;
    const body = substituted(definition.body, definition.parameter, argument);
    if (body === undefined) failed = true;
    return body ?? part;
  });
  return failed ? undefined : result;
}

/** That a formula has a value, where that says anything. */
const hasValue = (formula: MathJson): MathJson[] =>
  isSmooth(formula, () => true) ? [] : [apply("Element", formula, "RealNumbers")];
