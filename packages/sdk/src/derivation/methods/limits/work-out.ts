import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { at, findPaths, headOf, sameTree } from "../../../expression/mathjson.ts";
import { partWithoutValue } from "../../../verification/part-without-value.ts";
import { highestPower, leadingTerm, vanishing } from "./at-infinity.ts";
import { cancelling, combining, combiningPowers, commonDenominator, conjugating, settledFactors } from "./cancelling.ts";
import { fastestTerm, oneLogarithm } from "./growing.ts";
import { asQuotient, expansion, exponentialForm, known, lhopital, squeezing } from "./indeterminate-forms.ts";
import { isInfinity, limitLine, tendencyOf } from "./limit-line.ts";
import { nearOne, standardLimits } from "./standard.ts";
import { constant, factorByFactor, openAbsolute, substitution, termByTerm, throughContinuous } from "./substituting.ts";
import type { Technique } from "./technique.ts";

/** More lines than this no limit needs that a person would want to read. */
const mostLines = 24;

/** In the order in which a teacher would think of them. */
const usual: readonly Technique[] = [
  constant,
  substitution,
  openAbsolute,
  vanishing,
  cancelling,
  conjugating,
  highestPower,
  leadingTerm,
  combiningPowers,
  oneLogarithm,
  standardLimits,
  nearOne,
  squeezing,
  exponentialForm,
  known,
  termByTerm,
  factorByFactor,
  throughContinuous,
  fastestTerm,
  combining,
  commonDenominator,
  settledFactors,
  lhopital,
  asQuotient,
  expansion,
];

/** Where L'Hôpital's rule leads nowhere, the expansion decides. */
const direct: readonly Technique[] = [constant, substitution, known, termByTerm, factorByFactor, expansion];

/** So often the rule is used before something else is tried, and so many lines are written. */
const mostDerived = 4;
const mostLinesByRule = 14;

/** L'Hôpital's rule as soon as it applies. */
const derivativesFirst: readonly Technique[] = [constant, substitution, lhopital, ...usual];

/**
 * Works out every limit on the board's line, one technique a line. false where some limit is not known, or there is none, and where L'Hôpital's rule is
 * asked for and nowhere applies.
 */
export function workOutLimits(board: Board, order: "usual" | "lhopital" = "usual"): boolean {
  const techniques = order === "usual" ? usual : derivativesFirst;
  const seen: MathJson[] = [];
  let derived = 0;
  for (let lines = 0; lines < mostLines; lines++) {
    const line = board.line?.json;
    if (line === undefined) return false;
    const [path] = findPaths(line, (part) => headOf(part) === "Limit");
    if (path === undefined) return (order === "usual" || derived > 0) && settle(board, line);
    const limit = limitLine(at(line, path));
    const result = limit && tendencyOf(limit, limit.formula, board);
    if (!limit || !result || result.kind === "none" || result.conditions.length > 0) return false;
    const isLost =
      derived >= mostDerived || lines > mostLinesByRule || seen.filter((earlier) => sameTree(earlier, limit.formula)).length > 1;
    const place = { board, path, limit, result, seen };
    const used = (isLost ? direct : techniques).find((technique) => technique(place));
    if (used === undefined) return false;
    if (used === lhopital) derived += 1;
    seen.push(limit.formula);
  }
  return false;
}

/** The value as a textbook would leave it. */
function settle(board: Board, line: MathJson): boolean {
  if (isInfinity(line)) return true;
  if (partWithoutValue(line) !== undefined) return false;
  const simple = simplify(line, {
    assuming: board.assuming.map(({ json }) => json),
    spend: (operations) => board.spend(operations),
  });
  if (!sameTree(simple, line)) board.rewrite("limit.tidy", [], simple);
  return true;
}
