import type { MathJson } from "../../contract.ts";
import { fewSamples, limits } from "../limits.ts";
import { drawingNamed } from "../matplotlib/drawings.ts";
import { builtinFunctions } from "../numpy/builtins.ts";
import { constants } from "../numpy/constants.ts";
import { numpyFunction } from "../numpy/functions.ts";
import { rangesIn } from "../numpy/ranges.ts";
import type { Clause, Node } from "../python/syntax.ts";
import { Unclear } from "../unclear.ts";
import { itemsOf, type Numeric, nothing, numberValue, Scope, tupleOf, type Value } from "../values/value.ts";
import { shown, written } from "../values/written.ts";
import { assign } from "./assign.ts";
import { attributeOf } from "./attributes.ts";
import { membersToVisit } from "./loop.ts";
import type { Machine } from "./machine.ts";
import { binary, comparison, joined, unary } from "./operators.ts";
import { memberAt } from "./subscripts.ts";
import { asWhole, chosen, elementOf, truthOf } from "./truth.ts";

type NodeOf<Type extends Node["type"]> = Extract<Node, { type: Type }>;
type Evaluators = { readonly [Type in Node["type"]]: (node: NodeOf<Type>, scope: Scope, machine: Machine) => Value };

/** @throws Unclear for what is not understood. */
export function evaluate(node: Node, scope: Scope, machine: Machine): Value {
  machine.spend();
  return (evaluators[node.type] as (node: Node, scope: Scope, machine: Machine) => Value)(node, scope, machine);
}

const evaluators: Evaluators = {
  number: ({ text }) =>
    /[jJ]$/.test(text)
      ? { type: "imaginary", times: numeral(text.slice(0, -1)) }
      : { ...numberValue(numeral(text)), ...(/[.eE]/.test(text) ? {} : { isWhole: true as const }) },
  text: ({ parts }, scope, machine) => ({
    type: "text",
    text: parts.map((part) => (typeof part === "string" ? part : shown(evaluate(part, scope, machine)))).join(""),
  }),
  formatted: ({ of, format }, scope, machine) => ({ type: "text", text: written(evaluate(of, scope, machine), format) }),
  name: ({ name }, scope) => {
    const value = scope.get(name) ?? namedAnywhere(name, scope);
    if (value === undefined) throw new Unclear("no-name", { name });
    if (value.type === "unknown") throw new Unclear("depends-on", { name });
    return value;
  },
  constant: ({ value }) => {
    if (value === "None") return nothing;
    if (value === "...") throw new Unclear("syntax");
    return { type: "condition", formula: value, axes: [] };
  },
  list: ({ items }, scope, machine) => itemsOf(evaluateAll(items, scope, machine)),
  tuple: ({ items }, scope, machine) => tupleOf(evaluateAll(items, scope, machine)),
  set: () => {
    throw new Unclear("syntax");
  },
  dictionary: ({ entries }, scope, machine) => ({
    type: "dictionary",
    entries: new Map(entries.map(([key, value]) => [shown(evaluate(key, scope, machine)), evaluate(value, scope, machine)])),
  }),
  attribute: ({ of, name }, scope, machine) => attributeOf(evaluate(of, scope, machine), name),
  call: ({ of, values, options }, scope, machine) =>
    machine.call(
      evaluate(of, scope, machine),
      evaluateAll(values, scope, machine),
      new Map(options.map(({ name, value }) => [name, optional(value, scope, machine)])),
    ),
  subscript: ({ of, index }, scope, machine) => {
    const [value, place] = [evaluate(of, scope, machine), evaluate(index, scope, machine)];
    return value.type === "known" && value.path === "numpy.mgrid" ? rangesIn(place, machine) : memberAt(value, place);
  },
  slice: ({ from, to, step }, scope, machine) => {
    const part = (node: Node | undefined): Value | undefined => node && evaluate(node, scope, machine);
    return { type: "slice", from: part(from), to: part(to), step: part(step) };
  },
  unary: ({ sign, of }, scope, machine) => unary(sign, evaluate(of, scope, machine)),
  binary: ({ sign, left, right }, scope, machine) =>
    binary(sign, evaluate(left, scope, machine), evaluate(right, scope, machine)),
  comparison: ({ parts, signs }, scope, machine) => comparison(evaluateAll(parts, scope, machine), signs),
  logic: ({ sign, parts }, scope, machine) => joined(sign, evaluateAll(parts, scope, machine)),
  conditional: ({ test, yes, no }, scope, machine) => {
    const condition = truthOf(evaluate(test, scope, machine));
    if (condition.formula === "True" || condition.formula === "False")
      return evaluate(condition.formula === "True" ? yes : no, scope, machine);
    return chosen(condition, evaluate(yes, scope, machine), evaluate(no, scope, machine));
  },
  lambda: ({ parameters, body }, scope, machine) => ({
    type: "made",
    name: "lambda",
    parameters,
    presets: parameters.map(({ preset }) => preset && evaluate(preset, scope, machine)),
    body,
    scope,
  }),
  comprehension: (node, scope, machine) => comprehension(node, new Scope(scope), machine),
  starred: () => {
    throw new Unclear("syntax");
  },
};

/** An option may be about looks alone: it is unknown, and who needs it says so. */
function optional(node: Node, scope: Scope, machine: Machine): Value {
  try {
    return evaluate(node, scope, machine);
  } catch (error) {
    if (error instanceof Unclear) return { type: "unknown" };
    throw error;
  }
}

function evaluateAll(nodes: readonly Node[], scope: Scope, machine: Machine): Value[] {
  return nodes.flatMap((node) => {
    if (node.type !== "starred") return [evaluate(node, scope, machine)];
    const several = evaluate(node.of, scope, machine);
    if (several.type !== "items") throw new Unclear("shape");
    return several.items;
  });
}

/** What a program may name without saying where it comes from: names of Python itself, and those of a module of which it took everything. */
function namedAnywhere(name: string, scope: Scope): Value | undefined {
  const isFrom = (module: string): boolean => scope.get(`*${module}`) !== undefined;
  for (const module of ["numpy", "math"]) {
    const path = `${module}.${name}`;
    if (isFrom(module)) {
      const constant = constants.get(path);
      if (constant) return constant;
      if (numpyFunction(path)) return { type: "known", path };
    }
  }
  const drawing = `matplotlib.pyplot.${name}`;
  if (isFrom("matplotlib.pyplot") && drawingNamed(drawing)) return { type: "known", path: drawing };
  return Object.hasOwn(builtinFunctions, name) ? { type: "known", path: `builtins.${name}` } : undefined;
}

/** A number as written: 0.50 keeps its digits only where a double would change them. */
function numeral(text: string): MathJson {
  const digits = text.replaceAll("_", "");
  if (/^0[xX]/.test(digits)) return Number(digits);
  const value = Number(digits);
  if (!Number.isFinite(value)) throw new Unclear("too-large");
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^\d+$/.test(digits) ? { num: digits } : value;
}

/** Every member by the formula of one of them, if there is one; a few are written out. */
function byOneFormula(item: Node, clause: Clause, over: Numeric, scope: Scope, machine: Machine): Value | undefined {
  const count = over.axes[0]?.count ?? 0;
  if (count < fewSamples) return undefined;
  try {
    assign(clause.target, elementOf(over), scope, machine);
    const element = evaluate(item, scope, machine);
    // A list of pairs is no pair of lists.
    if (element.type === "items") throw new Unclear("shape");
    const whole = asWhole(element, over.axes);
    return whole.type === "numeric" ? { ...whole, sequence: "list" } : whole;
  } catch (error) {
    if (error instanceof Unclear && count <= limits.rounds) return undefined;
    throw error;
  }
}

function comprehension({ item, clauses }: NodeOf<"comprehension">, scope: Scope, machine: Machine): Value {
  const [clause, ...inner] = clauses;
  if (!clause) return evaluate(item, scope, machine);
  const over = evaluate(clause.over, scope, machine);
  if (over.type === "numeric" && over.axes.length === 1 && inner.length === 0 && clause.conditions.length === 0) {
    const whole = byOneFormula(item, clause, over, scope, machine);
    if (whole) return whole;
  }
  const items: Value[] = [];
  for (const member of membersToVisit(over)) {
    assign(clause.target, member, scope, machine);
    const tests = clause.conditions.map((condition) => truthOf(evaluate(condition, scope, machine)).formula);
    if (tests.some((test) => test !== "True" && test !== "False")) throw new Unclear("undecided");
    if (tests.includes("False")) continue;
    if (inner.length === 0) items.push(evaluate(item, scope, machine));
    else {
      const nested = comprehension({ type: "comprehension", item, clauses: inner }, new Scope(scope), machine);
      if (nested.type !== "items") throw new Unclear("shape");
      items.push(...nested.items);
    }
    if (items.length > limits.items) throw new Unclear("too-long");
  }
  return itemsOf(items);
}
