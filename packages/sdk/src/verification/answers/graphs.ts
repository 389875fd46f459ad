import { toNumber } from "../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import { onlySwings } from "../../algebra/zeros/swings.ts";
import type { MathJson, Relation, Verdict } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, isSymbol, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { isDecimal } from "../rounded-value.ts";
import { verifyStep } from "../verify-step.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { solutionChecks } from "./solutions.ts";
import { certainTurns } from "./turns-missed.ts";

/** What is found out about graphs: where two meet, what one comes close to, where it turns, after which number it repeats. */
export const graphChecks: Readonly<Record<string, AnswerCheck>> = {
  intersections: checkIntersections,
  asymptotes: checkAsymptotes,
  "turning-points": checkTurningPoints,
  "inflection-points": checkInflectionPoints,
  period: checkPeriod,
  parity: checkParity,
};

const proved: Verdict = { status: "proved", by: "each" };

/** Proved where all are. */
const together = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ status }) => status === "refuted") ??
  (verdicts.every(({ status }) => status === "proved") ? proved : undecided);

const decide = ({ calculus, spend }: Checked, before: MathJson, after: MathJson, relation: Relation): Verdict =>
  verifyStep({ before: expressionOf(before), after: expressionOf(after), relation, assuming: [], calculus }, spend);

const bodyOf = (line: MathJson): MathJson | undefined => {
  const [head = 0, body] = operandsOf(line);
  return headOf(line) === "Equal" && (isSymbol(head) || /^[A-Za-z]$/.test(headOf(head) ?? "")) ? body : undefined;
};

/** Points: both equations hold there and nowhere else. Numbers, in families: both formulas have the same value there and nowhere else. */
function checkIntersections(checked: Checked): Verdict {
  const { given, goal: asked, unknown, answer } = checked;
  const assuming = asked.problem?.assuming ?? asked.assuming;
  const [one = 0, other = 0] = operandsOf(given);
  const [first, second] = [bodyOf(one), bodyOf(other)];
  const places = operandsOf(answer);
  const arePoints = places.every((place) => headOf(place) === "Tuple");
  const areGraphs =
    first !== undefined && second !== undefined && one !== other && !mentions(first, "y") && !mentions(second, "y");
  if (!areGraphs) {
    if (!arePoints || places.length === 0) return undecided;
    const each = places.map((place) =>
      apply("And", ...["x", "y"].map((letter, at) => apply("Equal", letter, operandsOf(place)[at] ?? 0))),
    );
    return decide(
      checked,
      apply("And", one, other, ...assuming.map(({ json }) => json)),
      each.length === 1 ? (each[0] as MathJson) : apply("Or", ...each),
      "equivalent",
    );
  }
  const values = arePoints ? places.map((place) => operandsOf(place)[0] as MathJson) : places;
  const solve = (): Verdict => {
    const expression = expressionOf(apply("Equal", first, second));
    const goal = { ...checked.goal, task: "solve", expression, assuming };
    return solutionChecks.solve?.({ ...checked, given: expression.json, answer: apply("Set", ...values), goal }) ?? undecided;
  };
  if (values.some(isDecimal)) {
    const solved = solve();
    // The heights are those at the rounded places.
    return solved.status === "proved" ? { status: "sampled", by: "rounded-roots" } : solved;
  }
  // Where something is said of the letter, only those are asked for of which it holds.
  const solved =
    assuming.length > 0
      ? solve()
      : decide(checked, apply("Equal", first, second), apply("Element", unknown, apply("Set", ...values)), "equivalent");
  const heights = arePoints
    ? places.map((place) => {
        const [x = 0, y = 0] = operandsOf(place);
        return decide(checked, substitute(first, { [unknown]: x }), y, "equal");
      })
    : [];
  return together([solved, ...heights]);
}

/** x = a: infinite from one side at least. y = mx + b: the difference tends to 0 on one side at least. */
function checkAsymptotes(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = bodyOf(given);
  if (body === undefined) return undecided;
  const isProved = (before: MathJson, after: MathJson): boolean => decide(checked, before, after, "equal").status === "proved";
  if (headOf(answer) === "Set") return undecided;
  const lines = (headOf(answer) === "List" ? operandsOf(answer) : [answer]).map((line): Verdict => {
    const [head = 0, side = 0] = operandsOf(line);
    const claims: [MathJson, MathJson][] =
      head === unknown
        ? [-1, 1].flatMap((from) =>
            ["PositiveInfinity", "NegativeInfinity"].map((end): [MathJson, MathJson] => [
              apply("Limit", body, unknown, side, from),
              end,
            ]),
          )
        : ["PositiveInfinity", "NegativeInfinity"].map((end): [MathJson, MathJson] => [
            apply("Limit", apply("Subtract", body, side), unknown, end),
            0,
          ]);
    return claims.some(([before, after]) => isProved(before, after)) ? proved : undecided;
  });
  return together(lines);
}

/**
 * The point lies on the graph, and near it all values lie above, or all below: the reciprocal of the difference from its height goes to +∞, or to −∞, on
 * both sides. Where a turn is missing the answer is not confirmed; of a function that repeats no list has all of them.
 */
function checkTurningPoints(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = bodyOf(given);
  if (body === undefined) return undecided;
  const places = operandsOf(answer).map(operandsOf);
  const each = places.flatMap(([x = 0, y = 0]) => {
    const limit = apply("Limit", apply("Divide", 1, apply("Subtract", body, y)), unknown, x);
    const isTurn = ["PositiveInfinity", "NegativeInfinity"].some(
      (end) => decide(checked, limit, end, "equal").status === "proved",
    );
    return [isTurn ? proved : undecided, decide(checked, substitute(body, { [unknown]: x }), y, "equal")];
  });
  const isWhole =
    onlySwings(body, unknown) ||
    !missesTurn(
      checked,
      body,
      places.map(([x = 0]) => doubleOf(x)),
    );
  return together(isWhole ? each : [...each, undecided]);
}

function missesTurn({ goal, unknown }: Checked, body: MathJson, places: readonly number[]): boolean {
  const conditions = (goal.problem?.assuming ?? goal.assuming).map(({ json }) => json).filter((json) => mentions(json, unknown));
  // Where something is said of the letter, fewer are asked for.
  return (
    conditions.length === 0 &&
    certainTurns(body, unknown, places).some(({ from, to }) => !places.some((place) => place >= from && place <= to))
  );
}

/** So many parts of an answer are tried as periods. */
const mostParts = 12;

/** The second derivative is 0 there and nowhere else, the third is not, and the points lie on the graph. */
function checkInflectionPoints(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = bodyOf(given);
  if (body === undefined) return undecided;
  const [second, third] = [2, 3].map((order) => nthDerivative(body, unknown, order)) as [MathJson, MathJson];
  const places = operandsOf(answer).map(operandsOf);
  const each = places.flatMap(([x = 0, y = 0]) => {
    const bend = apply("EvaluateAt", third, apply("Equal", unknown, x));
    const isLevel = decide(checked, bend, 0, "equal").status !== "refuted";
    return [isLevel ? undecided : proved, decide(checked, substitute(body, { [unknown]: x }), y, "equal")];
  });
  // Of a function that repeats the points are some of many.
  if (onlySwings(body, unknown)) return together(each);
  const all = apply("Element", unknown, apply("Set", ...places.map(([x = 0]) => x)));
  const flat = apply("Equal", second, 0);
  const isWhole = [flat, apply("And", flat, apply("NotEqual", third, 0))].some(
    (statement) => decide(checked, statement, all, "equivalent").status === "proved",
  );
  return together(isWhole ? each : [...each, undecided]);
}

const nthDerivative = (body: MathJson, unknown: string, order: number): MathJson =>
  order === 0 ? body : apply("Differentiate", nthDerivative(body, unknown, order - 1), unknown);

/** The values repeat. That none shorter does is proved of one wave alone; of others it has been seen at many places. */
function checkPeriod(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = bodyOf(given);
  if (body === undefined) return undecided;
  const repeatsAfter = (length: MathJson): Verdict =>
    decide(checked, substitute(body, { [unknown]: apply("Add", unknown, length) }), body, "equal");
  const verdict = repeatsAfter(answer);
  if (verdict.status !== "proved") return verdict;
  const wave = waveOf(body, unknown);
  if (wave !== undefined) {
    const isShortest = Math.abs(doubleOf(answer) - wave) <= 1e-9 * wave;
    return isShortest ? verdict : { status: "refuted", by: "each", witness: {} };
  }
  for (let part = 2; part <= mostParts; part++) {
    const shorter = apply("Divide", answer, part);
    if (!seemsToRepeat(body, unknown, doubleOf(shorter))) continue;
    return repeatsAfter(shorter).status === "proved" ? { status: "refuted", by: "each", witness: {} } : undecided;
  }
  return { status: "sampled", by: "sampling" };
}

/** NaN for what is no number. */
const doubleOf = (json: MathJson): number => realFunction(json, [])?.() ?? Number.NaN;

function realFunction(json: MathJson, letters: readonly string[]): ReturnType<typeof compile> | undefined {
  try {
    return compile(json, letters);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

const shares = [0.137, 0.531, 1.119, 2.273, 3.777, 5.432];

function seemsToRepeat(body: MathJson, letter: string, length: number): boolean {
  const at = realFunction(body, [letter]);
  return (
    at !== undefined &&
    shares.every((share) => {
      const [here, there] = [at(share * length), at(share * length + length)];
      return Number.isNaN(here) ? Number.isNaN(there) : Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(here));
    })
  );
}

/** f(−x) is f(x), or −f(x); or neither, each with a place where it is not. */
function checkParity(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = bodyOf(given);
  if (body === undefined) return undecided;
  const opposite = substitute(body, { [unknown]: apply("Negate", unknown) });
  const [even, odd] = [body, apply("Negate", body)].map((after) => decide(checked, opposite, after, "equal"));
  if (answer === "Even") return even ?? undecided;
  if (answer === "Odd") return odd ?? undecided;
  return even?.status === "refuted" && odd?.status === "refuted" ? proved : undecided;
}

const halfTurns: Readonly<Record<string, number>> = { Sin: 2, Cos: 2, Tan: 1, Cot: 1 };

/** The period of a sin(bx + c) + d, as a double; undefined for what is not one wave. */
function waveOf(body: MathJson, letter: string): number | undefined {
  const [head, operands] = [headOf(body) ?? "", operandsOf(body)];
  const moving = operands.filter((part) => mentions(part, letter));
  if (Object.hasOwn(halfTurns, head)) {
    const angle = polynomialIn(operands[0] ?? 0, letter);
    const [, slope] = angle?.degree === 1 ? angle.coefficients : [];
    return slope && ((halfTurns[head] as number) * Math.PI) / Math.abs(toNumber(slope));
  }
  const isPlain = moving.length === 1 && /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head);
  return isPlain ? waveOf(moving[0] as MathJson, letter) : undefined;
}
