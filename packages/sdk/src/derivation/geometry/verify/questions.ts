import type { Answer, MathJson, Problem, Verdict } from "../../../contract.ts";
import { headOf, isSymbol, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { verifyFact } from "../../../verification/geometry/facts.ts";
import type { Configured } from "../../../verification/geometry/holding.ts";
import { verdictOn } from "../../../verification/geometry/holding.ts";
import { quantityConditions } from "../../../verification/geometry/quantity-definitions.ts";
import { worstOf } from "../../../verification/geometry/verdicts.ts";
import type { Figure } from "./figures.ts";

/** Whether all that a question says holds for a figure. */
export function verifyQuestion(problem: Problem, figure: Figure): Verdict {
  const { known } = figure;
  const facts = problem.given
    .map(({ json }) => json)
    .filter((fact) => !isName(figure, fact) && !isAnyPoint(problem, known, fact));
  const verdicts = facts.map((fact) => {
    const verdict = verifyFact(known, fact);
    return verdict.status === "unchecked" && figure.inFormulas ? verifyFact(figure.inFormulas, fact) : verdict;
  });
  return verdicts.length === 0 ? { status: "proved", by: "definition" } : worstOf(verdicts);
}

/** F for the right focus: only a name, where nothing else was found for it. */
function isName({ working: { scene, configuration } }: Figure, fact: MathJson): boolean {
  const [left = "Nothing", right = "Nothing"] = operandsOf(fact);
  const names = (name: MathJson, term: MathJson): boolean =>
    isSymbol(name) && scene.definitions.get(name) === term && !configuration.points.has(name) && !configuration.curves.has(name);
  return headOf(fact) === "Equal" && (names(left, right) || names(right, left));
}

/** P lies on C, where P has no place and else stands only in "the sum of the distances of P from the foci": that says nothing of the curve. */
function isAnyPoint(problem: Problem, known: Configured, fact: MathJson): boolean {
  const [point = "Nothing"] = operandsOf(fact);
  if (headOf(fact) !== "Element" || !isSymbol(point)) return false;
  const place = known.point(point);
  if (place && !(isSymbol(place.x) && isSymbol(place.y))) return false;
  const speaksOf = (json: MathJson): boolean =>
    json === point || (!/^Focal(Sum|Difference)$/.test(headOf(json) ?? "") && operandsOf(json).some(speaksOf));
  const others = [...problem.given, ...problem.asks.flatMap(({ of }) => of ?? [])].filter(({ json }) => json !== fact);
  return !others.some(({ json }) => speaksOf(json));
}

/**
 * "The other focus" of a conic: for either focus that all facts about "a focus" hold for, the quantity asked has the value by definition. undefined
 * where nothing of that kind is asked.
 */
export function otherFocusVerdict(
  problem: Problem,
  known: Configured,
  { ask, kind, json }: Omit<Answer, "verdict">,
): Verdict | undefined {
  const of = ask.of?.json ?? "Nothing";
  const other = find(of, (term) => headOf(term) === "OtherFocus");
  const foci = other === undefined ? undefined : known.points(["Foci", operandsOf(other)[0] ?? "Nothing"]);
  if (other === undefined || kind !== "value" || foci?.length !== 2) return undefined;
  const focus: MathJson = ["Focus", ...operandsOf(other)];
  const [left, right] = foci.map(({ x, y }): MathJson => ["Tuple", x, y]) as [MathJson, MathJson];
  const verdicts = [
    [left, right],
    [right, left],
  ].flatMap(([one = left, second = right]) => {
    const facts = worstOf(problem.given.map(({ json: fact }) => verifyFact(known, replaced(fact, focus, one))));
    if (facts.status === "refuted") return [];
    const conditions = quantityConditions(known, replaced(of, other, second), json);
    return [worstOf([facts, conditions ? verdictOn(known.numbers, conditions) : undecided])];
  });
  return verdicts.length === 0 ? { status: "refuted", by: "definition", witness: {} } : worstOf(verdicts);
}

const find = (json: MathJson, isMeant: (term: MathJson) => boolean): MathJson | undefined =>
  isMeant(json)
    ? json
    : operandsOf(json)
        .map((operand) => find(operand, isMeant))
        .find((term) => term !== undefined);

const replaced = (json: MathJson, term: MathJson, by: MathJson): MathJson =>
  sameTree(json, term) ? by : mapOperands(json, (operand) => replaced(operand, term, by));

const undecided: Verdict = { status: "unchecked" };
