import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { foldConstants } from "../calculus/constant-folding.ts";
import { equal, multiply, one, type Rational, rational, zero } from "../rational.ts";
import { spendFreely } from "../spend.ts";
import { eliminateMatrices } from "./eliminate-matrices.ts";
import { entriesOf, matrixToJson } from "./entries.ts";
import { equationsOf, sameSolutions, systemOf } from "./linear-system.ts";
import { rationalDeterminant, rationalInverse, rationalProduct, reducedRowEchelon, sameRowSpace } from "./rational-matrix.ts";

const json = (latex: string): MathJson => parse(latex).json;

describe("carried out", () => {
  const table: [formula: string, result: string | MathJson, conditions?: MathJson[]][] = [
    ["[[1,2],[3,4]]+[[5,6],[7,8]]", "[[6,8],[10,12]]"],
    ["[[1,2],[3,4]]-2[[1,0],[0,1]]", "[[-1,2],[3,2]]"],
    ["-[[1,x],[0,2]]", ["Matrix", ["List", -1, ["Negate", "x"]], ["List", 0, -2]]],
    ["[[1,2],[3,4]][[0,1],[1,0]]", "[[2,1],[4,3]]"],
    ["[[0,1],[1,0]][[1,2],[3,4]]", "[[3,4],[1,2]]"],
    ["[[a,b]][[x],[y]]", ["Matrix", ["List", ["Add", ["Multiply", "a", "x"], ["Multiply", "b", "y"]]]]],
    ["\\frac12[[2,4],[6,8]]", "[[1,2],[3,4]]"],
    ["[[1,1],[0,1]]^{100}", "[[1,100],[0,1]]"],
    ["[[1,2],[3,4]]^0", "[[1,0],[0,1]]"],
    ["[[1,2],[3,4]]^{-1}", ["Matrix", ["List", -2, 1], ["List", ["Divide", 3, 2], ["Negate", ["Divide", 1, 2]]]]],
    ["[[2,0],[0,4]]^{-2}", ["Matrix", ["List", ["Divide", 1, 4], 0], ["List", 0, ["Divide", 1, 16]]]],
    [
      "[[a,0],[0,1]]^{-1}",
      ["Matrix", ["List", ["Divide", 1, "a"], 0], ["List", 0, ["Divide", "a", "a"]]],
      [["NotEqual", "a", 0]],
    ],
    ["[[1,2],[3,4]]^T", "[[1,3],[2,4]]"],
    ["[[1,2,3]]^T", "[[1],[2],[3]]"],
    ["\\det[[1,2],[3,4]]", -2],
    ["\\begin{vmatrix} a & b \\\\ c & d \\end{vmatrix}", "ad-bc"],
    ["\\det([[1,2],[3,4]]-\\lambda I)", "(1-\\lambda)(4-\\lambda)-6"],
    ["\\det([[1,2],[3,4]]^2)", 4],
    ["(\\det[[1,2],[3,4]])^2", ["Power", -2, 2]],
    ["\\operatorname{tr}[[1,2],[3,x]]", "1+x"],
    ["\\operatorname{rank}[[1,2],[2,4]]", 1],
    ["\\operatorname{rank}[[1,2,3],[4,5,6],[7,8,9]]", 2],
    ["(1,2)+(3,4)", "(4,6)"],
    ["2\\langle 1,2\\rangle-\\langle 0,1\\rangle", "\\langle 2,3\\rangle"],
    ["\\langle 1,2\\rangle\\cdot\\langle 3,4\\rangle", 11],
    ["\\langle 1,2,3\\rangle\\times\\langle 4,5,6\\rangle", "\\langle -3,6,-3\\rangle"],
    ["\\|\\langle 3,4\\rangle\\|", ["Sqrt", 25]],
    ["|(3,x)|", ["Sqrt", ["Add", 9, ["Power", "x", 2]]]],
    ["[[1,2],[3,4]]\\langle 1,1\\rangle", "\\langle 3,7\\rangle"],
    ["\\langle\\det[[1,2],[3,4]],0\\rangle+\\langle 2,1\\rangle", "\\langle 0,1\\rangle"],
    ["[[1,2],[3,4]][[-2,1],[\\frac32,-\\frac12]]=I", ["Equal", json("[[1,0],[0,1]]"), json("[[1,0],[0,1]]")]],
    ["(1,2)+(3,4)=(x,y)", ["Equal", ["Tuple", 4, 6], ["Tuple", "x", "y"]]],
    ["\\vec a=(1,2)+(0,1)", ["Equal", ["OverVector", "a"], ["Tuple", 1, 3]]],
    ["x+1", "x+1"],
    ["A(1,2)=3", "A(1,2)=3"],
    ["(A,B)", "(A,B)"],
  ];
  for (const [formula, result, conditions = []] of table) {
    test(formula, () => {
      const found = eliminateMatrices(json(formula), spendFreely);
      assert.deepEqual(found, { json: typeof result === "string" ? json(result) : result, conditions });
    });
  }

  test("a capital letter that stands for a number", () => {
    const formula: MathJson = ["Multiply", "C", ["Vector", 1, 2]];
    assert.equal(eliminateMatrices(formula, spendFreely), undefined);
    assert.deepEqual(eliminateMatrices(formula, spendFreely, { scalars: new Set(["C"]) })?.json, [
      "Vector",
      "C",
      ["Multiply", 2, "C"],
    ]);
  });
  test("I that stands for a number is no identity", () => {
    const formula: MathJson = ["Multiply", "I", ["Vector", 1, 2]];
    assert.deepEqual(eliminateMatrices(formula, spendFreely)?.json, ["Vector", 1, 2]);
    assert.deepEqual(eliminateMatrices(formula, spendFreely, { scalars: new Set(["I"]) })?.json, [
      "Vector",
      "I",
      ["Multiply", 2, "I"],
    ]);
  });
  test("a function with a capital letter that stands for numbers", () => {
    const formula: MathJson = ["Multiply", ["F", "x"], ["Vector", 1, 2]];
    assert.deepEqual(eliminateMatrices(formula, spendFreely, { scalars: new Set(["F"]) })?.json, [
      "Vector",
      ["F", "x"],
      ["Multiply", 2, ["F", "x"]],
    ]);
  });
});

describe("no value, or none that is known", () => {
  const table: MathJson[] = [
    json("[[1,2],[3,4]]+[[1,2,3]]"),
    json("[[1,2,3]][[1,2]]"),
    json("\\langle 1,2\\rangle+\\langle 1,2,3\\rangle"),
    json("\\langle 1,2\\rangle+1"),
    json("\\langle 1,2\\rangle+(1,2)"),
    json("\\langle 1,2\\rangle\\cdot\\langle 1,2,3\\rangle"),
    json("\\langle 1,2\\rangle\\times\\langle 3,4\\rangle"),
    json("\\det[[1,2,3],[4,5,6]]"),
    json("[[1,2,3]]^2"),
    json("[[1,2],[2,4]]^{-1}"),
    json("[[a,a],[1,1]]^{-1}"),
    json("[[1,2],[3,4]]^n"),
    json("[[1,2],[3,4]]^{\\frac12}"),
    json("\\sin[[1,2],[3,4]]"),
    json("|[[1,2],[3,4]]|"),
    json("[[1,2]]\\langle 1,1\\rangle"),
    ["Sum", ["Multiply", "k", ["Tuple", 1, 2]], ["Limits", "k", 1, "n"]],
    ["Multiply", "A", ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["Multiply", "𝐀", ["Vector", 1, 2]],
    ["Multiply", ["F", "x"], ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["Multiply", ["𝐀", "t"], ["Vector", 1, 2]],
    ["Add", ["OverVector", "a"], ["Vector", 1, 2]],
    ["Determinant", ["Matrix", ["List", "A", "B"], ["List", "C", "D"]]],
    ["Determinant", ["Matrix", ["List", 1, 2], ["List", 3]]],
    ["Power", 2, ["Matrix", ["List", 1, 2], ["List", 3, 4]]],
    ["Divide", 1, ["Vector", 1, 2]],
    ["Multiply", 0, ["Vector", 1, "PositiveInfinity"]],
    ["Norm", ["Vector", "ImaginaryUnit", 1]],
    ["Dot", ["Vector", "ImaginaryUnit", 1], ["Vector", "ImaginaryUnit", 1]],
    ["Multiply", 2, ["Vector", 1, ["PlusMinus", 1]]],
    ["Multiply", ["Vector", 1, 2], ["Vector", 3, 4]],
    ["Rank", ["Matrix", ["List", 1, "x"], ["List", "x", 1]]],
    ["Equal", ["Vector", ["Vector", 1, 2], 3], 5],
  ];
  for (const formula of table) {
    test(JSON.stringify(formula), () => assert.equal(eliminateMatrices(formula, spendFreely), undefined));
  }
});

describe("large determinants", () => {
  const size = 30;
  const square = (entry: (i: number, j: number) => MathJson): MathJson => [
    "Determinant",
    matrixToJson(Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => entry(i, j)))),
  ];
  test("of formulas are given up at once", () => {
    let operations = 0;
    const spend = (more: number): void => {
      operations += more;
    };
    assert.equal(
      eliminateMatrices(
        square((i, j) => `a_${i * size + j}`),
        spend,
      ),
      undefined,
    );
    assert.ok(operations < 20_000, `${operations}`);
  });
  test("of triangular ones are products", () => {
    const found = eliminateMatrices(
      square((i, j) => (i < j ? "x" : i === j ? 2 : 0)),
      spendFreely,
    );
    assert.equal(found?.json, 2 ** size);
  });
  test("of numbers are computed", () => {
    const found = eliminateMatrices(
      square((i, j) => Math.min(i, j) + 1),
      spendFreely,
    );
    assert.equal(found?.json, 1);
  });
});

const entry = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 3 })).map(([a, b]) => rational(a, b));
const squares = (size: number) =>
  fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
const pairs = fc.integer({ min: 1, max: 5 }).chain((size) => fc.tuple(squares(size), squares(size)));

test("the determinant of a product is the product of the determinants; the inverse undoes", () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const det = (matrix: Rational[][]): Rational => rationalDeterminant(matrix, spendFreely);
      assert.ok(equal(det(rationalProduct(a, b, spendFreely)), multiply(det(a), det(b))));
      const inverse = rationalInverse(a, spendFreely);
      assert.equal(inverse === undefined, equal(det(a), zero));
      if (inverse === undefined) return;
      const product = rationalProduct(a, inverse, spendFreely);
      assert.ok(product.every((row, i) => row.every((value, j) => equal(value, i === j ? one : zero))));
    }),
    { numRuns: 300, seed: 3 },
  );
});

test("expansion and elimination give the same determinant, the adjugate the same inverse", () => {
  const letters = fc.integer({ min: 1, max: 4 }).chain(squares);
  let inverted = 0;
  fc.assert(
    fc.property(letters, (rows) => {
      // One letter more keeps the matrix from being taken for one of numbers.
      const written = rows.map((row, i) =>
        row.map((value, j): MathJson => {
          const number: MathJson = ["Divide", Number(value.numerator), Number(value.denominator)];
          return i === 0 && j === 0 ? ["Add", "x", number] : number;
        }),
      );
      const at0 = (formula: MathJson): MathJson =>
        foldConstants(JSON.parse(JSON.stringify(formula).replaceAll('"x"', "0")), spendFreely);
      const expected = rationalDeterminant(rows, spendFreely);
      const determinant = eliminateMatrices(["Determinant", matrixToJson(written)], spendFreely);
      assert.ok(determinant);
      const number = at0(["Add", determinant.json, 0]);
      assert.deepEqual(
        at0(["Subtract", number, ["Divide", { num: `${expected.numerator}` }, { num: `${expected.denominator}` }]]),
        0,
      );
      const exact = rationalInverse(rows, spendFreely);
      const inverse = eliminateMatrices(["Power", matrixToJson(written), -1], spendFreely);
      if (!exact || !inverse) return;
      inverted++;
      const found = entriesOf(at0(inverse.json));
      assert.deepEqual(
        found,
        entriesOf(
          at0(
            matrixToJson(
              exact.map((row) => row.map((value): MathJson => ["Divide", Number(value.numerator), Number(value.denominator)])),
            ),
          ),
        ),
      );
    }),
    { numRuns: 200, seed: 4 },
  );
  assert.ok(inverted > 100, `${inverted} inverses were compared`);
});

const rows = (...all: number[][]): Rational[][] => all.map((row) => row.map((value) => rational(value)));

describe("rows", () => {
  test("reduced row echelon form", () => {
    const { rows: reduced, pivots } = reducedRowEchelon(rows([0, 2, 4], [1, 1, 3], [2, 4, 10]), spendFreely);
    assert.deepEqual(reduced, rows([1, 0, 1], [0, 1, 2], [0, 0, 0]));
    assert.deepEqual(pivots, [0, 1]);
  });
  test("elementary operations keep the row space", () => {
    const matrix = rows([1, 2, 3], [4, 5, 6]);
    assert.equal(sameRowSpace(matrix, rows([1, 2, 3], [0, -3, -6]), spendFreely), true);
    assert.equal(sameRowSpace(matrix, rows([4, 5, 6], [1, 2, 3]), spendFreely), true);
    assert.equal(sameRowSpace(matrix, rows([1, 2, 3], [0, -3, -6], [0, 0, 0]), spendFreely), true);
    assert.equal(sameRowSpace(matrix, rows([1, 2, 3], [0, -3, -5]), spendFreely), false);
    assert.equal(sameRowSpace(matrix, rows([1, 2, 3]), spendFreely), false);
    assert.equal(sameRowSpace(matrix, rows([1, 2], [4, 5]), spendFreely), false);
  });
});

describe("linear systems", () => {
  const system = (...equations: string[]): Rational[][] | undefined => systemOf(equations.map(json), ["x", "y"], spendFreely);
  test("to an augmented matrix and back", () => {
    assert.deepEqual(system("x+2y=3", "2(x-y)=\\frac{y}{2}+1"), [
      rows([1, 2, 3])[0],
      [rational(2), rational(-5, 2), rational(1)],
    ]);
    assert.deepEqual(equationsOf(rows([1, -2, 3], [0, 0, 5]), ["x", "y"], spendFreely), [json("x-2y=3"), json("0=5")]);
  });
  test("what is not linear", () => {
    for (const equation of ["xy=1", "x^2=1", "\\frac1x=1", "ax=1", "x<1", "\\sqrt x=1"])
      assert.equal(system(equation), undefined);
  });
  test("the same solutions", () => {
    const same = (a: string[], b: string[]): boolean | undefined =>
      sameSolutions(system(...a) ?? [], system(...b) ?? [], spendFreely);
    assert.equal(same(["x+y=3", "x-y=1"], ["x=2", "y=1"]), true);
    assert.equal(same(["x+y=3", "x-y=1"], ["x=2", "y=2"]), false);
    assert.equal(same(["x+y=3"], ["2x+2y=6", "0=0"]), true);
    assert.equal(same(["x+y=3"], ["x+y=3", "x=1"]), false);
    assert.equal(same(["x=1", "x=2"], ["y=1", "0=7"]), true);
    assert.equal(same(["x=1", "x=2"], ["x=1", "y=2"]), false);
    assert.equal(same([], []), undefined);
  });
});
