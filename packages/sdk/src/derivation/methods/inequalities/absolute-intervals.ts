import * as N from "../../../algebra/quadratic-number.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, isApplication, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { inequalityOf } from "./relation.ts";
import { pieceStatement, setStatement } from "./set-notation.ts";
import { between, compareNumbers, cutAt, intersection, type Piece, type SolutionSet, union } from "./solution-set.ts";

const intervalRules: Record<RuleId, Rule> = {
  "inequality.absolute-case": {
    relation: "equivalent",
    example: "x < -2 \\land |x - 1| + |x + 2| \\geq 5 ⟶ x \\leq -3",
    en: "Case {condition}",
    zh: "当 {condition} 时",
  },
  "inequality.remove-bars": {
    relation: "equivalent",
    example: "x < -2 \\land |x - 1| + |x + 2| \\geq 5 ⟶ x < -2 \\land -(x - 1) - (x + 2) \\geq 5",
    en: "Here the sign inside each absolute value is known, so the bars can go",
    zh: "此时各绝对值内的符号已知，去掉绝对值号",
  },
  "inequality.within-case": {
    relation: "equivalent",
    example: "x \\leq -2 \\land x \\leq 4 ⟶ x \\leq -2",
    en: "Together with the condition of this case",
    zh: "与本情形的条件取交集",
  },
  "inequality.unite-cases": {
    relation: "equivalent",
    example: "|x - 1| + |x + 2| \\geq 5 ⟶ x \\leq -3 \\lor x \\geq 2",
    en: "Put the solutions of all cases together",
    zh: "取各情形解集的并集",
  },
};

/** Several absolute values of linear formulas: the line is cut where one of them is zero, and on each part they lose their bars. */
export const absoluteIntervals: InequalityWriter = {
  id: "inequality.absolute-intervals",
  example: "|x - 1| + |x + 2| \\ge 5",
  rules: intervalRules,
  suits: (statement, unknown) => (inequalityOf(statement) && cutsOf(statement, unknown)?.length ? 0.7 : 0),
  write(statement, board, working) {
    const cuts = decided(cutsOf(statement, working.unknown), "absolute values of linear formulas");
    const parts = [...cuts, undefined].map((to, index): Piece => {
      const from = cuts[index - 1];
      return {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        closedFrom: from !== undefined,
        closedTo: false,
      };
    });
    const sets = parts.map((part) => solveOn(part, statement, board, working));
    const set = union(sets);
    const after = expressionOf(setStatement(set, working.unknown));
    board.write("inequality.unite-cases", after, undefined, { before: expressionOf(statement) });
    return set;
  },
};

/** Where an absolute value is zero, ascending; undefined where one is not of a linear formula with rational numbers. */
function cutsOf(json: MathJson, unknown: string): MathJson[] | undefined {
  const inner = absolutesIn(json).filter((own) => freeLetters(own).includes(unknown));
  const zeros = inner.map((own) => {
    const polynomial = polynomialOf(own, unknown);
    return polynomial?.length === 2 ? N.toJson(N.negate(N.divide(polynomial[0] ?? N.zero, polynomial[1] ?? N.one))) : undefined;
  });
  if (!zeros.every((zero) => zero !== undefined)) return undefined;
  const sorted = zeros.toSorted(compareNumbers);
  return sorted.filter((zero, index) => index === 0 || compareNumbers(zero, sorted[index - 1] as MathJson) !== 0);
}

function absolutesIn(json: MathJson): MathJson[] {
  if (headOf(json) === "Abs") return [operandsOf(json)[0] as MathJson];
  return operandsOf(json).flatMap(absolutesIn);
}

function solveOn(part: Piece, statement: MathJson, board: Board, working: Working): SolutionSet {
  const { unknown } = working;
  const condition = expressionOf(pieceStatement(part, unknown));
  const domain = setOf(part);
  let set: SolutionSet | undefined;
  board.detail(
    "inequality.absolute-case",
    (inner) => {
      const plain = withoutBars(statement, part, unknown);
      put(inner, "inequality.remove-bars", plain);
      set = intersection([working.solve(plain, inner), domain]);
      const after = setStatement(set, unknown);
      put(inner, "inequality.within-case", after);
      return expressionOf(after);
    },
    { condition },
    { before: expressionOf(statement), condition },
  );
  return decided(set, "a case");
}

function setOf({ from, to }: Piece): SolutionSet {
  if (from === undefined) return cutAt(to as MathJson, true, false, false);
  return to === undefined ? cutAt(from, false, true, true) : between(from, true, to, false);
}

/** Each |A| as A or −A, by the sign of A on this part of the line. */
function withoutBars(json: MathJson, part: Piece, unknown: string): MathJson {
  if (headOf(json) === "Abs" && freeLetters(json).includes(unknown)) {
    const inner = operandsOf(json)[0] as MathJson;
    return isPositiveOn(part, inner, unknown) ? inner : opposite(inner);
  }
  if (!isApplication(json)) return json;
  const operands = operandsOf(json).map((operand) => withoutBars(operand, part, unknown));
  if (headOf(json) === "Add") return sum(operands);
  const [first, second] = operands;
  if (headOf(json) === "Subtract" && first !== undefined && second !== undefined) return sum([first, opposite(second)]);
  return [headOf(json) as string, ...operands];
}

function isPositiveOn({ from }: Piece, inner: MathJson, unknown: string): boolean {
  const [constant = N.zero, slope = N.one] = decided(polynomialOf(inner, unknown), "a linear formula");
  const zero = N.toJson(N.negate(N.divide(constant, slope)));
  const isBeyond = from !== undefined && compareNumbers(from, zero) >= 0;
  return isBeyond === N.signOf(slope) > 0;
}
