import type { CheckStep, Relation, Verdict } from "./contract.ts";
import { isStatement } from "./expression/is-statement.ts";
import { parse } from "./expression/parse.ts";
import { verifyWithin } from "./verification/verify-step.ts";

/** Operations allowed to one check: a fraction of a second. */
const operations = 1_000_000;

/**
 * Checks one line against the one before it, both as LaTeX, Unicode or ASCII mathematics. Two equations are compared by their solutions
 * and two expressions by their values unless `relation` says otherwise. Only the real numbers are decided; over others it is `unchecked`.
 *
 * @throws {ParseError} (as rejection) for a formula that cannot be read
 */
export const checkStep: CheckStep = async (before, after, options = {}): Promise<Verdict> => {
  const [from, to] = [parse(before), parse(after)];
  const assuming = (options.assuming ?? []).map(parse);
  if ((options.numbers ?? "real") !== "real") return { status: "unchecked" };
  const relation: Relation = options.relation ?? (isStatement(from.json) && isStatement(to.json) ? "equivalent" : "equal");
  return verifyWithin(operations, { before: from, after: to, relation, assuming });
};
