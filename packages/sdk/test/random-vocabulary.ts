import fc from "fast-check";
import type { MathJson } from "../src/contract.ts";
import { headOf, operandsOf } from "../src/expression/mathjson.ts";
import {
  apply,
  formulas,
  greek,
  latin,
  looksLikeTuple,
  many,
  positive,
  relations,
  sets,
  symbol,
  tuples,
  values,
} from "./random-trees.ts";

/** Random trees over the whole vocabulary of docs/mathjson.md, in the combinations in which the parser can give them. */

type Trees = fc.Arbitrary<MathJson>;

const oneOf = (...names: string[]): fc.Arbitrary<string> => fc.constantFrom(...names);
const words = (names: string): fc.Arbitrary<string> => fc.constantFrom(...names.split(" "));
/** One of the heads over these operands. */
const heads = (names: string, ...operands: Trees[]): Trees =>
  fc.tuple(words(names), ...operands).map(([head, ...parts]) => [head, ...parts] as MathJson);

const small = fc.nat(20);
const variable = words("x y z t k n u");
const capital = words("A B D E K M O S X");
const called = words("f g h F G f_1");
const vector: Trees = fc.oneof(apply("OverVector", latin), apply("OverVector", capital, capital), words("𝐚 𝐛 𝐯"));
const figure: Trees = fc.oneof(
  apply("Angle", capital, capital, capital),
  apply("Angle", capital),
  apply("Triangle", capital, capital, capital),
  apply("Segment", capital, capital),
  apply("Circle", capital),
);
const named: Trees = fc.oneof(
  words("𝒜 ℓ ℙ Speed 速度 PositiveInfinity"),
  positive,
  fc.constantFrom<MathJson>({ num: "0.(3)" }, { num: "0.1(6)" }, { num: "2.(142857)" }),
);

const derivative = fc
  .tuple(oneOf("Derivative"), called, fc.constantFrom(1, 2, 3, 4, 5))
  .map(([head, letter, times]): MathJson => (times === 1 ? [head, letter] : [head, letter, times]));
const marked: Trees = fc.oneof(
  derivative,
  heads("Derivative", words("y u x")),
  fc
    .tuple(capital, fc.constantFrom(1, 2))
    .map(([letter, times]): MathJson => (times === 1 ? ["Prime", letter] : ["Prime", letter, times])),
  fc
    .tuple(variable, fc.constantFrom(1, 2))
    .map(([letter, times]): MathJson => (times === 1 ? ["OverDot", letter] : ["OverDot", letter, times])),
  heads("OverHat OverTilde OverBar", variable),
  apply("InverseFunction", called),
  apply("Compose", words("f g h"), words("f g h")),
  apply("Transpose", capital),
);
const measured: Trees = fc.oneof(
  heads("Percent Degrees", fc.oneof(positive, latin)),
  apply("DMS", small, small),
  apply("DMS", small, small, small),
  apply("Quantity", positive, words("cm m/s^2 kg $ 小时 °C s^-1 kW·h")),
);

/** Values of the whole vocabulary around values of any kind. */
const around = (value: Trees, statement: Trees): Trees => {
  const limits = apply("Limits", variable, value, value);
  const bounds = fc.oneof(limits, heads("Element", variable, capital), heads("Less NotEqual", variable, value), variable);
  const which = fc
    .tuple(fc.array(fc.tuple(statement, value), { minLength: 1, maxLength: 3 }), fc.option(value))
    .map(([cases, last]): MathJson => ["Which", ...cases.flat(), ...(last === null ? [] : ["True", last])]);
  const dots = fc
    .tuple(oneOf("Add", "Multiply"), value, value, value)
    .map(([head, first, second, last]): MathJson => [head, first, second, "ContinuationPlaceholder", last]);
  // A row that begins with ∞ looks like an interval.
  const row = fc
    .tuple(
      value.filter((json) => !/Infinity/.test(String(json))),
      value,
    )
    .map(([a, b]): MathJson => ["List", a, b]);
  const matrix = apply("Matrix", row, row);
  return fc.oneof(
    apply("Subscript", words("a x"), words("n_k alpha_1 n_1")),
    heads("Norm", fc.oneof(vector, latin)),
    heads("Floor Ceil Factorial Factorial2 Sign Round Real Imaginary Argument", value),
    heads("Binomial Mod", value, value),
    heads(
      "Combinations Permutations",
      fc.oneof(small, variable, heads("Add Subtract", variable, small)),
      fc.oneof(small, variable),
    ),
    heads("Arccot Arcsec Arccsc Coth Sech Csch Arsinh Arcosh Artanh", value),
    fc
      .tuple(words("Max Min GCD LCM"), fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([head, parts]): MathJson => [head, ...parts]),
    heads("Determinant Trace Rank", capital),
    apply("Determinant", matrix),
    apply("Subscript", fc.oneof(words("a b x C"), greek), heads("Add Subtract", variable, small)),
    apply("Apply", fc.oneof(derivative, apply("InverseFunction", called)), value),
    heads("f F G h_1", value),
    apply("Apply", words("Var Speed erf"), value),
    heads("f F P y", value, value),
    heads("P y u", latin),
    apply("P", fc.oneof(statement, heads("Given", capital, fc.oneof(capital, apply("Intersection", capital, capital))))),
    which,
    dots,
    heads("Differentiate PartialD", fc.oneof(latin, value), variable),
    fc
      .tuple(words("Differentiate PartialD"), fc.oneof(latin, value), variable, fc.constantFrom(2, 3))
      .map(([head, body, letter, times]): MathJson => [head, body, ...Array.from({ length: times }, () => letter)]),
    apply("PartialD", fc.oneof(latin, value), fc.constant("x"), fc.constant("y")),
    apply("Gradient", words("f g F")),
    apply("Integrate", value, fc.oneof(variable, limits)),
    apply("Integrate", value, fc.constant("x"), fc.constant("y")),
    apply("Integrate", value, fc.constant("x"), fc.constant("y"), fc.constant(["Over", "D"])),
    apply("ContourIntegrate", value, fc.constant("z")),
    apply("ContourIntegrate", value, fc.constant("z"), capital),
    fc
      .tuple(value, variable, value, fc.constantFrom(0, 1, -1))
      .map(
        ([body, letter, at, side]): MathJson => (side === 0 ? ["Limit", body, letter, at] : ["Limit", body, letter, at, side]),
      ),
    apply("Limit", value, fc.constant(["Tuple", "x", "y"]), apply("Tuple", small, variable)),
    heads("Sum Product", value, bounds),
    heads("Sum Product", value),
    apply("EvaluateAt", value, value, value),
    apply("EvaluateAt", value, apply("Equal", variable, value)),
    heads("Dot Cross", vector, vector),
    heads("Add Subtract Divide Power", value, value),
    many("Multiply", value),
    apply("Sqrt", value),
  );
};

const layer = (value: Trees): Trees => around(value, fc.oneof(relations, heads("Equal Less Approx", value, value)));
const first = layer(
  fc.oneof(
    { weight: 4, arbitrary: values },
    { weight: 1, arbitrary: named },
    { weight: 1, arbitrary: marked },
    { weight: 1, arbitrary: measured },
  ),
);
/** Anything that can be calculated with, two heads of the wider vocabulary deep. */
export const wideValues: Trees = fc.oneof(first, layer(fc.oneof(symbol, positive, first)), named, marked, measured);

/** A matrix times a vector, which stands in no product: nothing can tell which product of vectors that would be. */
const transformed: Trees = apply("Multiply", words("𝐀 𝐁"), words("𝐱 𝐁"));

const wideSets: Trees = fc.oneof(
  sets.filter((set) => !looksLikeTuple(set)),
  words("PositiveNumbers NegativeNumbers PositiveIntegers NegativeIntegers NaturalNumbers RationalNumbers ComplexNumbers"),
  heads("Union Intersection SetMinus", capital, fc.oneof(capital, apply("Set", small, small))),
  heads("Complement", capital, capital),
  apply("OverBar", heads("Union Intersection", capital, capital)),
  apply("SetBuilder", fc.oneof(variable, apply("Element", variable, fc.constant("Integers"))), relations),
  apply("Set", wideValues, fc.constant("ContinuationPlaceholder")),
);
const wideRelations: Trees = fc.oneof(
  heads("Equal NotEqual Less GreaterEqual Approx Proportional IdenticallyEqual Divides NotDivides", wideValues, wideValues),
  apply("Congruent", wideValues, wideValues, wideValues),
  heads("Element NotElement", wideValues, wideSets),
  heads("Subset SubsetEqual NotSubset Superset SupersetEqual", wideSets, wideSets),
  heads("Perpendicular Parallel Similar CongruentFigures Equal", figure, figure),
  heads("Perpendicular Parallel Equal", vector, fc.oneof(vector, apply("Vector", wideValues, small))),
  apply("Equal", many("Ratio", values), many("Ratio", values)),
  apply("Equal", capital, apply("Matrix", apply("List", small, small), apply("List", small, wideValues))),
);
const wideStatements: Trees = fc.letrec<{ statement: MathJson }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 2 },
    { weight: 5, arbitrary: wideRelations },
    many("Or", tie("statement")),
    many("And", tie("statement")),
    heads("Not Therefore Because", tie("statement")),
    heads("Implies Equivalent", tie("statement"), tie("statement")),
    heads("ForAll Exists", fc.oneof(variable, apply("Element", variable, wideSets)), tie("statement")),
  ),
})).statement;

/** Letters that stand for statements. Several words join letters only by signs. */
const propositions: Trees = fc.letrec<{ proposition: MathJson }>((tie) => ({
  proposition: fc.oneof(
    { maxDepth: 3 },
    words("p q r s"),
    apply("Not", tie("proposition")),
    many("Or", tie("proposition")),
    many("And", tie("proposition")),
    heads("Implies Equivalent", tie("proposition"), tie("proposition")),
  ),
})).proposition;

/** Any formula. */
export const vocabulary: Trees = fc
  .oneof(
    formulas,
    wideValues,
    wideStatements,
    propositions,
    apply("Implies", fc.constant("Nothing"), wideRelations),
    wideSets,
    many("List", wideStatements),
    apply("Condition", wideRelations, relations),
    apply("Annotated", wideRelations, fc.constantFrom("'(checked)'", "'（舍去）'")),
    apply("Colon", words("f g"), apply("To", capital, capital)),
    heads("To", variable, fc.constant("PositiveInfinity")),
    apply("Differential", variable),
    fc.oneof(figure, vector, tuples, transformed),
    apply("Equal", transformed, vector),
  )
  .filter((json) => headOf(json) !== "Open" && !raisesWords(json));

/** Words as an exponent are those of an ordinal, 5^{th}, and refused. */
function raisesWords(json: MathJson): boolean {
  const operands = operandsOf(json);
  const exponent = headOf(json) === "Power" ? operands[1] : undefined;
  return exponent === "Speed" || exponent === "速度" || operands.some(raisesWords);
}
