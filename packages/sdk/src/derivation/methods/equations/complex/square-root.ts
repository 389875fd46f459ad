import { signOfConstant } from "../../../../algebra/constant/decide.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { Board, MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { type ComplexConstant, writtenComplex } from "./complex-constant.ts";

/**
 * One of the two square roots of p + qi, by comparing parts: (x + yi)² = p + qi says x² − y² = p and 2xy = q, and the moduli say x² + y² = √(p² + q²).
 * undefined where roots within roots would be left over.
 */
export function squareRootOf(value: ComplexConstant, board: Board): ComplexConstant | undefined {
  const { re, im } = value;
  const work = (json: MathJson): MathJson => simplify(json, { spend: (operations) => board.spend(operations) });
  const size = work(apply("Sqrt", apply("Add", apply("Power", re, 2), apply("Power", im, 2))));
  const squares = [apply("Add", size, re), apply("Subtract", size, re)].map((json) => work(apply("Divide", json, 2)));
  const [x, y] = squares.map((json) => work(apply("Sqrt", json)));
  const sign = im === 0 ? 1 : signOfConstant(im, (operations) => board.spend(operations));
  if (x === undefined || y === undefined || hasNestedRoot(x) || hasNestedRoot(y) || (sign !== 1 && sign !== -1)) return undefined;
  if (im === 0) {
    const root: ComplexConstant = x === 0 ? { re: 0, im: y } : { re: x, im: 0 };
    const line = expressionOf(writtenComplex(value));
    const before = expressionOf(apply("Power", writtenComplex(root), 2));
    board.write("complex.root-of-real", line, { root: expressionOf(writtenComplex(root)) }, { before });
    return root;
  }
  const root = { re: x, im: sign === 1 ? y : work(apply("Negate", y)) };
  const [first, second] = [apply("Power", "x", 2), apply("Power", "y", 2)];
  const states = (...statements: MathJson[]): ReturnType<typeof expressionOf> => expressionOf(apply("And", ...statements));
  board.write(
    "complex.compare-parts",
    states(
      apply("Equal", apply("Subtract", first, second), re),
      apply("Equal", apply("Multiply", 2, "x", "y"), im),
      apply("Equal", apply("Add", first, second), size),
    ),
    { number: expressionOf(writtenComplex(value)) },
  );
  board.write(
    "complex.parts-squared",
    states(apply("Equal", first, squares[0] as MathJson), apply("Equal", second, squares[1] as MathJson)),
  );
  board.write(
    sign === 1 ? "complex.root-same-sign" : "complex.root-opposite-sign",
    expressionOf(writtenComplex(value)),
    { root: expressionOf(writtenComplex(root)) },
    { before: expressionOf(apply("Power", writtenComplex(root), 2)) },
  );
  return root;
}

const hasNestedRoot = (json: MathJson, isInside = false): boolean =>
  (headOf(json) === "Sqrt" && isInside) ||
  operandsOf(json).some((part) => hasNestedRoot(part, isInside || headOf(json) === "Sqrt"));
