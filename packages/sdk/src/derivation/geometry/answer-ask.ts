import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Ask, MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { analyse } from "../../geometry/conics/analyse.ts";
import type { Curve, Point } from "../../geometry/figures.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";
import { branchCondition, branchSides } from "./branch-condition.ts";
import { equationOfCurve } from "./equation-of-curve.ts";
import type { Finding } from "./part.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { isCartesian } from "./parts/conics/subject.ts";
import type { Working } from "./working.ts";

/** Kinds of thing that a declaration makes a name stand for, besides points. */
const curveKinds: ReadonlySet<string> = new Set(["Line", "Circle", "Ellipse", "Hyperbola", "Parabola", "Conic", "Curve"]);

/** What is asked, worked out on the board of `working`; undefined where no part can. */
export function answerAsk(working: Working, ask: Ask): readonly Finding[] | undefined {
  const of = ask.of?.json;
  if (of === undefined) return undefined;
  const special = working.parts.find(({ asks }) => asks && Object.hasOwn(asks, ask.what))?.asks?.[ask.what];
  if (special) return special(working, of, ask);
  switch (sortOfTerm(working, of)) {
    case "point":
      return found(working.point(of), (point) => ({ kind: "point", json: tuple(point) }));
    case "points":
      return found(working.points(of), (points) => ({ kind: "points", json: apply("Set", ...sortPoints(points).map(tuple)) }));
    case "curve":
      return found(working.curve(of), (curve) => standardised(working, of, curve)) ?? severalTangents(working, of);
    case "curves":
      return found(working.curves(of), (curves) =>
        curves.length === 0 ? { kind: "none", json: apply("Set") } : equationFinding(working, curves),
      );
    case "segment":
      return found(working.quantity(["Length", of]), (json) => ({ kind: "value", json }));
    case "region":
      return found(working.quantity([ask.what === "perimeter" ? "Perimeter" : "Area", of]), (json) => ({ kind: "value", json }));
    default:
      return found(working.quantity(of), (json) => ({ kind: "value", json }));
  }
}

/** As `answerAsk`; a drawing has no answer, but there must be something to draw: a curve of which not all is known cannot be. */
export function answerOrDraw(working: Working, ask: Ask): readonly Finding[] | undefined {
  const found = answerAsk(working, ask);
  if (ask.what !== "graph") return found;
  if (ask.of !== undefined && isOfNoPoint(working, ask.of.json)) return [{ kind: "none", json: apply("Set") }];
  return ask.of !== undefined && canBeDrawn(working, ask.of.json) ? (found ?? []) : undefined;
}

/** x² + y² = −1 is no curve: nothing is to be drawn, and that is the answer. */
function isOfNoPoint(working: Working, term: MathJson): boolean {
  const curve =
    sortOfTerm(working, term) === "curve"
      ? working.with(working.configuration, new SilentBoard(working.board)).curve(term)
      : undefined;
  return curve?.kind === "conic" && analyse(working.numbers, curve)?.kind === "empty";
}

/** Whether a term means a curve in x and y alone, or nothing that is a curve. */
function canBeDrawn(working: Working, term: MathJson): boolean {
  const quiet = working.with(working.configuration, new SilentBoard(working.board));
  const [whole] = operandsOf(term);
  const branch = headOf(term) ?? "";
  if (Object.hasOwn(branchSides, branch) && whole !== undefined) {
    const curve = quiet.curve(whole);
    return curve?.kind === "conic" && branchCondition(analyse(working.numbers, curve), branch) !== undefined;
  }
  const given = isSymbol(term) ? working.scene.equations.get(term) : undefined;
  if (given !== undefined && isInPlace(given)) return true;
  const sort = sortOfTerm(working, term);
  if (sort !== "curve" && sort !== "curves") return true;
  const curve = quiet.curve(term);
  const curves = curve ? [curve] : (quiet.curves(term) ?? quiet.curves(["TangentLines", ...operandsOf(term)]) ?? []);
  const equations = curves.map((each) => equationOfCurve(working.numbers, each));
  return equations.length > 0 && equations.every((each) => each !== undefined && isInPlace(each));
}

/** Whether an equation is of a curve in x and y, without further letters. */
export const isInPlace = (equation: MathJson): boolean =>
  freeLetters(equation).every((letter) => letter === "x" || letter === "y");

function found<T>(value: T | undefined, finding: (value: T) => Finding | undefined): readonly Finding[] | undefined {
  const result = value === undefined ? undefined : finding(value);
  return result && [result];
}

function equationFinding(working: Working, curves: readonly Curve[]): Finding | undefined {
  const equations = curves.map((curve) => equationOfCurve(working.numbers, curve));
  if (!equations.every((equation) => equation !== undefined)) return undefined;
  const [only, ...others] = equations;
  if (only === undefined) return undefined;
  return { kind: "equation", json: others.length === 0 ? only : apply("List", ...equations) };
}

/** A curve in polar coordinates is left as a polynomial in x and y: the answer has the standard form of its conic. */
function standardised(working: Working, of: MathJson, curve: Curve): Finding | undefined {
  const given = isSymbol(of) ? working.scene.equations.get(of) : undefined;
  const isPolar = headOf(given ?? 0) === "Equal" && !isCartesian(given ?? 0);
  if (isPolar && curve.kind === "conic" && curve.coefficients[1] === 0) working.curve(["StandardForm", of]);
  return equationFinding(working, [curve]);
}

/** "The tangent" through a point off a conic may be two lines, or none. */
function severalTangents(working: Working, of: MathJson): readonly Finding[] | undefined {
  const term = isSymbol(of) ? (working.scene.definitions.get(of) ?? of) : of;
  if (headOf(term) !== "TangentLine") return undefined;
  const lines = working.curves(apply("TangentLines", ...operandsOf(term)));
  return lines?.length === 0 ? [{ kind: "none", json: apply("Set") }] : found(lines, (each) => equationFinding(working, each));
}

/** What sort of thing a term is: by its head, else by what the question says of the name. */
export function sortOfTerm(working: Pick<Working, "scene" | "configuration">, term: MathJson): string {
  const known = sortOfHead(isSymbol(term) ? term : (headOf(term) ?? ""));
  if (known !== undefined || !isSymbol(term)) return known ?? "quantity";
  const { scene, configuration } = working;
  if (scene.equations.has(term) || configuration.curves.has(term)) return "curve";
  if (configuration.points.has(term)) return "point";
  const kind = scene.kinds.get(term);
  if (kind !== undefined) return curveKinds.has(kind) ? "curve" : "point";
  const definition = scene.definitions.get(term);
  if (definition !== undefined) return sortOfTerm(working, definition);
  return scene.members.some(({ names }) => names.includes(term)) || scene.incidences.some(([point]) => point === term)
    ? "point"
    : "quantity";
}

export const tuple = ({ x, y }: Point): MathJson => apply("Tuple", x, y);

/** By abscissa, then by ordinate, as far as the order is known; each place once. */
export function sortPoints(points: readonly Point[]): Point[] {
  const each = points.filter((point, index) => points.findIndex((other) => sameTree(tuple(other), tuple(point))) === index);
  const order = (left: MathJson, right: MathJson): number => {
    if (sameTree(left, right)) return 0;
    const sign = signOfConstant(["Subtract", left, right], () => {});
    return typeof sign === "number" ? sign : 0;
  };
  return each.sort((left, right) => order(left.x, right.x) || order(left.y, right.y));
}
