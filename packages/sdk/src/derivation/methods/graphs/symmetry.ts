import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Verdict } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import {
  conditionsOfDomain,
  isDomainRepeated,
  isDomainSymmetric,
  type OnDomain,
  placesLeftOut,
} from "../../../verification/moved-domain.ts";
import { verifyStep } from "../../../verification/verify-step.ts";
import { equation } from "../../equation.ts";
import { functionOf } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { asComparisons } from "../../portrait/curves.ts";
import { shownConditions } from "../../portrait/members.ts";
import { periodsOf } from "../../portrait/period.ts";
import { holdsAt } from "../../portrait/within.ts";
import { commonRules } from "../common-rules.ts";
import { graphRules } from "./rules.ts";

const inOneLetter = (goal: Goal): boolean => {
  const given = functionOf(goal);
  return given !== undefined && freeLetters(given.body).join() === given.variable;
};

type Given = NonNullable<ReturnType<typeof functionOf>>;

/** Where values at opposite places are compared by arithmetic. */
const simplePlaces = [Q.one, Q.rational(2n), Q.rational(3n), Q.rational(1n, 2n)];

const places = [0.31, 0.77, 1.13, 1.9, 2.6, 4.4, 9.7];

/** 1 where values at opposite places seem to agree, −1 where they seem to be opposite; one place without a value has to have its opposite without. */
function likelyParity({ body, variable }: Given): 1 | -1 | undefined {
  const at = compiled(body, [variable]);
  if (!at) return undefined;
  const pairs = places.map((place) => [at(place), at(-place)] as const);
  const known = pairs.filter((pair) => !pair.every(Number.isNaN));
  const fits = (sign: 1 | -1): boolean =>
    known.length > 1 && known.every(([right, left]) => Math.abs(left - sign * right) <= 1e-9 * Math.max(1, Math.abs(right)));
  // What is 0 everywhere is both.
  return fits(1) === fits(-1) ? undefined : fits(1) ? 1 : -1;
}

/** Whether a function is even or odd: opposite numbers put in. */
export const parity: Method = {
  id: "graph.parity",
  example: "y = x^4 - 2x^2",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits: (goal) => (goal.task === "parity" && inOneLetter(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = functionOf(goal);
    if (!given) return { status: "unsupported" };
    const domain: OnDomain = { body: given.body, letter: given.variable, said: shownConditions(goal) };
    const isSymmetric = isDomainSymmetric(domain);
    const sign = isSymmetric.status === "refuted" ? undefined : likelyParity(given);
    if (!sign)
      return (goal.ask && (offDomain(domain, isSymmetric, board) ?? neither(domain, board))) || { status: "unsupported" };
    if (isSymmetric.status !== "proved") return { status: "unsupported" };
    const before = expressionOf(substitute(given.body, { [given.variable]: apply("Negate", given.variable) }));
    const after = expressionOf(sign > 0 ? given.body : apply("Negate", given.body));
    const { verdict } = board.write(sign > 0 ? "graph.even" : "graph.odd", after, undefined, { before });
    if (verdict.status !== "proved") return { status: "unsupported" };
    return {
      status: "solved",
      answers: [{ ask: { what: goal.task }, kind: "statement", ...expressionOf(sign > 0 ? "Even" : "Odd") }],
    };
  },
};

/** What holds at a place where a comparison fails. */
const contrary: Readonly<Record<string, string>> = {
  NotEqual: "Equal",
  Greater: "LessEqual",
  GreaterEqual: "Less",
  Less: "GreaterEqual",
  LessEqual: "Greater",
};

/** The ways in which a condition may fail: 0 ≤ x < 2 by x < 0, and by x ≥ 2. */
function failures(condition: MathJson): MathJson[] {
  const [head, operands] = [headOf(condition) ?? "", operandsOf(condition)];
  if (head === "And") return operands.flatMap(failures);
  const relation = contrary[head];
  return relation ? operands.slice(1).map((right, index) => apply(relation, operands[index] as MathJson, right)) : [];
}

const isNeither: Outcome = {
  status: "solved",
  answers: [{ ask: { what: "parity" }, kind: "statement", ...expressionOf("Neither") }],
};

function writeValue({ body, letter }: OnDomain, at: MathJson, board: Board): MathJson {
  const before = expressionOf(substitute(body, { [letter]: at }));
  const value = simplify(before.json, { spend: (operations) => board.spend(operations) });
  board.write("graph.opposite-value", expressionOf(value), { place: equation(letter, at) }, { before });
  return value;
}

/** A place with a value, at whose opposite there is none; undefined where there is none that is known exactly. */
function offDomain(domain: OnDomain, { witness }: Verdict, board: Board): Outcome | undefined {
  const place = witness?.[domain.letter];
  if (!place || isDecimal(place.json)) return undefined;
  const opposite = equation(
    domain.letter,
    simplify(apply("Negate", place.json), { spend: (operations) => board.spend(operations) }),
  );
  const failing = conditionsOfDomain(domain)
    .flatMap((condition) => failures(asComparisons(condition)).map(expressionOf))
    .find(
      (after) => verifyStep({ before: opposite, after, relation: "implies" }, (spent) => board.spend(spent)).status === "proved",
    );
  if (!failing) return undefined;
  writeValue(domain, place.json, board);
  const params = { place: opposite, opposite: equation(domain.letter, place.json) };
  board.write("graph.neither-domain", failing, params, { before: opposite });
  return isNeither;
}

/** A place and its opposite, at which the values are neither equal nor opposite. */
function neither(domain: OnDomain, board: Board): Outcome {
  const spend = (operations: number): void => board.spend(operations);
  const holds = holdsAt(domain.said, domain.letter);
  for (const place of simplePlaces) {
    const here = Q.rationalToJson(place);
    const there = Q.rationalToJson(Q.negate(place));
    if (![here, there].every((at) => holds(compile(at, [])()))) continue;
    const [own, other] = [here, there].map((at) => substitute(domain.body, { [domain.letter]: at })) as [MathJson, MathJson];
    const signs = [apply("Subtract", other, own), apply("Add", other, own)].map((json) => signOfConstant(json, spend));
    if (!signs.every((sign) => sign === 1 || sign === -1)) continue;
    const [left, right] = [there, here].map((at) => writeValue(domain, at, board)) as [MathJson, MathJson];
    const opposite = simplify(apply("Negate", right), { spend });
    board.write("graph.neither", expressionOf(apply("And", apply("NotEqual", left, right), apply("NotEqual", left, opposite))));
    return isNeither;
  }
  return { status: "unsupported" };
}

/** The shortest number after which a formula is likely to repeat and its domain does; undefined where that is not decided. */
function shortestPeriod({ body, variable }: Given, goal: Goal): MathJson | undefined {
  const domain: OnDomain = { body, letter: variable, said: placesLeftOut(shownConditions(goal)) };
  for (const length of periodsOf(body, variable)) {
    const { status } = isDomainRepeated(domain, length);
    if (status !== "refuted") return status === "proved" ? length : undefined;
  }
  return undefined;
}

/** After which number the values of a function of angles repeat. */
export const period: Method = {
  id: "graph.period",
  example: "y = \\sin(2x)",
  rules: { ...commonRules, ...graphRules },
  suits: (goal) => (goal.task === "period" && inOneLetter(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = functionOf(goal);
    const length = given && shortestPeriod(given, goal);
    if (!given || length === undefined) return { status: "unsupported" };
    const before = expressionOf(substitute(given.body, { [given.variable]: sum([given.variable, length]) }));
    const params = { period: expressionOf(length) };
    const { verdict } = board.write("graph.period", expressionOf(given.body), params, { before });
    if (verdict.status !== "proved") return { status: "unsupported" };
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "value", ...expressionOf(length) }] };
  },
};
