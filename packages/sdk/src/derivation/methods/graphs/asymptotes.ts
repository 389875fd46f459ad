import { singularEquations } from "../../../algebra/calculus/singular-places.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { limitOf } from "../../../algebra/limits/limit.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Step } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, isSymbol, substitute } from "../../../expression/mathjson.ts";
import { naturalInterval } from "../../../figure/view/natural-interval.ts";
import { equation } from "../../equation.ts";
import { functionOf, point } from "../../function.ts";
import { isDecimal } from "../../outcome.ts";
import { equationGoal } from "../../portrait/equation-goal.ts";
import { whereHeld } from "../../portrait/held.ts";
import { asymptoteLayer, type Marked, markedPoints } from "../../portrait/marked.ts";
import {
  areAllShown,
  familiesIn,
  familyRange,
  type Member,
  membersOf,
  shownConditions,
  shownRange,
} from "../../portrait/members.ts";
import { periodOf } from "../../portrait/period.ts";
import { commonRules } from "../common-rules.ts";
import { kinds } from "./asymptote-kinds.ts";
import { graphRules } from "./rules.ts";

type Given = NonNullable<ReturnType<typeof functionOf>>;

/** So many places are looked at from both sides; the others of a periodic function repeat them. */
const mostPlaces = 6;

/** Vertical, horizontal and oblique asymptotes, each by its limit; and the holes that are found among the places without a value. */
export const asymptotes: Method = {
  id: "graph.asymptotes",
  example: "y = \\frac{x^2 + 1}{x - 1}",
  rules: { ...commonRules, ...graphRules },
  assumes: true,
  suits(goal) {
    const given = Object.hasOwn(kinds, goal.task) ? functionOf(goal) : undefined;
    return given && freeLetters(given.body).every((letter) => letter === given.variable) ? 0.9 : 0;
  },
  derive(goal, board) {
    const given = functionOf(goal) as Given;
    const upright = uprightLines(goal, given, board);
    if (upright === undefined) return { status: "unsupported" };
    // A picture that ends somewhere shows nothing of what happens far out.
    const held = whereHeld(shownConditions(goal), given.variable);
    const sides = ([1, -1] as const).filter((sign) => held.endless(sign) ?? true);
    if (goal.ask && sides.some((sign) => held.endless(sign) === undefined)) return { status: "unsupported" };
    const ends = sides.map((sign) => lineAtInfinity(given, sign, board));
    const lines = [...upright.lines, ...ends.flatMap((end) => end ?? [])];
    // What is not decided far out may be a line that is missing among those asked for.
    if (goal.ask && ends.includes(undefined)) return { status: "unsupported" };
    const shown = lines.filter(({ equation: json }, index) => lines.findIndex((other) => same(other.equation, json)) === index);
    for (const [index, { equation: json }] of shown.entries()) {
      const steps = lines.filter((other) => same(other.equation, json)).flatMap((line) => line.steps);
      board.show(asymptoteLayer(`asymptote-${index + 1}`, json), ...steps);
    }
    const isWanted = kinds[goal.task] as (line: MathJson, variable: string) => boolean;
    const equations = shown.map((line) => line.equation).filter((line) => isWanted(line, given.variable));
    const isAboutUpright = /^(vertical-)?asymptotes$/.test(goal.task);
    return (isAboutUpright ? familiesOf(goal, upright, equations.length) : undefined) ?? outcomeOf(goal, equations);
  },
};

interface Upright {
  readonly lines: readonly Line[];
  /** The families among the places without a value. */
  readonly families: readonly MathJson[];
  readonly holes: boolean;
}

interface Line {
  readonly equation: MathJson;
  readonly steps: Step[];
}

const same = (one: MathJson, other: MathJson): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of a function that repeats all places are the answer, of which the picture shows some. */
function familiesOf(goal: Goal, upright: Upright, count: number): Outcome | undefined {
  if (upright.families.length === 0 || !goal.ask) return undefined;
  if (upright.holes || count > upright.lines.length) return { status: "unsupported" };
  return {
    status: "solved",
    answers: [{ ask: { what: goal.task }, kind: "set", ...expressionOf(apply("Set", ...upright.families)) }],
  };
}

function outcomeOf(goal: Goal, lines: readonly MathJson[]): Outcome {
  const ask = { what: goal.task };
  if (lines.length === 0) return goal.ask ? { status: "none" } : { status: "solved", answers: [] };
  const [only = 0, ...more] = lines;
  const all = more.length === 0 ? only : apply("List", ...lines);
  return { status: "solved", answers: [{ ask, kind: "equation", ...expressionOf(all) }] };
}

/** x = a, wherever the function grows beyond all bounds; undefined where the places could not be found. Holes are marked. */
function uprightLines(goal: Goal, { body, variable }: Given, board: Board): Upright | undefined {
  const families: MathJson[] = [];
  const holes: Marked[] = [];
  const holeSteps: Step[] = [];
  const lines: (Line & { readonly near: number })[] = [];
  const places = singularEquations(body, variable);
  if (!places) return undefined;
  const held = whereHeld(shownConditions(goal), variable);
  const withSides = (member: Member): Place => ({
    ...member,
    sides: bothSides.filter((side) => held.beside(member, side) !== false),
    isCertain: bothSides.every((side) => held.beside(member, side) !== undefined),
  });
  for (const place of places) {
    const outcome = board.solve("graph.singular-places", equationGoal(goal, expressionOf(place)));
    const range = rangeInView(goal, { body, variable });
    const all = membersOf(outcome, range);
    if (!all) return undefined;
    const members = all.map(withSides).filter(({ sides }) => sides.length > 0);
    // Of an interval that is asked about those in it are the answer, one by one.
    const isWholeAxis = shownConditions(goal).length === 0;
    if (goal.ask && !isWholeAxis && !areAllShown(outcome, shownRange(goal))) return undefined;
    const own = isWholeAxis ? familiesIn(outcome) : [];
    if (members.length === 0) continue;
    // Where the graph ends it does not repeat itself.
    const inner = members.filter(({ sides }) => sides.length === 2);
    const period = inner.length > 2 ? periodOf(body, variable) : undefined;
    const repeating = period === undefined ? inner : withinOnePeriod(outcome, inner, period);
    const looked = repeating && [...repeating.map(withBothSides), ...members.filter(({ sides }) => sides.length === 1)];
    if (looked === undefined || looked.length > mostPlaces) return undefined;
    looked.sort((one, other) => one.near - other.near);
    const found = looked.map((each) => lookAt(each, body, variable, board));
    // What is not decided may be a line that is missing among those asked for.
    if (goal.ask && found.some(({ isOpen }) => isOpen)) return undefined;
    // Without a period nothing is known of the others of a family, and a family of which some are no lines is not the answer.
    if (goal.ask && own.length > 0 && (period === undefined || !found.every(({ line }) => line))) return undefined;
    families.push(...own);
    const repeated = period === undefined ? undefined : writeRepeats(body, variable, period, board);
    for (const [index, { line }] of found.entries()) {
      if (!line) continue;
      const own = looked[index] as Place;
      const rest = own.sides.length === 2 ? repeated : undefined;
      const same = rest ? inner.filter((other) => isMultiple(other.near - own.near, rest.length)) : [own];
      for (const { value, near } of same)
        lines.push({ near, equation: apply("Equal", variable, value), steps: rest ? [...line.steps, rest.step] : line.steps });
    }
    for (const { hole } of found) {
      if (!hole) continue;
      holes.push(hole.marked);
      holeSteps.push(hole.step);
    }
  }
  const layer = markedPoints("holes", holes, "label.holes");
  if (layer) board.show(layer, ...holeSteps);
  lines.sort((one, other) => one.near - other.near);
  return { lines, families, holes: holes.length > 0 };
}

/** Asymptotes are marked as far as the graph is shown of itself. */
function rangeInView(goal: Goal, { body, variable }: Pick<Given, "body" | "variable">): readonly [number, number] | undefined {
  const range = familyRange(goal, body, 1.6);
  if (!range || shownConditions(goal).length > 0) return range;
  const curve = { id: "curve", type: "curve", role: "main", y: expressionOf(body), variable } as const;
  const [from, to] = naturalInterval(curve).x;
  return [Math.min(range[0], from), Math.max(range[1], to)];
}

/** Those of which all others are repetitions: what lies less than a period from the first. undefined where these are too many. */
function withinOnePeriod(outcome: Outcome, members: readonly Member[], period: MathJson): readonly Member[] | undefined {
  const first = members.reduce((one, other) => (Math.abs(other.near) < Math.abs(one.near) ? other : one));
  const length = compile(period, [])();
  const range = [first.near, first.near + length] as const;
  if (!areAllShown(outcome, range)) return undefined;
  const all = familiesIn(outcome).length > 0 ? membersOf(outcome, range) : members;
  return all?.filter(({ near }) => near >= first.near - 1e-9 && near < first.near + length - 1e-9);
}

function writeRepeats(body: MathJson, variable: string, period: MathJson, board: Board): { step: Step; length: number } {
  const before = expressionOf(substitute(body, { [variable]: sum([variable, period]) }));
  const step = board.write("graph.repeats", expressionOf(body), { period: expressionOf(period) }, { before });
  return { step, length: compile(period, [])() };
}

const isMultiple = (distance: number, length: number): boolean =>
  Math.abs(distance / length - Math.round(distance / length)) < 1e-6;

type Side = 1 | -1;
const bothSides: readonly Side[] = [-1, 1];

/** A place with the sides of it that the question speaks of. */
interface Place extends Member {
  readonly sides: readonly Side[];
  /** Whether it is certain that there are values on these. */
  readonly isCertain: boolean;
}

const withBothSides = (member: Member): Place => ({ ...member, sides: bothSides, isCertain: true });

interface Seen {
  readonly line?: Line;
  readonly hole?: { readonly marked: Marked; readonly step: Step };
  /** What happens there is not decided on a side on which the function has values. */
  readonly isOpen?: true;
}

/** What happens at a place where the formula has no value: it grows on one side at least, or tends to one value from both, or neither. */
function lookAt({ value: at, near, sides, isCertain }: Place, body: MathJson, variable: string, board: Board): Seen {
  // At the rounded place there is a value.
  if (isDecimal(at) || !isCertain) return { isOpen: true };
  const spend = (operations: number): void => board.spend(operations);
  const place = apply("Equal", variable, at);
  const [below, above] = ([-1, 1] as const).map((side) => limitOf(body, variable, at, side, spend));
  const limit = (side: -1 | 0 | 1): MathJson => apply("Limit", body, variable, at, ...(side === 0 ? [] : [side]));
  const beside = sides.map((side) => ({ side, result: side < 0 ? below : above }));
  if (beside.some(({ result }) => result?.kind === "infinite")) {
    const asymptote = expressionOf(place);
    const isBoth = below?.kind === "infinite" && above?.kind === "infinite" && below.sign === above.sign;
    const shown = isBoth && sides.length === 2 ? [{ side: 0 as const, result: above }] : beside;
    const steps = shown.flatMap(({ side, result }) => {
      if (result?.kind !== "infinite") return [];
      const after = expressionOf(result.sign > 0 ? "PositiveInfinity" : "NegativeInfinity");
      return [board.write("graph.vertical-asymptote", after, { asymptote }, { before: expressionOf(limit(side)) })];
    });
    return { line: { equation: place, steps } };
  }
  const isOpen = beside.some(({ side, result }) => !result && hasValuesBeside(body, variable, near, side));
  if (isOpen) return { isOpen };
  if (below?.kind !== "value" || above?.kind !== "value") return {};
  const isGap = signOfConstant(simplify(apply("Subtract", below.json, above.json), { spend }), spend) === 0;
  if (!isGap || signOfConstant(substitute(body, { [variable]: at }), spend) !== "no-value") return {};
  const height = simplify(above.json, { spend });
  const params = { place: expressionOf(place), point: point(at, height) };
  const step = board.write("graph.hole", expressionOf(height), params, { before: expressionOf(limit(0)) });
  return { hole: { marked: { x: at, y: height, key: "label.hole", open: true }, step } };
}

const smallSteps = [1e-2, 1e-4, 1e-6];

function hasValuesBeside(body: MathJson, variable: string, place: number, side: 1 | -1): boolean {
  const value = compiled(body, [variable]);
  return !value || smallSteps.some((step) => !Number.isNaN(value(place + side * step * Math.max(1, Math.abs(place)))));
}

/** y = c or y = mx + b that the graph comes close to on one side; none where it does not, undefined where that is not decided. */
function lineAtInfinity({ body, variable, value }: Given, sign: 1 | -1, board: Board): Line[] | undefined {
  const name = isSymbol(value) ? value : "y";
  const at = sign > 0 ? "PositiveInfinity" : "NegativeInfinity";
  const line = lineToward(body, variable, at, board);
  if (line === undefined || line === "none") return line === undefined ? undefined : [];
  const isSame = coincides(body, line, variable, at, board);
  if (isSame !== false) return isSame ? [] : undefined;
  const asymptote = equation(name, line);
  const isLevel = !freeLetters(line).includes(variable);
  const before = expressionOf(apply("Limit", isLevel ? body : apply("Subtract", body, line), variable, at));
  const step = isLevel
    ? board.write("graph.horizontal-asymptote", expressionOf(line), { value: expressionOf(line), asymptote }, { before })
    : board.write("graph.oblique-asymptote", expressionOf(0), { line: expressionOf(line), asymptote }, { before });
  return [{ equation: asymptote.json, steps: [step] }];
}

/** c, or mx + b; undefined where it is not decided whether the function tends to such a line. */
function lineToward(body: MathJson, variable: string, at: MathJson, board: Board): MathJson | "none" | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const limit = limitOf(body, variable, at, 0, spend);
  if (limit?.kind === "value") return simplify(limit.json, { spend });
  if (limit?.kind !== "infinite") return limit || hasNoValuesToward(body, variable, at) ? "none" : undefined;
  const slope = limitOf(apply("Divide", body, variable), variable, at, 0, spend);
  if (slope?.kind !== "value" || signOfConstant(slope.json, spend) === 0) return slope ? "none" : undefined;
  const rising = simplify(apply("Multiply", slope.json, variable), { spend });
  const rest = limitOf(apply("Subtract", body, rising), variable, at, 0, spend);
  if (rest?.kind !== "value") return rest ? "none" : undefined;
  return simplify(apply("Add", rising, rest.json), { spend });
}

/** Nothing is to be seen where the function has no values: ln x to the left. */
function hasNoValuesToward(body: MathJson, variable: string, at: MathJson): boolean {
  const value = compiled(body, [variable]);
  const sign = at === "PositiveInfinity" ? 1 : -1;
  return value !== undefined && farSizes.every((size) => Number.isNaN(value(sign * size)));
}

const farSizes = [3.3, 10.3, 31.7, 97.1, 1234.5];

const veryFar = 98_765.4;

/** Whether the graph itself is the line out there, as |x| is x: then no growing factor makes the difference large. undefined where that is not decided. */
function coincides(body: MathJson, line: MathJson, variable: string, at: MathJson, board: Board): boolean | undefined {
  const difference = simplify(apply("Subtract", body, line), { spend: (operations) => board.spend(operations) });
  if (difference === 0) return true;
  const grown = apply("Multiply", difference, apply("Power", "ExponentialE", apply("Power", variable, 10)));
  const limit = limitOf(grown, variable, at, 0, (operations) => board.spend(operations));
  if (limit !== undefined) return limit.kind === "value";
  // As sin x/x, which grows to both sides with it.
  const far = compiled(difference, [variable])?.((at === "PositiveInfinity" ? 1 : -1) * veryFar);
  return far !== undefined && Math.abs(far) > 1e-12 * veryFar ? false : undefined;
}
