import type { MathJson } from "../../contract.ts";
import { fewSamples } from "../limits.ts";
import type { Node } from "../python/syntax.ts";
import { named, needed, scalar } from "../running/arguments.ts";
import { decided } from "../running/decided.ts";
import type { Builtin, Call } from "../running/machine.ts";
import { binary } from "../running/operators.ts";
import { Unclear } from "../unclear.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { lengthOf, numberIn, writtenOut } from "../values/explicit.ts";
import {
  choice,
  conjunction,
  decimalOf,
  difference,
  disjunction,
  made,
  negation,
  notANumber,
  product,
  quotient,
  sum,
} from "../values/formula.ts";
import { power } from "../values/power.ts";
import { settled } from "../values/settled.ts";
import { type Items, numberValue, Scope, type Value } from "../values/value.ts";
import { asDecimals, asWholeNumbers, isNumberArray, isTruthArray, isWhole, wholeLike, wholeNumber } from "../values/whole.ts";
import { arrays } from "./arrays.ts";
import { byMember } from "./by-member.ts";
import { polyfit } from "./fit.ts";
import { reductions } from "./reductions.ts";

/** What a full name calls, of NumPy or of Python's math; undefined where it is not known. */
export function numpyFunction(path: string): Builtin | undefined {
  const [module, ...names] = path.split(".");
  const name = names.join(".");
  if (path === "scipy.stats.norm.pdf") return normalDensity;
  if (module !== "numpy" && module !== "math") return undefined;
  if (module === "math" && name === "factorial") return factorial;
  const found = own(byMember, name);
  if (found) return (call) => applied(call, name, found, module === "math");
  return module === "numpy" ? (own(others, name) ?? own(arrays, name) ?? own(reductions, name)) : undefined;
}

const own = <Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function applied(
  { name, values, options }: Call,
  own: string,
  [count, make]: (typeof byMember)[string],
  isScalar: boolean,
): Value {
  // math.log(x, 2) has a base.
  if (isScalar && own === "log" && values.length === 2)
    return elementwise(values, ([x, base]) => made("Log", x as MathJson, base as MathJson));
  if (options.size > 0) throw new Unclear("option", { name, option: [...options.keys()][0] as string });
  if (values.length !== count) throw new Unclear("arguments", { name });
  // Python's own functions take single numbers.
  if (
    isScalar &&
    values.some((value) => value.type === "items" || (value.type === "numeric" && value.axes.length > 0 && !value.isElement))
  )
    throw new Unclear("one-number", { name });
  // Of truth values alone NumPy makes truth values again.
  if (!isScalar && keepsWhole.has(own) && values.every((value) => isTruthArray(asArray(value)))) throw new Unclear("no-number");
  const result = elementwise(values.map(asArray), make);
  if (isScalar) return isStep.has(own) ? asWholeNumbers(result) : result;
  return keepsWhole.has(own) ? wholeLike(values, result) : result;
}

/** Functions of NumPy that give whole numbers for whole ones; those of Python's math that round give them always. */
const keepsWhole: ReadonlySet<string> = new Set(
  "abs absolute sign square positive negative add subtract multiply floor_divide mod remainder fmod maximum minimum fmax fmin clip".split(
    " ",
  ),
);
const isStep: ReadonlySet<string> = new Set(["floor", "ceil", "trunc"]);

const others: Readonly<Record<string, Builtin>> = {
  where: (call) => {
    const { condition, x, y } = named(call, ["condition", "x", "y"]);
    return firstThatHolds([needed(condition)], [needed(x)], needed(y));
  },
  select: (call) => {
    const { condlist, choicelist, default: otherwise } = named(call, ["condlist", "choicelist", "default"]);
    return firstThatHolds(listed(condlist).items, listed(choicelist).items, otherwise ?? wholeNumber(0));
  },
  piecewise: (call) => {
    const { x, condlist, funclist } = named(call, ["x", "condlist", "funclist"]);
    const conditions = listed(condlist).items;
    const values = listed(funclist).items.map((each) => (isFunction(each) ? call.machine.call(each, [needed(x)]) : each));
    if (values.length < conditions.length || values.length > conditions.length + 1) throw new Unclear("lengths");
    // Of several conditions that hold the last one counts.
    const otherwise = values[conditions.length] ?? wholeNumber(0);
    const made = firstThatHolds(conditions.toReversed(), values.slice(0, conditions.length).reverse(), otherwise);
    // The values are stored as x is.
    if (!isWhole(asArray(needed(x)))) return asDecimals(made);
    if (!isWhole(made)) throw new Unclear("whole-numbers");
    return made;
  },
  logical_and: (call) => logical(call, conjunction),
  logical_or: (call) => logical(call, disjunction),
  logical_not: (call) => logical(call, ([only]) => negation(only as MathJson)),
  isclose: (call) => {
    const { a, b, rtol = numberValue(1e-5), atol = numberValue(1e-8) } = named(call, ["a", "b", "rtol", "atol"]);
    return elementwise(
      [needed(a), needed(b), rtol, atol],
      ([x, y, share, least]) => {
        const allowed = settled(sum(least as MathJson, product(share as MathJson, made("Abs", y as MathJson))));
        return made("LessEqual", made("Abs", difference(x as MathJson, y as MathJson)), allowed);
      },
      "condition",
    );
  },
  "ma.masked_where": (call) => {
    const { condition, a } = named(call, ["condition", "a"], new Set(["copy"]));
    return firstThatHolds([needed(condition)], [numberValue(notANumber)], needed(a));
  },
  "ma.masked_invalid": (call) => needed(named(call, ["a"], new Set(["copy"])).a),
  vectorize: (call) => {
    const made = needed(named(call, ["pyfunc"], new Set(["otypes"])).pyfunc);
    if (made.type !== "made") throw new Unclear("no-call");
    return { ...made, isVectorized: true };
  },
  dot: (call) => products(call, ["a", "b"]),
  matmul: (call) => products(call, ["x1", "x2"]),
  power: (call) => {
    const { x1, x2 } = named(call, ["x1", "x2"]);
    return binary("**", asArray(needed(x1)), asArray(needed(x2)));
  },
  polyfit,
  polyval: (call) => {
    const { p, x } = named(call, ["p", "x"]);
    return polynomial(listed(p).items, needed(x));
  },
  poly1d: (call) => {
    const scope = new Scope();
    scope.set("polyval", { type: "known", path: "numpy.polyval" });
    scope.set("coefficients", listed(named(call, ["c_or_r"]).c_or_r));
    const values: Node[] = ["coefficients", "x"].map((name) => ({ type: "name", name }));
    const body: Node = { type: "call", of: { type: "name", name: "polyval" }, values, options: [] };
    return { type: "made", name: "poly1d", parameters: [{ name: "x" }], presets: [undefined], body, scope };
  },
  size: (call) => wholeNumber(lengthOf(needed(named(call, ["a"]).a))),
  round: (call) => rounded(needed(named(call, ["a", "decimals"]).a), call.values.length + call.options.size),
  around: (call) => rounded(needed(named(call, ["a"]).a), 1),
  rint: (call) => rounded(needed(named(call, ["a"]).a), 1),
  float64: (call) => needed(named(call, ["x"]).x),
  errstate: () => numberValue(0),
  seterr: () => numberValue(0),
  set_printoptions: () => numberValue(0),
};

function listed(value: Value | undefined): Items {
  const given = needed(value);
  if (given.type !== "items") throw new Unclear("shape");
  return given;
}

function products(call: Call, names: readonly ["a" | "x1", "b" | "x2"]): Value {
  const given = named(call, names);
  return binary("@", asArray(needed(given[names[0]])), asArray(needed(given[names[1]])));
}

const isFunction = ({ type }: Value): boolean => type === "made" || type === "known" || type === "bound";

/** By cases: the value beside the first condition that holds, else the last. */
function firstThatHolds(conditions: readonly Value[], values: readonly Value[], otherwise: Value): Value {
  if (conditions.length !== values.length || conditions.length === 0) throw new Unclear("lengths");
  const statements = conditions.map((condition): Value => {
    if (condition.type === "condition") return { ...condition, type: "numeric" };
    throw new Unclear(condition.type === "unknown" ? "depends" : "undecided");
  });
  const count = conditions.length;
  const made = elementwise([...statements, ...values, otherwise].map(asArray), (parts, axes) =>
    choice([
      ...Array.from({ length: count }, (_, index): [MathJson, MathJson] => [
        decided(parts[index] as MathJson, axes, parts.slice(count)),
        parts[count + index] as MathJson,
      ]),
      ["True", parts[2 * count] as MathJson],
    ]),
  );
  return wholeLike([...values, otherwise], made);
}

function logical({ name, values, options }: Call, join: (parts: readonly MathJson[]) => MathJson): Value {
  if (options.size > 0) throw new Unclear("arguments", { name });
  const parts = values.map((value): Value => (value.type === "condition" ? { ...value, type: "numeric" } : value));
  if (values.some(({ type }) => type !== "condition")) throw new Unclear("undecided");
  return elementwise(parts, (formulas) => join(formulas), "condition");
}

/** The coefficient of the highest power comes first. */
export function polynomial(coefficients: readonly Value[], x: Value): Value {
  return elementwise([x], ([letter], axes) =>
    coefficients.reduce<MathJson>((terms, coefficient, index) => {
      const exponent = coefficients.length - 1 - index;
      const factor = scalar(coefficient);
      if (factor === 0) return terms;
      return sum(terms, exponent === 0 ? factor : product(factor, power(letter as MathJson, exponent, axes)));
    }, 0),
  );
}

/** To whole numbers, halves to even ones; of a formula they are rounded as in school, which at single places nobody sees. */
export function rounded(value: Value, operands: number): Value {
  if (operands !== 1) throw new Unclear("shape");
  if (isTruthArray(asArray(value))) throw new Unclear("no-number");
  if (isNumberArray(value) && isWhole(value)) return value;
  const isShort = value.type === "numeric" && value.axes.length === 1 && !value.isElement && lengthOf(value) < fewSamples;
  const given = isShort ? writtenOut(value) : value;
  const result = elementwise([given], ([x], axes) =>
    axes.length === 0 ? toEven(decimalOf(x as MathJson)) : made("Round", x as MathJson),
  );
  return wholeLike([given], result);
}

function toEven(number: number): number {
  if (!Number.isFinite(number)) throw new Unclear("no-number");
  return (Math.abs(number % 1) === 0.5 ? 2 * Math.round(number / 2) : Math.round(number)) + 0;
}

function factorial(call: Call): Value {
  const number = numberIn(named(call, ["n"]).n);
  if (!Number.isInteger(number) || number < 0 || number > 18) throw new Unclear("no-number");
  return wholeNumber(Array.from({ length: number }, (_, index) => index + 1).reduce((a, b) => a * b, 1));
}

/** e^(−((x − μ)/σ)²/2)/(σ√(2π)) */
function normalDensity(call: Call): Value {
  const { x, loc = numberValue(0), scale = numberValue(1) } = named(call, ["x", "loc", "scale"]);
  return elementwise([needed(x), loc, scale], ([value, mean, deviation]) => {
    const distance = quotient(sum(value as MathJson, product(-1, mean as MathJson)), deviation as MathJson);
    const exponent = made("Negate", made("Divide", made("Power", distance, 2), 2));
    return quotient(made("Exp", exponent), product(deviation as MathJson, ["Sqrt", ["Multiply", 2, "Pi"]]));
  });
}
