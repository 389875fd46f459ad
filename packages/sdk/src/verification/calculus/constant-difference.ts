import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import { type Rational, rational, rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { identityOf } from "../equality/identity.ts";
import { piecesWhere } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { join, type Statement } from "../statements/statement.ts";

/** Where values are known exactly, often enough. */
const kindPoints: readonly Rational[] = [0, 1, -1, 2, -2, 3]
  .map((value) => rational(value))
  .concat(rational(1, 2), rational(-1, 2));

/**
 * Whether two formulas in one letter are equal because their derivatives are, and because they agree at one point of each piece of the line on
 * which both are defined: arctan x + arctan(1/x) is π/2 for x > 0 only. The pieces are found exactly; inside a piece both sides are smooth.
 */
export function constantDifference(
  before: MathJson,
  after: MathJson,
  letter: string,
  assuming: readonly MathJson[],
  spend: Spend,
): boolean {
  const [left, right] = [before, after].map((side) => differentiate(side, letter));
  if (left === undefined || right === undefined || !areIdentical(left, right, spend)) return false;
  const domain = [...[before, after].flatMap(domainConditions), ...assuming].map(readStatement);
  if (!domain.every((condition) => condition !== undefined)) return false;
  // An isolated point of the domain is no end of a piece, and says nothing by its derivative.
  if (piecesWhere(join("and", domain as Statement[]), letter, spend)?.some(({ isolated }) => isolated) !== false) return false;
  // The derivatives must exist wherever the sides do, but for points that end a piece.
  const conditions = [...[before, after, left, right].flatMap(domainConditions), ...assuming].map(readStatement);
  if (!conditions.every((condition) => condition !== undefined)) return false;
  const pieces = piecesWhere(join("and", conditions as Statement[]), letter, spend);
  if (!pieces || pieces.length === 0 || pieces.some(({ isolated }) => isolated)) return false;
  return pieces.every(({ contains, sample }) =>
    [...kindPoints.filter(contains), sample].some((point) => agreeAt(before, after, letter, point, spend)),
  );
}

function agreeAt(before: MathJson, after: MathJson, letter: string, point: Rational, spend: Spend): boolean {
  const [left, right] = [before, after].map((side) => substitute(side, { [letter]: rationalToJson(point) })) as [
    MathJson,
    MathJson,
  ];
  return areIdentical(left, right, spend) || signOfConstant(apply("Subtract", left, right), spend) === 0;
}

/** Equal as elements of a field, with nothing taken for granted. */
function areIdentical(left: MathJson, right: MathJson, spend: Spend): boolean {
  const identity = identityOf(left, right, { spend });
  return identity.kind === "equal" && identity.taken.length === 0;
}
