import { negativeOf, sumOf } from "../../../algebra/calculus/building.ts";
import { antiderivative } from "../../../algebra/integrals/antiderivative.ts";
import { cutFor, type Segment, segmentsOf } from "../../../algebra/integrals/segments.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { remaining } from "../../../verification/equality/conditions.ts";
import { assumed, type Between, certified, integralBetween, isInfinite, type Known, placesOf } from "./between.ts";
import { acrossJumps, asLimit } from "./improper-lines.ts";
import { planIntegral } from "./search/integrate.ts";
import { workedOut } from "./search/numbers.ts";
import type { Plan } from "./search/plan.ts";
import { constantFor, tell, withConstant } from "./telling/tell.ts";

/**
 * Writes the lines from the integral, which stands on the board, to its value, or to the limit that does not exist. undefined where no way is found that a
 * person would go.
 */
export function workOut(given: Between, known: Known, board: Board): MathJson | "diverges" | undefined {
  if (known.kind === "value" && isOdd(given)) {
    board.write("integral.odd", expressionOf(0));
    return 0;
  }
  const { integrand, letter, from, to } = given;
  if (known.kind === "value" && (isInfinite(from) || isInfinite(to)) && !isElementary(given, board)) {
    board.write("integral.gaussian", expressionOf(known.json));
    return known.json;
  }
  const spend = (operations: number): void => board.spend(operations);
  const hasLetters = freeLetters(apply("List", from, to)).length > 0;
  const found = hasLetters ? undefined : segmentsOf(integrand, letter, from, to, spend, assumed(board));
  if (!found) return known.kind === "value" ? plain({ json: integrand, from, to }, given, board) : undefined;
  if (found.reversed)
    board.write("integral.swap-bounds", expressionOf(negativeOf(integralBetween({ ...given, from: to, to: from }))));
  const sign = (json: MathJson): MathJson => (found.reversed ? workedOut(negativeOf(json)) : json);
  const value = overSegments(found.segments, given, known, board, sign);
  return value;
}

function isElementary({ integrand, letter }: Between, board: Board): boolean {
  const plan = planFor(integrand, letter, board);
  return plan !== undefined && !mentionsSpecial(plan.value);
}

/** f(−x) = −f(x) between −a and a, where f is a polynomial or made of functions, without places that it has no value at. */
function isOdd({ integrand, letter, from, to }: Between): boolean {
  if (workedOut(apply("Add", from, to)) !== 0 || freeLetters(from).length > 0 || from === "NegativeInfinity") return false;
  const turned = substitute(integrand, { [letter]: apply("Negate", letter) });
  return workedOut(apply("Add", integrand, turned)) === 0;
}

function overSegments(
  segments: readonly Segment[],
  given: Between,
  known: Known,
  board: Board,
  sign: (json: MathJson) => MathJson,
): MathJson | "diverges" | undefined {
  const halves = segments.flatMap((segment) => (segment.open.from && segment.open.to ? split(segment) : [segment]));
  const [only, ...more] = halves;
  if (!only) return undefined;
  if (more.length === 0 && sign(1) === 1) return overOne(only, given, board);
  const { letter } = given;
  const integrals = halves.map(({ json, from, to }) => integralBetween({ integrand: json, letter, from, to }));
  if (more.length > 0) {
    const points = expressionOf(
      placesOf(
        letter,
        halves.slice(1).map((half) => half.from),
      ),
    );
    const line = sumOf(integrals);
    const rule = known.kind === "value" ? "integral.cut" : "integral.cut-improper";
    board.write(rule, expressionOf(sign(1) === 1 ? line : negativeOf(line)), { points });
  }
  const values: MathJson[] = [];
  for (const [index, segment] of halves.entries()) {
    const integral = expressionOf(integrals[index] as MathJson);
    let value: MathJson | "diverges" | undefined;
    if (known.kind === "value") {
      board.detail(
        "integral.one-part",
        (inner) => {
          value = overOne(segment, given, inner);
          return value === undefined ? integral : expressionOf(value);
        },
        { integral },
        { before: integral },
      );
    } else if (divergesOn(segment, given, board)) {
      return overOne(segment, given, board);
    } else continue;
    if (value === undefined || value === "diverges") return value;
    values.push(value);
  }
  if (known.kind !== "value") return undefined;
  const total = workedOut(sumOf(values));
  const result = sign(total);
  board.write("integral.add-parts", expressionOf(result), undefined, { before: expressionOf(integralBetween(given)) });
  return result;
}

const divergesOn = ({ json, from, to }: Segment, { letter }: Between, board: Board): boolean =>
  certified({ integrand: json, letter, from, to }, board)?.kind === "diverges";

const split = (segment: Segment): Segment[] => [
  { ...segment, to: segment.middle, open: { from: true, to: false } },
  { ...segment, from: segment.middle, open: { from: false, to: true } },
];

/** One part of the interval: an antiderivative, and its values or limits at the ends. */
function overOne(segment: Segment, given: Between, board: Board): MathJson | "diverges" | undefined {
  const { letter } = given;
  const antiderivative = antiderivativeOn(segment, given, board);
  if (antiderivative === undefined) return undefined;
  const parts = cutFor(antiderivative, segment, letter, (operations) => board.spend(operations), assumed(board)) ?? [segment];
  const [only, ...more] = parts;
  if (!only || more.length > 0) return acrossJumps(parts, antiderivative, given, board);
  return only.open.from || only.open.to
    ? asLimit(only, antiderivative, given, board)
    : betweenBounds(only, antiderivative, given, board);
}

/** The steps to an antiderivative, as substeps of one. */
function antiderivativeOn({ json }: Pick<Segment, "json">, { letter }: Between, board: Board): MathJson | undefined {
  const plan = planFor(json, letter, board);
  if (!plan || mentionsSpecial(plan.value)) return undefined;
  const constant = constantFor(apply("List", json, letter));
  let value: MathJson | undefined;
  const before = expressionOf(apply("Integrate", json, letter));
  board.detail(
    "integral.find-antiderivative",
    (inner) => {
      value = tell(plan, json, letter, constant, inner);
      return withConstant(value, constant);
    },
    undefined,
    { before },
  );
  return value;
}

/** Where no way of a person is found, what the computer knows, which is proved by its derivative. */
function planFor(json: MathJson, letter: string, board: Board): Plan | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const plan = planIntegral(json, letter, spend);
  if (plan) return plan;
  const value = antiderivative(json, letter, spend);
  return value === undefined ? undefined : { kind: "direct", rule: "integral.by-derivative", value };
}

/** Of functions like erf no limits are known. */
const mentionsSpecial = (json: MathJson): boolean =>
  operandsOf(json).some(mentionsSpecial) || (Array.isArray(json) && json[0] === "Apply");

const taken = (antiderivative: MathJson, letter: string, at: MathJson): MathJson => substitute(antiderivative, { [letter]: at });

function betweenBounds(
  { json, from, to }: Pick<Segment, "json" | "from" | "to">,
  antiderivative: MathJson,
  { letter }: Between,
  board: Board,
): MathJson {
  const before = expressionOf(integralBetween({ integrand: json, letter, from, to }));
  const difference = apply("Subtract", taken(antiderivative, letter, to), taken(antiderivative, letter, from));
  if (freeLetters(antiderivative).length === 1) {
    board.write("integral.with-bounds", expressionOf(apply("EvaluateAt", antiderivative, from, to)), undefined, { before });
    board.write("integral.upper-minus-lower", expressionOf(difference));
  } else board.write("integral.upper-minus-lower", expressionOf(difference), undefined, { before });
  return finished(difference, board);
}

/** F(b) − F(a) with both values worked out, then their difference. */
function finished(difference: MathJson, board: Board): MathJson {
  const [upper = 0, lower = 0] = operandsOf(difference).map(workedOut);
  const values = apply("Subtract", upper, lower);
  const result = workedOut(values);
  const isNew = !sameTree(values, difference) && !sameTree(values, result);
  if (isNew) board.write("integral.values", expressionOf(values));
  if (!sameTree(result, difference)) board.write("integral.difference", expressionOf(result));
  return result;
}

function plain(part: Pick<Segment, "json" | "from" | "to">, given: Between, board: Board): MathJson | undefined {
  const antiderivative = antiderivativeOn(part, given, board);
  if (antiderivative === undefined || jumps(antiderivative, part.json, given, board)) return undefined;
  return betweenBounds(part, antiderivative, given, board);
}

/** Whether an antiderivative may jump where the integrand does not: of tan(x/2) nobody knows whether π lies below a. */
function jumps(antiderivative: MathJson, integrand: MathJson, { letter }: Between, board: Board): boolean {
  const needed = domainConditions(antiderivative).filter((condition) => freeLetters(condition).includes(letter));
  const known = [...domainConditions(integrand), ...assumed(board)];
  return needed.length > 0 && remaining(needed, known, (operations) => board.spend(operations)).length > 0;
}
