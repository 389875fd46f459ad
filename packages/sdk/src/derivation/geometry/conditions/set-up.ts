import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, freeLetters, freshLetter, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Point } from "../../../geometry/figures.ts";
import { heads, sortOfHead } from "../../../geometry/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { commonPoints } from "./common-points.ts";
import type { Drawing } from "./drawing.ts";
import { Formulas } from "./formulas.ts";
import { understand } from "./given-sketch.ts";
import { Hints } from "./hints.ts";
import type { Sketch } from "./sketch.ts";
import { type Template, templatesFor } from "./unknown-conic.ts";
import { lineTemplates } from "./unknown-line.ts";

/** More ways than this to draw a question are not looked at. */
const mostDrawings = 16;

/**
 * All ways in which the things of a question can lie; none where something cannot be set up.
 * @param without points that get no coordinates
 */
export function drawingsOf(
  problem: Problem,
  scene: Scene,
  numbers: Radicals,
  without: ReadonlySet<string> = new Set(),
): Drawing[] {
  const all = [...problem.given, ...problem.assuming, ...problem.asks.flatMap(({ of }) => of ?? [])];
  const letters = new Set(all.flatMap(({ json }) => freeLetters(json)));
  const start: Drawing = {
    scene,
    curves: new Map(),
    points: new Map(),
    assumptions: [],
    limits: [],
    relations: [],
    settings: [],
    choices: new Map(),
    radii: new Map(),
    positive: positiveLetters(problem.assuming.map(({ json }) => json)),
    letters,
  };
  const hints = new Hints(problem, scene, numbers);
  let drawings: Drawing[] = [start];
  const extend = (work: (drawing: Drawing) => Drawing[]): void => {
    drawings = drawings.flatMap(work);
    if (drawings.length > mostDrawings) drawings = [];
  };
  for (const [name, equation] of scene.equations) extend((drawing) => withEquation(drawing, name, equation, numbers));
  for (const [name, kind] of scene.kinds) {
    if (scene.equations.has(name) || scene.definitions.has(name) || kind === "Point") continue;
    if (kind !== "Line") extend((drawing) => withConic(drawing, name, kind, hints));
  }
  for (const term of eitherOf(problem)) extend((drawing) => withChoice(drawing, term, numbers));
  const unknown = unknownPoints(problem, scene).filter((name) => !without.has(name));
  for (const name of unknown) extend((drawing) => [withPoint(drawing, name, unknown.length)]);
  extend((drawing) => [{ ...drawing, limits: [...drawing.limits, ...apartByDefinition(scene)] }]);
  for (const [name, kind] of scene.kinds) {
    if (kind === "Line" && !scene.equations.has(name) && !scene.definitions.has(name))
      extend((drawing) => withLine(drawing, name, numbers));
  }
  for (const { names, of } of scene.members) extend((drawing) => withMembers(drawing, names, of, numbers));
  return drawings.filter((drawing) => isConsistent(problem, drawing)).map(withProperParabolas);
}

/** y² = 2px is a parabola for p ≠ 0 only. */
function withProperParabolas(drawing: Drawing): Drawing {
  const parameters = [...drawing.curves.values()].flatMap((sketch) => (sketch.kind === "parabola" ? [sketch.p] : []));
  const proper = parameters.filter((p) => freeLetters(p).length > 0).map((p) => apply("NotEqual", p, 0));
  return { ...drawing, limits: [...drawing.limits, ...proper] };
}

/** The left focus of a conic is one on a horizontal axis. */
function isConsistent(problem: Problem, { curves }: Drawing): boolean {
  const fits = (json: MathJson): boolean => {
    const [, place, what] = /^(Left|Right|Upper|Lower)(Focus|Directrix|Branch|Vertex)$/.exec(headOf(json) ?? "") ?? [];
    const of = operandsOf(json)[0];
    const sketch = isSymbol(of ?? 0) ? curves.get(of as string) : undefined;
    const along = place === "Left" || place === "Right" ? "x" : "y";
    const isClear = sketch?.kind === "hyperbola" || (sketch?.kind === "ellipse" && what !== "Vertex");
    return (place === undefined || !isClear || sketch.along === along) && operandsOf(json).every(fits);
  };
  return problem.given.every(({ json }) => fits(json));
}

function withEquation(drawing: Drawing, name: string, equation: MathJson, numbers: Radicals): Drawing[] {
  const curve = curveOfEquation(numbers, equation);
  // Parametric and polar equations are left to what knows them; facts about such a curve are not translated.
  if (!curve) return [drawing];
  if (curve.kind === "line") return [{ ...drawing, curves: withEntry<Sketch>(drawing.curves, name, curve) }];
  const used = new Set(drawing.letters);
  const fresh = (wanted: string): string => freshLetter([wanted], [...used]);
  return understand(numbers, curve, drawing.scene.kinds.get(name), fresh).map((way) => ({
    ...drawing,
    curves: withEntry<Sketch>(drawing.curves, name, way.sketch),
    letters: new Set([...drawing.letters, ...way.letters]),
    assumptions: [...drawing.assumptions, ...way.assumptions],
    limits: [...drawing.limits, ...way.positive.map((value) => apply("Greater", value, 0))],
    relations: [...drawing.relations, ...way.relations.map((statement) => ({ rule: "conditions.semi-axes", statement }))],
  }));
}

function withTemplate(drawing: Drawing, name: string, template: Template): Drawing {
  return {
    ...drawing,
    curves: withEntry(drawing.curves, name, template.sketch),
    letters: new Set([...drawing.letters, ...template.letters]),
    assumptions: [...drawing.assumptions, ...template.assumptions],
    relations: [...drawing.relations, ...template.relations],
    settings: [...drawing.settings, ...template.settings],
  };
}

function withConic(drawing: Drawing, name: string, kind: string, hints: Hints): Drawing[] {
  const used = new Set(drawing.letters);
  const fresh = (wanted: string): string => {
    const letter = freshLetter([wanted], [...used]);
    used.add(letter);
    return letter;
  };
  return templatesFor(name, kind, hints, fresh).map((template) => withTemplate(drawing, name, template));
}

/** Through a point with known coordinates, where the question names one. */
function withLine(drawing: Drawing, name: string, numbers: Radicals): Drawing[] {
  const formulas = new Formulas(drawing, numbers);
  const points = drawing.scene.incidences.filter(([, curve]) => curve === name).map(([point]) => formulas.point(point));
  const isNumber = ({ x, y }: Point): boolean =>
    [x, y].every((value) => freeLetters(value).length === 0 && numbers.read(value) !== undefined);
  const known =
    points.find((point) => point && isNumber(point)) ?? points.find((point) => point !== undefined && !isUnknown(drawing, point));
  const used = new Set(drawing.letters);
  const fresh = (wanted: string): string => {
    const letter = freshLetter([wanted], [...used]);
    used.add(letter);
    return letter;
  };
  return lineTemplates(known, fresh).map((template) => withTemplate(drawing, name, template));
}

/** A point whose coordinates are letters to be found. */
const isUnknown = (drawing: Drawing, { x, y }: Point): boolean =>
  [...drawing.points.values()].some((point) => point.x === x && point.y === y);

/** Points that are named but not described by a term. */
export function unknownPoints(problem: Problem, { incidences, kinds, definitions, members, equations }: Scene): string[] {
  const all = [...problem.given.map(({ json }) => json), ...problem.asks.flatMap(({ of }) => (of ? [of.json] : []))];
  const named = [
    ...all.flatMap(pointNames),
    ...incidences.map(([point]) => point).filter(isSymbol),
    ...[...kinds].filter(([, kind]) => kind === "Point").map(([name]) => name),
    ...members.filter(({ names }) => names.length === 1).flatMap(({ names }) => names),
  ];
  return [...new Set(named)].filter(
    (name) =>
      !definitions.has(name) &&
      !equations.has(name) &&
      sortOfHead(name) === undefined &&
      !kinds.get(name)?.match(/^(Line|Circle|Ellipse|Hyperbola|Parabola|Conic|Curve)$/) &&
      !members.some(({ names }) => names.length > 1 && names.includes(name)),
  );
}

/** A(x₁, y₁) and B(x₂, y₂) are two points. */
function apartByDefinition({ definitions }: Scene): MathJson[] {
  const places = [...definitions.values()].filter((term) => headOf(term) === "Tuple" && operandsOf(term).every(isSymbol));
  return places.flatMap((place, index) =>
    places.slice(index + 1).map((other): MathJson => {
      const [x = 0, y = 0] = operandsOf(place);
      const [u = 0, v = 0] = operandsOf(other);
      return ["Greater", ["Add", ["Power", ["Subtract", x, u], 2], ["Power", ["Subtract", y, v], 2]], 0];
    }),
  );
}

/** Names where the vocabulary has a point. */
function pointNames(json: MathJson): string[] {
  const sorts = heads[headOf(json) ?? ""]?.operands ?? [];
  const operands = operandsOf(json);
  const sortAt = (index: number): string | undefined =>
    sorts[index] === "…" || index >= sorts.length ? sorts[sorts.indexOf("…") - 1] : sorts[index];
  // A distance may be one between lines as well, and so may what an element is.
  const isOpen = /^(Distance|Element|Inside|Outside|Set)$/.test(headOf(json) ?? "");
  return operands.flatMap((operand, index) =>
    isSymbol(operand) ? (!isOpen && sortAt(index) === "point" ? [operand] : []) : pointNames(operand),
  );
}

function withPoint(drawing: Drawing, name: string, count: number): Drawing {
  const used = new Set(drawing.letters);
  const lettered = [...drawing.points.values()].filter(({ x }) => isSymbol(x)).length;
  const place = count === 1 ? "0" : String(lettered + 1);
  const x = freshLetter([`x_${place}`], [...used]);
  const y = freshLetter([`y_${place}`], [...used]);
  // Different names are names of different points.
  const others = [...drawing.points.values()].filter((other) => isSymbol(other.x) && isSymbol(other.y));
  const apart = others.map(
    (other): MathJson => ["Greater", ["Add", ["Power", ["Subtract", x, other.x], 2], ["Power", ["Subtract", y, other.y], 2]], 0],
  );
  return {
    ...drawing,
    limits: [...drawing.limits, ...apart],
    points: withEntry(drawing.points, name, { x, y }),
    letters: new Set([...drawing.letters, x, y]),
    settings: [...drawing.settings, { rule: "conditions.let-point", statement: apply("Equal", name, apply("Tuple", x, y)) }],
  };
}

/** Foci and vertices by their names, in either order; the two points that a line and a curve have in common, by a root of the discriminant. */
function withMembers(drawing: Drawing, names: readonly string[], of: MathJson, numbers: Radicals): Drawing[] {
  const [first = "", second = "", ...others] = names;
  if (names.length === 1) return [{ ...drawing, limits: drawing.limits }];
  const letters = names.map((name) => drawing.scene.definitions.get(name));
  const isLettered = letters.every((term) => headOf(term ?? 0) === "Tuple" && operandsOf(term ?? 0).every(isSymbol));
  if (others.length > 0 || (!isLettered && letters.some((term) => term !== undefined))) return [drawing];
  const formulas = new Formulas(drawing, numbers);
  const points = formulas.points(of);
  if (points?.length === 2) return [withPoints(drawing, names, points)];
  const [left = "Nothing", right = "Nothing"] = operandsOf(of);
  const [l, m] = [formulas.curve(left), formulas.curve(right)];
  if (!l || !m) return [drawing];
  const [line, curve] = l.kind === "line" ? [l, m] : [m, l];
  const common = line.kind === "line" ? commonPoints(numbers, line, curve) : undefined;
  if (!common) return [withDifferentPoints(drawing, first, second)];
  const [gamma, beta, alpha] = common.coefficients;
  const root = freshLetter(["t"], [...drawing.letters]);
  const at = (sign: "Add" | "Subtract"): Point => {
    const value: MathJson = ["Divide", [sign, ["Negate", beta], root], ["Multiply", 2, alpha]];
    const point = common.letter === "x" ? { x: value, y: common.other(value) } : { x: common.other(value), y: value };
    return { x: numbers.simplify(point.x) ?? point.x, y: numbers.simplify(point.y) ?? point.y };
  };
  const ends = [at("Subtract"), at("Add")];
  // A(x₁, y₁) and B(x₂, y₂): the letters are those of the question.
  const named = !isLettered
    ? []
    : letters.flatMap((term, index) => {
        const [x = 0, y = 0] = operandsOf(term ?? 0);
        return [
          { rule: "conditions.coordinates", statement: apply("Equal", x, (ends[index] as Point).x) },
          { rule: "conditions.coordinates", statement: apply("Equal", y, (ends[index] as Point).y) },
        ];
      });
  const discriminant: MathJson = ["Subtract", ["Power", beta, 2], ["Multiply", 4, alpha, gamma]];
  return [
    {
      ...withPoints(drawing, names, ends),
      letters: new Set([...drawing.letters, root]),
      limits: [...drawing.limits, ["NotEqual", alpha, 0], ["NotEqual", root, 0]],
      relations: [
        ...drawing.relations,
        { rule: "conditions.common-points", statement: ["Equal", ["Power", root, 2], discriminant] },
        ...named,
      ],
    },
  ];
}

/** Two points of which nothing is known but where they lie, and that they are two. */
const withDifferentPoints = (drawing: Drawing, first: string, second: string): Drawing =>
  withPoint(withPoint(drawing, first, 2), second, 2);

const withPoints = (drawing: Drawing, names: readonly string[], points: readonly Point[]): Drawing => ({
  ...drawing,
  points: names.reduce<ReadonlyMap<string, Point>>(
    (map, name, index) => withEntry(map, name, points[index] as Point),
    drawing.points,
  ),
});

const withEntry = <T>(map: ReadonlyMap<string, T>, name: string, value: T): ReadonlyMap<string, T> =>
  new Map([...map, [name, value]]);

/** Terms of facts that name either of two things. */
function eitherOf(problem: Problem): MathJson[] {
  const found: MathJson[] = [];
  const search = (json: MathJson): void => {
    if (/^(Focus|Vertex|Asymptote|Directrix)$/.test(headOf(json) ?? "") && !found.some((other) => sameTree(other, json)))
      found.push(json);
    operandsOf(json).forEach(search);
  };
  for (const { json } of problem.given) search(json);
  return found;
}

function withChoice(drawing: Drawing, term: MathJson, numbers: Radicals): Drawing[] {
  const curve = new Formulas(drawing, numbers).curve(operandsOf(term)[0] ?? "Nothing");
  if (curve?.kind !== "ellipse" && curve?.kind !== "hyperbola") return [drawing];
  return ([0, 1] as const).map((choice) => ({
    ...drawing,
    choices: new Map([...drawing.choices, [JSON.stringify(term), choice]]),
  }));
}

/** From a > b > 0: both. */
function positiveLetters(assuming: readonly MathJson[]): ReadonlySet<string> {
  const numbers = new Radicals({ assuming });
  const letters = new Set(assuming.flatMap((statement) => freeLetters(statement)));
  return new Set([...letters].filter((letter) => numbers.sign(numbers.letter(letter)) === 1));
}
