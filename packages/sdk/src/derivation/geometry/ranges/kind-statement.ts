import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, isSymbol, sameTree } from "../../../expression/mathjson.ts";
import { determinant, minorDeterminant, trace } from "../../../geometry/conics/invariants.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { SecondDegree } from "../../../geometry/figures.ts";
import type { Scene } from "../scene.ts";
import { both, either } from "./logic.ts";
import { solveStatement } from "./solve-statement.ts";
import type { Stated } from "./state.ts";

const positive = (value: MathJson): MathJson => apply("Greater", value, 0);
const notZero = (value: MathJson): MathJson => apply("NotEqual", value, 0);

/**
 * What a letter must be for an equation to be that of a kind of conic. x²/P + y²/Q = 1 is an ellipse for P, Q > 0 that differ, a hyperbola for
 * different signs, a circle for P = Q > 0; with a product xy, and for parabolas, the invariants decide. "known" where there is no letter.
 */
export function kindStatement(numbers: Radicals, scene: Scene, name: string, kind: string): Stated | "known" | undefined {
  const equation = scene.equations.get(name);
  if (equation === undefined || freeLetters(equation).every((letter) => letter === "x" || letter === "y")) return "known";
  if (kind === "Line" || kind === "Conic" || kind === "Curve") return "known";
  const curve = curveOfEquation(numbers, equation);
  if (curve?.kind !== "conic") return undefined;
  return byDenominators(numbers, curve, kind) ?? byInvariants(numbers, curve, kind);
}

function byDenominators(numbers: Radicals, curve: SecondDegree, kind: string): Stated | undefined {
  const squares = squaresOf(numbers, curve);
  if (!squares) return undefined;
  const [P, Q] = squares;
  const complete = (rule: string, statement: MathJson): Stated => ({ rule, statement: withSquares(numbers, curve, statement) });
  switch (kind) {
    case "Circle":
      return complete("range.circle", sameTree(P, Q) ? positive(P) : both(apply("Equal", P, Q), positive(P)));
    case "Ellipse":
      return complete("range.ellipse", both(positive(P), positive(Q), apply("NotEqual", P, Q)));
    case "Hyperbola": {
      const product = numbers.simplify(apply("Multiply", P, Q));
      return product === undefined ? undefined : complete("range.hyperbola", apply("Less", product, 0));
    }
    default:
      return undefined;
  }
}

/** With the condition that both squares are there, where dividing by their coefficients has hidden it. */
function withSquares(numbers: Radicals, { coefficients: [A, , C] }: SecondDegree, statement: MathJson): MathJson {
  const whole = both(statement, ...[A, C].filter((value) => freeLetters(value).length > 0).map(notZero));
  const [letter = "", ...others] = freeLetters(whole);
  if (others.length > 0) return whole;
  const [plain, full] = [statement, whole].map((each) => JSON.stringify(solveStatement(numbers, each, letter)));
  return plain === full ? statement : whole;
}

/** δ = B² − 4AC, and Δ, which is zero where the conic degenerates; a closed curve is real where (A + C)Δ < 0. */
function byInvariants(numbers: Radicals, curve: SecondDegree, kind: string): Stated | undefined {
  const [A, B, C] = curve.coefficients;
  const minor = numbers.simplify(["Multiply", -4, minorDeterminant(curve)]);
  const whole = numbers.simplify(determinant(curve));
  const real = numbers.simplify(["Multiply", trace(curve), determinant(curve)]);
  if (minor === undefined || whole === undefined || real === undefined) return undefined;
  const isOval = both(apply("Less", minor, 0), apply("Less", real, 0));
  const statements: Readonly<Record<string, MathJson>> = {
    Ellipse: both(isOval, either(notZero(B), apply("NotEqual", A, C))),
    Circle: both(isOval, apply("Equal", B, 0), apply("Equal", A, C)),
    Hyperbola: both(positive(minor), notZero(whole)),
    Parabola: both(apply("Equal", minor, 0), notZero(whole)),
  };
  const statement = statements[kind];
  return statement === undefined ? undefined : { rule: `range.invariants-${kind.toLowerCase()}`, statement };
}

/** Which of P and Q is larger, or which is positive. */
export function axisStatement(numbers: Radicals, scene: Scene, name: MathJson, axis: MathJson): Stated | undefined {
  const equation = isSymbol(name) ? scene.equations.get(name) : undefined;
  const curve = equation === undefined ? undefined : curveOfEquation(numbers, equation);
  const squares = curve?.kind === "conic" ? squaresOf(numbers, curve) : undefined;
  if (!squares || (axis !== "XAxis" && axis !== "YAxis")) return undefined;
  const [main, other] = axis === "XAxis" ? squares : [squares[1], squares[0]];
  return { rule: "range.axis", statement: both(positive(main), apply("Greater", main, other)) };
}

/** P and Q of x²/P + y²/Q = 1, also about another centre. */
function squaresOf(numbers: Radicals, curve: SecondDegree): [MathJson, MathJson] | undefined {
  const read = curve.coefficients.map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const [A, B, C, D, E, F] = read as [Radical, Radical, Radical, Radical, Radical, Radical];
  if (!numbers.isZero(B)) return undefined;
  // A(x − h)² + C(y − k)² = D²/4A + E²/4C − F
  const [a, c, d, e, f] = [A, C, D, E, F].map((value) => numbers.toJson(value)) as [
    MathJson,
    MathJson,
    MathJson,
    MathJson,
    MathJson,
  ];
  const rest: MathJson = [
    "Subtract",
    ["Add", ["Divide", ["Power", d, 2], ["Multiply", 4, a]], ["Divide", ["Power", e, 2], ["Multiply", 4, c]]],
    f,
  ];
  const [P, Q] = [numbers.simplify(["Divide", rest, a]), numbers.simplify(["Divide", rest, c])];
  return P === undefined || Q === undefined ? undefined : [P, Q];
}
