import fc from "fast-check";
import type { MathJson } from "../src/contract.ts";
import { headOf, operandsOf } from "../src/expression/mathjson.ts";

/** Random trees of school algebra as the parser can give them: no negative zero, no minus before a numeral, no open interval as a value. */

const digits = (from: string, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: length });

const whole = fc.oneof({ weight: 6, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat() });
const decimal = fc.tuple(fc.nat(99), digits("0123456789", 4)).map(([units, after]): MathJson => {
  const text = `${units}.${after}`;
  return String(Number(text)) === text ? Number(text) : { num: text };
});
const long = fc
  .tuple(digits("123456789", 1), fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 18, maxLength: 40 }))
  .map(([first, rest]): MathJson => ({ num: first + rest }));
export const positive: fc.Arbitrary<MathJson> = fc.oneof(
  { weight: 8, arbitrary: whole },
  { weight: 2, arbitrary: decimal },
  { weight: 1, arbitrary: long },
);
const negative = positive
  .filter((json) => !/^[0.]*$/.test(typeof json === "number" ? String(json) : (json as { num: string }).num))
  .map((json): MathJson => (typeof json === "number" ? -json : { num: `-${(json as { num: string }).num}` }));

export const latin = fc.constantFrom(..."abcdfghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
export const greek = fc.constantFrom("alpha", "beta", "theta", "lambda", "omega", "Delta", "Omega", "varphi", "epsilon");
const subscripted = fc
  .tuple(fc.oneof(latin, greek, fc.constant("e")), fc.constantFrom("1", "2", "12", "n", "max", "AB", "a1", "1,2", "alpha", "pi"))
  .map(([base, subscript]) => `${base}_${subscript}`);
export const symbol: fc.Arbitrary<MathJson> = fc.oneof(
  { weight: 8, arbitrary: latin },
  { weight: 3, arbitrary: fc.constantFrom("x", "y", "a", "b", "f") },
  { weight: 2, arbitrary: greek },
  { weight: 2, arbitrary: subscripted },
  { weight: 2, arbitrary: fc.constantFrom("Pi", "ExponentialE") },
  { weight: 1, arbitrary: fc.constantFrom("PositiveInfinity", "NegativeInfinity") },
);

export const apply = (head: string, ...operands: fc.Arbitrary<MathJson>[]): fc.Arbitrary<MathJson> =>
  fc.tuple(...operands).map((parts): MathJson => [head, ...parts]);
export const many = (head: string, operand: fc.Arbitrary<MathJson>, minLength = 2): fc.Arbitrary<MathJson> =>
  fc.array(operand, { minLength, maxLength: 4 }).map((parts): MathJson => [head, ...parts]);

const elementary = fc.constantFrom(
  "Sin",
  "Cos",
  "Tan",
  "Cot",
  "Sec",
  "Csc",
  "Arcsin",
  "Arccos",
  "Arctan",
  "Sinh",
  "Cosh",
  "Tanh",
  "Ln",
  "Log",
  "Exp",
);
const called = fc.constantFrom("f", "g", "h", "f_1", "g_n");

/** A minus before a numeral or ∞ is part of it. */
function isNegatable(json: MathJson): boolean {
  if (json === "PositiveInfinity") return false;
  if (typeof json === "number") return json <= 0;
  return !(typeof json === "object" && "num" in json) || json.num.startsWith("-") || /^[0.]*$/.test(json.num);
}

export const values: fc.Arbitrary<MathJson> = fc.letrec<{ value: MathJson }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: fc.oneof(positive, symbol, symbol, negative) },
    { weight: 3, arbitrary: many("Add", tie("value")) },
    { weight: 3, arbitrary: many("Multiply", tie("value")) },
    { weight: 2, arbitrary: apply("Subtract", tie("value"), tie("value")) },
    { weight: 2, arbitrary: apply("Divide", tie("value"), tie("value")) },
    { weight: 3, arbitrary: apply("Power", tie("value"), tie("value")) },
    {
      weight: 2,
      arbitrary: tie("value")
        .filter(isNegatable)
        .map((part): MathJson => ["Negate", part]),
    },
    { weight: 1, arbitrary: apply("PlusMinus", tie("value"), tie("value")) },
    { weight: 1, arbitrary: apply("MinusPlus", tie("value"), tie("value")) },
    { weight: 1, arbitrary: apply("PlusMinus", tie("value")) },
    { weight: 2, arbitrary: apply("Sqrt", tie("value")) },
    { weight: 1, arbitrary: apply("Root", tie("value"), tie("value")) },
    { weight: 1, arbitrary: apply("Root", tie("value"), fc.constantFrom(3, 4, 5)) },
    { weight: 2, arbitrary: apply("Abs", tie("value")) },
    { weight: 2, arbitrary: fc.tuple(elementary, tie("value")).map(([head, argument]): MathJson => [head, argument]) },
    { weight: 1, arbitrary: apply("Log", tie("value"), tie("value")) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(elementary, tie("value"), fc.constantFrom(2, 3, "n"))
        .map(([head, argument, n]): MathJson => ["Power", [head, argument], n]),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(called, fc.array(tie("value"), { minLength: 1, maxLength: 3 }))
        .map(([head, parts]): MathJson => [head, ...parts]),
    },
  ),
})).value;

const isInfinite = (json: MathJson): boolean => json === "PositiveInfinity" || json === "NegativeInfinity";
export const tuples = many("Tuple", values).filter(
  (json) => !(Array.isArray(json) && json.length === 3 && json.some(isInfinite)),
);
const ends = values.chain((end) =>
  isInfinite(end) ? fc.constant<MathJson>(["Open", end]) : fc.constantFrom<MathJson>(end, ["Open", end]),
);
const intervals = apply("Interval", ends, ends);
/** An open interval looks like a tuple, so it is one only where a set must stand. */
export const looksLikeTuple = (json: MathJson): boolean =>
  headOf(json) === "Interval" && operandsOf(json).every((end) => headOf(end) === "Open" && !operandsOf(end).some(isInfinite));
/** Letters of sets; ℕ, ℤ, ℚ, ℝ and ℂ are often written with plain letters. */
const setLetter = latin.filter((letter) => !/[CNQRZ]/.test(letter));
const simpleSets: fc.Arbitrary<MathJson> = fc.oneof(
  many("Set", fc.oneof(values, values, tuples), 0),
  intervals,
  fc.constantFrom("RealNumbers", "Integers"),
);
export const sets: fc.Arbitrary<MathJson> = fc.oneof(simpleSets, many("Union", fc.oneof(simpleSets, setLetter)));

const chains = fc
  .tuple(
    fc.constantFrom("Equal", "Less", "LessEqual", "Greater", "GreaterEqual"),
    fc.array(values, { minLength: 2, maxLength: 3 }),
  )
  .map(([head, parts]): MathJson => [head, ...parts]);
const mixed = fc
  .tuple(values, values, values, fc.constantFrom("Less", "LessEqual"), fc.constantFrom("Equal", "NotEqual"))
  .map(([a, b, c, one, other]): MathJson => ["And", [one, a, b], [other, b, c]]);
export const relations: fc.Arbitrary<MathJson> = fc.oneof(
  { weight: 4, arbitrary: chains },
  { weight: 1, arbitrary: apply("NotEqual", values, values) },
  { weight: 1, arbitrary: apply("Element", fc.oneof(values, tuples), fc.oneof(sets, setLetter)) },
  {
    weight: 1,
    arbitrary: apply(
      "Equal",
      fc.oneof(
        latin,
        sets.filter((set) => !looksLikeTuple(set)),
      ),
      sets.filter((set) => !looksLikeTuple(set)),
    ),
  },
  { weight: 1, arbitrary: apply("Equal", tuples, tuples) },
);
export const statements: fc.Arbitrary<MathJson> = fc.letrec<{ statement: MathJson }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: relations },
    { weight: 1, arbitrary: mixed },
    { weight: 1, arbitrary: many("Or", tie("statement")) },
    { weight: 1, arbitrary: many("And", tie("statement")) },
  ),
})).statement;

const standing = fc.oneof(
  values,
  statements,
  tuples,
  sets.filter((set) => !looksLikeTuple(set)),
);

/** Any formula of school algebra. */
export const formulas: fc.Arbitrary<MathJson> = fc.oneof(
  { weight: 4, arbitrary: values },
  { weight: 3, arbitrary: statements },
  { weight: 1, arbitrary: standing },
  { weight: 1, arbitrary: many("List", standing) },
);
