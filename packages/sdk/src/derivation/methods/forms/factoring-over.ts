import { polynomialToJson, sideBySide, withCoefficient } from "../../../algebra/forms/write-polynomial.ts";
import { extractSquare } from "../../../algebra/integer.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Goal, MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import type { FactoringPlace, Product } from "./factoring-lines.ts";
import { inOrder, type Piece, pieceToJson } from "./factoring-pieces.ts";
import { formAnswer } from "./form-answer.ts";

/** Quadratic factors by their zeros, where these are numbers of the kind asked for; a factor of higher degree that is irreducible over ℚ is not split here. */
export function factorFurther(
  product: Product,
  over: "RealNumbers" | "ComplexNumbers",
  place: FactoringPlace,
  goal: Goal,
): Outcome {
  const { board, atoms } = place;
  let content = product.content;
  const written = inOrder(product.pieces, atoms).map((each) => pieceToJson(each, atoms));
  for (const [index, each] of inOrder(product.pieces, atoms).entries()) {
    if (P.totalDegree(each.base) < 2 || P.termCount(each.base) === 1) continue;
    const found = linearFactors(each, over, place);
    if (found === undefined) return { status: "unsupported" };
    if (found === "none") continue;
    for (let count = 0; count < each.exponent; count++) content = Q.multiply(content, Q.rational(found.lead));
    written[index] = sideBySide(
      found.factors.map((factor) => (each.exponent === 1 ? factor : apply("Power", factor, each.exponent))),
    );
    const line = withCoefficient(content, written);
    board.write("factoring.real-zeros", expressionOf(line), { factor: expressionOf(polynomialToJson(each.base, atoms)) });
  }
  const answer = withCoefficient(content, written);
  if (sameTree(answer, goal.expression.json)) board.write("forms.as-asked", expressionOf(answer));
  return formAnswer(goal, answer);
}

/** a(x − r)(x − s) of a quadratic; "none" where it has no zeros of that kind, undefined where it is no quadratic in one letter. */
function linearFactors(
  { base }: Piece,
  over: "RealNumbers" | "ComplexNumbers",
  { atoms }: FactoringPlace,
): { lead: bigint; factors: MathJson[] } | "none" | undefined {
  const [number, ...others] = P.variablesOf(base);
  if (number === undefined || others.length > 0 || P.degreeIn(base, number) !== 2) return undefined;
  const [c, b, a] = P.coefficientsIn(base, number) as [bigint, bigint, bigint];
  const discriminant = b * b - 4n * a * c;
  if (discriminant < 0n && over === "RealNumbers") return "none";
  const { square, rest } = extractSquare(discriminant < 0n ? -discriminant : discriminant);
  const middle = Q.rational(-b, 2n * a);
  const half = Q.rational(square, 2n * a);
  const root: MathJson[] = [
    ...(rest === 1n ? [] : [apply("Sqrt", Q.integerToJson(rest))]),
    ...(discriminant < 0n ? ["ImaginaryUnit"] : []),
  ];
  const offset = withNumber(half, root);
  const letter = atoms.treeOf(number);
  const shift = Q.rationalToJson(Q.negate(middle));
  const start: MathJson[] = b === 0n ? [letter] : [letter, shift];
  return { lead: a, factors: [sum([...start, apply("Negate", offset)]), sum([...start, offset])] };
}

function withNumber({ numerator, denominator }: Q.Rational, root: readonly MathJson[]): MathJson {
  const above = sideBySide([Q.integerToJson(numerator), ...root]);
  return denominator === 1n ? above : apply("Divide", above, Q.integerToJson(denominator));
}
