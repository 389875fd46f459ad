import { limits } from "../limits.ts";
import { drawingNamed } from "../matplotlib/drawings.ts";
import { builtinFunctions } from "../numpy/builtins.ts";
import { numpyFunction } from "../numpy/functions.ts";
import { methodNamed } from "../numpy/methods.ts";
import type { Node } from "../python/syntax.ts";
import { Unclear } from "../unclear.ts";
import { numberValue, Scope, type Value } from "../values/value.ts";
import { noteName } from "../values/views.ts";
import { isWhole } from "../values/whole.ts";
import type { Builtin, Machine } from "./machine.ts";
import { memberAt } from "./subscripts.ts";
import { asWhole, elementOf } from "./truth.ts";

let depth = 0;

/** @throws Unclear for what cannot be called, or is not known. */
export function call(machine: Machine, callee: Value, values: readonly Value[], options: ReadonlyMap<string, Value>): Value {
  if (callee.type === "made") return callMade(machine, callee, values, options);
  const [name, run] = known(callee);
  if (!run) throw new Unclear(/\brandom\b/.test(name) ? "random" : "no-function", { name });
  return run({ name, values, options, machine });
}

function known(callee: Value): [name: string, run: Builtin | undefined] {
  if (callee.type === "bound") return [callee.name, methodNamed(callee.of, callee.name)];
  if (callee.type !== "known") throw new Unclear(callee.type === "unknown" ? "depends" : "no-call");
  const path = callee.path.replace(/^pylab\b/, "matplotlib.pyplot");
  const name = path.split(".").at(-1) as string;
  // What a program warns of is not looked at.
  if (path.startsWith("warnings.")) return [path, () => ({ type: "nothing" })];
  if (path.startsWith("builtins.")) return [name, Object.hasOwn(builtinFunctions, name) ? builtinFunctions[name] : undefined];
  return [path, path.startsWith("matplotlib") ? drawingNamed(path) : numpyFunction(path)];
}

/** A function of the program, with its parameters in a scope of its own. */
function callMade(
  machine: Machine,
  made: Extract<Value, { type: "made" }>,
  values: readonly Value[],
  options: ReadonlyMap<string, Value>,
): Value {
  if (made.isVectorized) return callForEach(machine, { ...made, isVectorized: false }, values);
  const scope = new Scope(made.scope);
  const { parameters, presets } = made;
  if (values.length > parameters.length) throw new Unclear("arguments", { name: made.name });
  for (const [index, { name }] of parameters.entries()) {
    const value = values[index] ?? options.get(name) ?? presets[index];
    if (!value) throw new Unclear("arguments", { name: made.name });
    noteName(value);
    scope.set(name, value);
  }
  for (const name of options.keys())
    if (!parameters.some((parameter) => parameter.name === name)) throw new Unclear("option", { name: made.name, option: name });
  if (depth >= limits.calls) throw new Unclear("too-deep");
  depth++;
  const { line } = machine.sheet;
  try {
    const { body } = made;
    return isNode(body) ? machine.evaluate(body, scope) : (machine.execute(body, scope) ?? { type: "nothing" });
  } finally {
    depth--;
    // What is drawn with what it gives is drawn by the line that calls it.
    machine.sheet.line = line;
  }
}

const isNode = (body: Extract<Value, { type: "made" }>["body"]): body is Node => !Array.isArray(body);

/** Of an array the function of one of its members, which holds for all of them. */
function callForEach(machine: Machine, made: Value, values: readonly Value[]): Value {
  const [array, ...rest] = values;
  if (array?.type !== "numeric" || rest.length > 0) throw new Unclear("shape");
  if (array.axes.length === 0) return call(machine, made, values, new Map());
  const whole = asWhole(call(machine, made, [elementOf(array)], new Map()), array.axes);
  // NumPy takes the kind of the first number for all of them, and cuts the others off.
  const first = call(machine, made, [memberAt(array, numberValue(0))], new Map());
  if (isWhole(first) && !isWhole(whole)) throw new Unclear("whole-numbers");
  return whole;
}
