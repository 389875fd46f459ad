import type { CheckStep, Relation, Verdict } from "./contract.ts";
import { MisuseError } from "./errors/misuse-error.ts";
import { makesClaims } from "./expression/is-statement.ts";
import { parse } from "./expression/parse.ts";
import { verifyWithin } from "./verification/verify-step.ts";

/** Operations allowed to one check: a fraction of a second. */
const operations = 1_000_000;

const relations: readonly Relation[] = ["equal", "equivalent", "implies", "follows", "defines", "approximates", "states"];

/**
 * Checks one line against the one before it, both as LaTeX, Unicode or ASCII mathematics. Two equations are compared by their solutions
 * and two expressions by their values unless `relation` says otherwise. Only the real numbers are decided; over others it is `unchecked`.
 *
 * @throws {ParseError} (as rejection) for a formula that cannot be read
 * @throws {MisuseError} (as rejection) for an unknown relation
 */
export const checkStep: CheckStep = async (before, after, options = {}): Promise<Verdict> => {
  if (options.relation !== undefined && !relations.includes(options.relation)) {
    throw new MisuseError(`relation must be one of ${relations.join(", ")}, found ${JSON.stringify(options.relation)}`);
  }
  if (options.assuming !== undefined && !Array.isArray(options.assuming))
    throw new MisuseError("assuming must be a list of formulas");
  const [from, to] = [parse(before), parse(after)];
  const assuming = (options.assuming ?? []).map(parse);
  const relation: Relation = options.relation ?? (makesClaims(from.json) && makesClaims(to.json) ? "equivalent" : "equal");
  return verifyWithin(operations, {
    before: from,
    after: to,
    relation,
    assuming,
    ...(options.numbers === undefined ? {} : { numbers: options.numbers }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
};
