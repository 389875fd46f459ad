import type { MathJson, Verdict } from "../../contract.ts";
import { headOf, isSymbol, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { formulaOf } from "../../geometry/curve-of-equation.ts";
import { verifyConicAnswer } from "./conic-answers.ts";
import { curveConditions } from "./curve-definitions.ts";
import { type Condition, type Configured, equal, notNegative, notZero, positive, verdictOn, zero } from "./holding.ts";
import { incidence, oneOf, sameLine, samePoints } from "./incidence.ts";
import { cross, dot, pointConditions, vector } from "./point-definitions.ts";
import { positionConditions } from "./position-definitions.ts";
import { quantityConditions } from "./quantity-definitions.ts";
import { vectorOf } from "./vectors.ts";
import { fails, holds, unchecked, worstOf } from "./verdicts.ts";

/** Whether a fact of the question holds for what was found, by the definitions of its terms. */
export function verifyFact(known: Configured, fact: MathJson): Verdict {
  const open = openTerm(known, fact);
  if (open) {
    const verdicts = open.choices.map((choice) => verifyFact(known, replaced(fact, open.term, choice)));
    if (verdicts.some(({ status }) => status === "proved")) return holds;
    return verdicts.every(({ status }) => status === "refuted") ? fails : unchecked;
  }
  return verifyPlainFact(known, fact);
}

const pairs: Readonly<Record<string, string>> = {
  Focus: "Foci",
  Vertex: "Vertices",
  Asymptote: "Asymptotes",
  Directrix: "Directrices",
};

/** "A focus", "an asymptote" of a conic that has two: the fact holds when it does for one of them. */
function openTerm(
  known: Configured,
  json: MathJson,
): { readonly term: MathJson; readonly choices: readonly MathJson[] } | undefined {
  const pair = pairs[headOf(json) ?? ""];
  if (pair !== undefined) {
    const both: MathJson = [pair, ...operandsOf(json)];
    const points = known.points(both);
    if (points?.length === 2) return { term: json, choices: points.map(({ x, y }): MathJson => ["Tuple", x, y]) };
    const lines = points ? undefined : known.curves(both);
    if (lines?.length === 2)
      return { term: json, choices: lines.map((line): MathJson => ["Graph", ["Equal", formulaOf(line), 0]]) };
  }
  for (const operand of operandsOf(json)) {
    const found = openTerm(known, operand);
    if (found) return found;
  }
  return undefined;
}

const replaced = (json: MathJson, term: MathJson, by: MathJson): MathJson =>
  sameTree(json, term) ? by : mapOperands(json, (operand) => replaced(operand, term, by));

function verifyPlainFact(known: Configured, fact: MathJson): Verdict {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  switch (headOf(fact)) {
    case "Colon":
      return holds;
    case "Is":
      return kindVerdict(known, first, second);
    case "Element":
      return incidence(known, first, second);
    case "Equal":
      return equality(known, first, second);
    case "Tangent":
      return verdictOn(known.numbers, tangentConditions(known, first, second));
    case "Parallel":
    case "Perpendicular":
      return verdictOn(known.numbers, directions(known, first, second, headOf(fact) === "Parallel"));
    case "Collinear": {
      const [a, b, ...others] = operandsOf(fact).map((point) => known.point(point));
      if (!a || !b || !others.every((point) => point !== undefined)) return unchecked;
      return verdictOn(
        known.numbers,
        others.map((point) => zero(cross(vector(a, b), vector(a, point)))),
      );
    }
    case "Inside":
    case "Outside":
      return verdictOn(known.numbers, positionConditions(known, first, second, headOf(fact) ?? ""));
    case "Greater":
    case "GreaterEqual":
    case "Less":
    case "LessEqual":
      return verdictOn(known.numbers, ordered(known, fact));
    default:
      return unchecked;
  }
}

/** a > b > 0, by differences of neighbours. */
function ordered(known: Configured, fact: MathJson): Condition[] | undefined {
  const sides = operandsOf(fact).map((side) => known.quantity(side));
  if (!sides.every((side) => side !== undefined)) return undefined;
  const isStrict = headOf(fact) === "Greater" || headOf(fact) === "Less";
  const isFalling = headOf(fact)?.startsWith("Greater") ?? false;
  const sign = isStrict ? positive : notNegative;
  return sides.slice(1).map((side, index) => {
    const [larger, smaller] = isFalling ? [sides[index] as MathJson, side] : [side, sides[index] as MathJson];
    return sign(["Subtract", larger, smaller]);
  });
}

function kindVerdict(known: Configured, name: MathJson, kind: MathJson): Verdict {
  if (kind === "Point" || kind === "Curve") return holds;
  const curve = known.curve(name);
  if (kind === "Line") return curve === undefined ? unchecked : curve.kind === "line" ? holds : fails;
  const equation = known.equationOf(name);
  if (equation === undefined) return unchecked;
  if (kind === "Conic") return holds;
  return verifyConicAnswer({ what: "kind", of: name }, { kind: "statement", json: kind }, equation, known.assuming, known.spend);
}

function equality(known: Configured, left: MathJson, right: MathJson): Verdict {
  const byDefinition = definitionVerdict(known, left, right) ?? definitionVerdict(known, right, left);
  if (byDefinition && byDefinition.status !== "unchecked") return byDefinition;
  return comparedValues(known, left, right);
}

/** term = value, by what the term means. */
function definitionVerdict(known: Configured, term: MathJson, value: MathJson): Verdict | undefined {
  if (isSymbol(term) || headOf(term) === undefined) return undefined;
  const point = headOf(value) === "Tuple" || isSymbol(value) ? known.point(value) : undefined;
  if (point) {
    const conditions = pointConditions(known, term, point);
    return conditions ? verdictOn(known.numbers, conditions) : conicVerdict(known, term, ["Tuple", point.x, point.y], "point");
  }
  const curve = isSymbol(value) || headOf(value) === "Graph" ? known.curve(value) : undefined;
  if (curve) {
    const conditions = curveConditions(known, term, curve);
    if (conditions) return verdictOn(known.numbers, conditions);
    const equation = known.equationOf(value);
    return equation === undefined ? undefined : conicVerdict(known, term, equation, "equation");
  }
  const number = headOf(value) === "Degrees" ? value : known.quantity(value);
  if (number === undefined) return undefined;
  const conditions = quantityConditions(known, term, number);
  if (conditions) return verdictOn(known.numbers, conditions);
  return known.curve(ownerOf(term)) ? conicVerdict(known, term, number, "value") : undefined;
}

/** The curve that a term is about. */
export function ownerOf(term: MathJson): MathJson {
  const [first = term, second = first] = operandsOf(term);
  if (headOf(term) === "Length") return operandsOf(first)[0] ?? first;
  return /^(FocalSum|FocalDifference|PowerOfPoint)$/.test(headOf(term) ?? "") ? second : first;
}

function conicVerdict(known: Configured, term: MathJson, json: MathJson, kind: "point" | "equation" | "value"): Verdict {
  const equation = known.equationOf(ownerOf(term));
  if (equation === undefined) return unchecked;
  return verifyConicAnswer({ what: "value", of: term }, { kind, json }, equation, known.assuming, known.spend);
}

/** Names for the common points of two curves: those with a place lie on both, and there are as many points as names. */
function namedPoints(known: Configured, set: MathJson, of: MathJson): Verdict | undefined {
  const names = headOf(set) === "Set" && headOf(of) === "Intersections" ? operandsOf(set) : [];
  if (names.length === 0) return undefined;
  const placed = names.filter((name) => known.point(name) !== undefined);
  const lying = placed.map((name) => incidence(known, name, of));
  if (names.length === 1) return lying[0] ?? unchecked;
  if (placed.length > 0) return undefined;
  const points = known.points(of);
  return points && (points.length === names.length ? holds : fails);
}

/** Both sides are worked out and compared. */
function comparedValues(known: Configured, left: MathJson, right: MathJson): Verdict {
  const named = namedPoints(known, left, right) ?? namedPoints(known, right, left);
  if (named) return named;
  const [u, v] = [vectorOf(known, left), vectorOf(known, right)];
  const [p, q] = u && v ? [u, v] : [known.point(left), known.point(right)];
  if (p && q) return verdictOn(known.numbers, [zero(["Subtract", p.x, q.x]), zero(["Subtract", p.y, q.y])]);
  const sets = [known.points(left), known.points(right)];
  if (sets[0] && sets[1]) return samePoints(known, sets[0], sets[1]);
  const [c, d] = [known.curve(left), known.curve(right)];
  if (c && d) return verdictOn(known.numbers, sameLine(c, d));
  const lines = [known.curves(left), known.curves(right)];
  if (lines[0] && lines[1]) return worstOf(lines[1].map((line) => oneOf(known, line, lines[0] ?? [])));
  const [a, b] = [known.quantity(left), known.quantity(right)];
  return a !== undefined && b !== undefined ? verdictOn(known.numbers, [equal(a, b)]) : unchecked;
}

function tangentConditions(known: Configured, first: MathJson, second: MathJson): readonly Condition[] | undefined {
  const [c, d] = [known.curve(first), known.curve(second)];
  if (c?.kind === "line" || d?.kind === "line") return positionConditions(known, first, second, "Tangent");
  const outside = positionConditions(known, first, second, "ExternallyTangent");
  return outside && verdictOn(known.numbers, outside).status === "proved"
    ? outside
    : positionConditions(known, first, second, "InternallyTangent");
}

function directions(known: Configured, first: MathJson, second: MathJson, parallel: boolean): Condition[] | undefined {
  const [l, m] = [known.curve(first), known.curve(second)];
  if (l?.kind !== "line" || m?.kind !== "line") return undefined;
  const [u, v] = [
    { x: l.a, y: l.b },
    { x: m.a, y: m.b },
  ];
  return parallel ? [zero(cross(u, v))] : [zero(dot(u, v)), notZero(dot(u, u))];
}
