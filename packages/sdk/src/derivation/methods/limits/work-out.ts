import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { at, findPaths, headOf, sameTree } from "../../../expression/mathjson.ts";
import { highestPower, leadingTerm, vanishing } from "./at-infinity.ts";
import { cancelling, combining, combiningPowers, commonDenominator, conjugating } from "./cancelling.ts";
import { asQuotient, expansion, exponentialForm, known, lhopital, squeezing } from "./indeterminate-forms.ts";
import { isInfinity, limitLine, tendencyOf } from "./limit-line.ts";
import { standardLimits } from "./standard.ts";
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
  standardLimits,
  squeezing,
  exponentialForm,
  known,
  termByTerm,
  factorByFactor,
  throughContinuous,
  combining,
  commonDenominator,
  lhopital,
  asQuotient,
  expansion,
];

/** L'Hôpital's rule as soon as it applies. */
const derivativesFirst: readonly Technique[] = [constant, substitution, lhopital, ...usual];

/** Works out every limit on the board's line, one technique a line. false where some limit is not known, or there is none. */
export function workOutLimits(board: Board, order: "usual" | "lhopital" = "usual"): boolean {
  const techniques = order === "usual" ? usual : derivativesFirst;
  for (let lines = 0; lines < mostLines; lines++) {
    const line = board.line?.json;
    if (line === undefined) return false;
    const [path] = findPaths(line, (part) => headOf(part) === "Limit");
    if (path === undefined) return settle(board, line);
    const limit = limitLine(at(line, path));
    const result = limit && tendencyOf(limit, limit.formula, board);
    if (!limit || !result || result.kind === "none" || result.conditions.length > 0) return false;
    if (!techniques.some((technique) => technique({ board, path, limit, result }))) return false;
  }
  return false;
}

/** The value as a textbook would leave it. */
function settle(board: Board, line: MathJson): boolean {
  if (isInfinity(line)) return true;
  const simple = simplify(line, {
    assuming: board.assuming.map(({ json }) => json),
    spend: (operations) => board.spend(operations),
  });
  if (!sameTree(simple, line)) board.rewrite("limit.tidy", [], simple);
  return true;
}
