import type { MathJson, Problem, ProblemKind } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";
import { type Asked, type Context, Draft, mayBe } from "./context.ts";
import { withLocus } from "./locus.ts";
import { isCapital, isPolar, isSmall } from "./notation.ts";

/**
 * The problem that a context comes to; undefined where something is missing: nothing is asked, a curve or a point is spoken of and nothing said
 * that would settle it.
 */
export function problemOf(context: Context, taken: ReadonlySet<string>): Problem | undefined {
  if (context.asks.length === 0) return undefined;
  const plain = withLocus(context, taken);
  if (plain === undefined) return undefined;
  const settled = withPlace(withOrigin(withLines(withLetters(plain))));
  if (settled === undefined || !isSettled(settled) || isPartOfCurve(settled)) return undefined;
  const asks = settled.asks.map((ask) => askOf(ask, settled));
  return {
    kind: kindOf(settled),
    given: settled.given.map(expressionOf),
    unknowns: unknownsOf(settled),
    asks: asks.map(({ what, of }) => ({ what, of: expressionOf(of) })),
    numbers: "real",
    assuming: settled.assuming.map(expressionOf),
  };
}

/** Whether the parameter of a curve runs over a part of its values only: no equation in x and y says that. */
function isPartOfCurve({ given, assuming }: Context): boolean {
  const running = given.flatMap(runningLetters).filter((letter) => letter !== "x" && letter !== "y");
  return assuming.some((condition) => freeLetters(condition).some((letter) => running.includes(letter)));
}

/** O is the origin by custom, where nothing else is said of it. */
function withOrigin(context: Context): Context {
  const known = context.names.O;
  if (known?.sort !== "point" || context.given.some((fact) => introduces(fact, "O"))) return context;
  return { ...context, given: [["Equal", "O", "Origin"], ...context.given] };
}

/**
 * A circle of which only its size is said may be drawn anywhere, and so may a line of which only its direction is: about the origin and through it, as
 * the reading says.
 */
function withPlace(context: Context): Context {
  const { names, given, asks } = context;
  if (!asks.every(({ what }) => what === "graph")) return context;
  const placed = Object.entries(names).flatMap(([name, { sort, kind }]): MathJson[] => {
    const [fact, ...others] = given.filter((each) => headOf(each) !== "Is" && mentionsName(each, name));
    const [left = 0, right = 0] = operandsOf(fact ?? 0);
    if (sort !== "curve" || headOf(fact ?? 0) !== "Equal" || others.length > 0 || freeLetters(right).length > 0) return [];
    const says = headOf(left) ?? "";
    if (kind === "Circle" && sizes.has(says)) return [["Equal", ["Center", name], "Origin"]];
    return kind === "Line" && directions.has(says) ? [["Equal", name, [`LineWith${says}`, "Origin", right]]] : [];
  });
  const lines = new Set(placed.flatMap((fact) => operandsOf(fact).slice(0, 1)).filter(isSymbol));
  const kept = given.filter((fact) => !(headOf(fact) === "Equal" && [...lines].some((line) => mentionsName(fact, line))));
  return { ...context, given: [...kept, ...placed] };
}

const sizes: ReadonlySet<string> = new Set(["Radius", "Diameter"]);
const directions: ReadonlySet<string> = new Set(["Slope", "Inclination"]);

/** a, b and c are those of the only ellipse or hyperbola, where it is given without an equation and nothing else is called so. */
function withLetters(context: Context): Context {
  const draft = new Draft(context, new Set());
  const curves = draft.curvesOf(["Ellipse", "Hyperbola"]).filter((name) => ["Ellipse", "Hyperbola"].includes(draft.kindOf(name)));
  const [only] = curves;
  if (only === undefined || curves.length > 1 || draft.equationOf(only) !== undefined) return context;
  const plain = (fact: MathJson): boolean =>
    headOf(fact) === "Equal" && freeLetters(fact).every((letter) => /^[abc]$/.test(letter));
  const elsewhere = new Set(context.given.filter((fact) => !plain(fact)).flatMap(freeLetters));
  const meant: Record<string, MathJson> = {};
  for (const [letter, head] of [
    ["a", "SemiMajor"],
    ["b", "SemiMinor"],
    ["c", "SemiFocal"],
  ] as const)
    if (!elsewhere.has(letter)) meant[letter] = [head, only];
  const asks = context.asks.map(({ what, of }): Asked => {
    const head = what === "parameter" && isSymbol(of) ? meant[of] : undefined;
    return head === undefined ? { what, of } : { what: "value", of: head };
  });
  return { ...context, asks, given: context.given.map((fact) => (plain(fact) ? substitute(fact, meant) : fact)) };
}

/** Two facts that settle a line, as one: through P and with slope k. */
function withLines(context: Context): Context {
  let given = [...context.given];
  for (const [name, { sort, kind }] of Object.entries(context.names)) {
    if (sort !== "curve" || kind !== "Line") continue;
    const about = given.filter((fact) => headOf(fact) !== "Is" && isAbout(fact, name, given));
    given = withTouching(given, name, about);
    const [first, second] = about;
    const line = about.length === 2 && first !== undefined && second !== undefined ? lineOf(first, second, name) : undefined;
    if (line === undefined || freeLetters(line).includes(name)) continue;
    given = given.flatMap((fact): MathJson[] => (fact === second ? [["Equal", name, line]] : fact === first ? [] : [fact]));
  }
  return { ...context, given };
}

/** A line of which nothing is said but that it touches a curve at a given place, as the tangent there. */
function withTouching(given: MathJson[], line: string, about: readonly MathJson[]): MathJson[] {
  const [tangent, ...others] = about;
  const curve = headOf(tangent ?? 0) === "Tangent" ? operandsOf(tangent as MathJson).find((each) => each !== line) : undefined;
  const touch = given.find((fact) => {
    const [, point] = operandsOf(fact);
    return headOf(fact) === "Equal" && headOf(point ?? 0) === "TangentPoint" && operandsOf(point as MathJson).includes(line);
  });
  const place = touch && operandsOf(touch)[0];
  if (others.length > 0 || curve === undefined || place === undefined) return given;
  if (headOf(place) !== "Tuple" && !(isSymbol(place) && isKnown(place, line, given))) return given;
  return given.flatMap((fact): MathJson[] =>
    fact === tangent ? [["Element", place, curve]] : fact === touch ? [["Equal", line, ["TangentLine", curve, place]]] : [fact],
  );
}

/** Whether a fact says something that belongs to the description of a line, rather than of what it meets. */
function isAbout(fact: MathJson, line: string, given: readonly MathJson[]): boolean {
  const [first, second] = operandsOf(fact);
  switch (headOf(fact)) {
    case "Colon":
    case "Tangent":
      return first === line || second === line;
    case "Element":
      return second === line && (!isCapital(first ?? 0) || isKnown(first as string, line, given));
    case "Parallel":
    case "Perpendicular":
      return first === line || second === line;
    case "Equal":
      return (
        first === line ||
        second === line ||
        [first, second].some(
          (side) =>
            side !== undefined &&
            /^(Slope|Inclination|XIntercept|YIntercept)$/.test(headOf(side) ?? "") &&
            operandsOf(side)[0] === line,
        )
      );
    default:
      return false;
  }
}

/** Whether a point is given otherwise than by lying on the line. */
const isKnown = (point: string, line: string, given: readonly MathJson[]): boolean =>
  given.some((fact) => headOf(fact) === "Equal" && operandsOf(fact).includes(point) && !mentionsName(fact, line));

function lineOf(one: MathJson, other: MathJson, line: string): MathJson | undefined {
  const point = [one, other].find((fact) => headOf(fact) === "Element");
  const rest = point === one ? other : one;
  const place = point && operandsOf(point)[0];
  if (place === undefined) return undefined;
  const [left, right] = operandsOf(rest) as [MathJson, MathJson];
  switch (headOf(rest)) {
    case "Element":
      return ["Line", place, left];
    case "Tangent":
      return undefined;
    case "Parallel":
      return ["ParallelThrough", place, left === line ? right : left];
    case "Perpendicular":
      return ["PerpendicularThrough", place, left === line ? right : left];
    case "Equal": {
      const head = headOf(left);
      if (operandsOf(left)[0] !== line) return undefined;
      return head === "Slope"
        ? ["LineWithSlope", place, right]
        : head === "Inclination"
          ? ["LineWithInclination", place, right]
          : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a fact says where a point is, rather than only using it in a length. */
function introduces(fact: MathJson, point: string): boolean {
  const operands = operandsOf(fact);
  switch (headOf(fact)) {
    case "Element":
    case "Inside":
    case "Outside":
    case "Collinear":
      return operands.includes(point);
    case "Equal":
      return operands.some(
        (side) =>
          side === point ||
          (headOf(side) === "Set" && operandsOf(side).includes(point)) ||
          vectorEnds(side).includes(point) ||
          (isCenter(side) && mentionsName(side, point)),
      );
    default:
      return false;
  }
}

/** A point that is told by others: they are told by it as well. */
const isCenter = (json: MathJson): boolean => /^(Midpoint|Centroid|PointReflection|Reflection)$/.test(headOf(json) ?? "");

const vectorEnds = (json: MathJson): readonly MathJson[] =>
  headOf(json) === "OverVector" ? operandsOf(json) : operandsOf(json).flatMap(vectorEnds);

/**
 * Whether something is said of every point and every curve that is asked about, and whether everything that is given serves for something: a
 * second curve that nobody speaks of again means that the question was not understood.
 */
function isSettled({ names, given, asks }: Context): boolean {
  const named = Object.entries(names);
  const letters = asks.flatMap(({ of }) => freeLetters(of));
  const asked = (name: string): boolean => asks.some(({ of }) => mentionsName(of, name));
  return named.every(([name, { sort }]) => {
    const about = given.filter((fact) => headOf(fact) !== "Is" && mentionsName(fact, name));
    if (about.length === 1 && about[0] !== undefined && !asked(name) && isIdle(about[0], name, letters)) return false;
    return sort === "point" ? about.some((fact) => introduces(fact, name)) : about.length > 0 || !asked(name);
  });
}

/** Whether a fact does nothing but give a curve or a point that is spoken of nowhere else, and has no letter that is asked for. */
function isIdle(fact: MathJson, name: string, asked: readonly string[]): boolean {
  const [left, right] = operandsOf(fact);
  if (left !== name || freeLetters(right ?? 0).some((letter) => asked.includes(letter))) return false;
  return headOf(fact) === "Colon" || (headOf(fact) === "Equal" && headOf(right ?? 0) === "Tuple");
}

const mentionsName = (json: MathJson, name: string): boolean =>
  isSymbol(json) ? json === name : operandsOf(json).some((part) => mentionsName(part, name));

/** The equation of a curve that has one without unknown letters can only be wanted in another form. */
function askOf({ what, of }: Asked, context: Context): Asked {
  if (what !== "equation" || !isSymbol(of)) return { what, of };
  const draft = new Draft(context, new Set());
  const equation = draft.equationOf(of);
  if (equation === undefined || draft.kindOf(of) === "Line") return { what, of };
  return freeLetters(equation).every((letter) => letter === "x" || letter === "y") ? { what: "standard-form", of } : { what, of };
}

/** Letters whose value has to be found: those asked for, and, where more is said than equations, the others too. */
function unknownsOf({ names, given, asks }: Context): string[] {
  const asked = asks.filter(({ what }) => what === "parameter").flatMap(({ of }) => freeLetters(of));
  const says = given.some((fact) => headOf(fact) !== "Colon" && headOf(fact) !== "Is");
  const open =
    says || asks.some(({ what }) => what === "equation")
      ? given.filter((fact) => headOf(fact) !== "Is").flatMap(freeLetters)
      : [];
  const running = new Set(["x", "y", ...given.flatMap(runningLetters), ...Object.keys(names)]);
  return [...new Set([...asked, ...open.filter((letter) => isSmall(letter) && !running.has(letter))])];
}

/** The parameter of a curve given by two equations, r and θ of one in polar form. */
function runningLetters(fact: MathJson): string[] {
  const equation = headOf(fact) === "Colon" ? (operandsOf(fact)[1] ?? 0) : 0;
  return headOf(equation) === "List" ? freeLetters(equation) : isPolar(equation) ? ["r", "rho", "theta"] : [];
}

function kindOf(context: Context): ProblemKind {
  const draft = new Draft(context, new Set());
  const asked = context.asks.flatMap(({ of }) => namesIn(of, context));
  const all = [...asked, ...Object.keys(context.names)]
    .filter((name) => context.names[name]?.sort === "curve")
    .map((name) => draft.kindOf(name));
  const conic = all.find((kind) => mayBe(kind, "Conic") && kind !== "Curve" && kind !== "Conic");
  if (conic !== undefined) return `conic.${conic.toLowerCase()}`;
  if (all.some((kind) => kind === "Conic" || kind === "Curve")) return "conic.general";
  return all.length > 0 ? "geometry.line" : "geometry.points";
}

const namesIn = (json: MathJson, context: Context): string[] =>
  isSymbol(json)
    ? Object.hasOwn(context.names, json)
      ? [json]
      : []
    : operandsOf(json).flatMap((part) => namesIn(part, context));
