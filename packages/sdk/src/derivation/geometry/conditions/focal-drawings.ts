import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, freshLetter, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Scene } from "../scene.ts";
import type { Drawing, FocalRadii } from "./drawing.ts";
import { Formulas } from "./formulas.ts";
import { drawingsOf } from "./set-up.ts";
import {
  add,
  type CentralSketch,
  divide,
  isPositive,
  multiply,
  type ParabolaSketch,
  type Sketch,
  square,
  subtract,
} from "./sketch.ts";

/** A point on an ellipse or a hyperbola, and for the end of a chord through a focus which chord and which focus. */
interface Place {
  readonly name: string;
  readonly curve: string;
  readonly chord?: string;
  readonly through?: "left" | "right";
  /** Of a point on one branch of a hyperbola: the focus that it is nearer to. */
  readonly nearer?: "left" | "right";
}

/**
 * The ways to draw a question with focal radii instead of coordinates, for points of an ellipse or a hyperbola: |PF₁| + |PF₂| = 2a, or
 * ||PF₁| − |PF₂|| = 2a. None where there is no such point.
 */
export function focalDrawings(problem: Problem, scene: Scene, numbers: Radicals): Drawing[] {
  const places = placesIn(scene);
  if (places.length === 0) return [];
  const names = new Set(places.map(({ name }) => name));
  const lines = new Set(places.flatMap(({ chord }) => chord ?? []));
  const reduced: Scene = {
    ...scene,
    kinds: new Map([...scene.kinds].filter(([name]) => !names.has(name) && !lines.has(name))),
    incidences: scene.incidences.filter(([point]) => !isSymbol(point) || !names.has(point)),
    members: scene.members.filter((each) => !each.names.some((name) => names.has(name))),
  };
  return drawingsOf(problem, reduced, numbers, names).flatMap((drawing) => withRadii({ ...drawing, scene }, places, numbers));
}

function placesIn(scene: Scene): Place[] {
  const places: Place[] = [];
  const chords = chordsByEnds(scene);
  for (const [point, where] of scene.incidences) {
    const { curve, nearer } = wholeOf(where);
    if (!isSymbol(point) || curve === undefined || scene.definitions.has(point)) continue;
    const chord = chords.find(({ ends }) => ends.includes(point));
    if (chord) places.push({ name: point, curve, chord: chord.name, through: chord.through });
    else if (isFocal(scene, curve)) places.push({ name: point, curve, ...(nearer === undefined ? {} : { nearer }) });
  }
  for (const { names, of } of scene.members) {
    const sides = operandsOf(of).map(wholeOf);
    const met = sides.find(({ curve }) => curve !== undefined && isFocal(scene, curve));
    const line = sides.find((side) => side !== met)?.curve;
    if (headOf(of) !== "Intersections" || names.length !== 2 || met?.curve === undefined || line === undefined) continue;
    const { curve, nearer } = met;
    const through = focusOn(scene, line, curve);
    // On one branch of a hyperbola the focus inside it lies between the ends.
    if (through && (nearer === undefined || nearer === through))
      places.push(...names.map((name) => ({ name, curve, chord: line, through, ...(nearer === undefined ? {} : { nearer }) })));
  }
  return places;
}

/** The name of a curve, of a branch that of its hyperbola and the focus inside it. */
function wholeOf(where: MathJson): { readonly curve?: string; readonly nearer?: "left" | "right" } {
  const branch = /^(Left|Right|Lower|Upper)Branch$/.exec(headOf(where) ?? "")?.[1];
  const curve = branch === undefined ? where : (operandsOf(where)[0] ?? 0);
  if (!isSymbol(curve)) return {};
  return branch === undefined ? { curve } : { curve, nearer: branch === "Left" || branch === "Lower" ? "left" : "right" };
}

/** Lines through two points on which a focus lies: [F, Line(A, B)]. */
function chordsByEnds(
  scene: Scene,
): { readonly ends: readonly MathJson[]; readonly name: string; readonly through: "left" | "right" }[] {
  return scene.incidences.flatMap(([point, where]) => {
    const term = isSymbol(point) ? (scene.definitions.get(point) ?? point) : point;
    const side = /^(Left|Right|Lower|Upper|)Focus$/.exec(headOf(term) ?? "")?.[1];
    if (headOf(where) !== "Line" || side === undefined) return [];
    return [
      {
        ends: operandsOf(where),
        name: JSON.stringify(where),
        through: side === "Right" || side === "Upper" ? ("right" as const) : ("left" as const),
      },
    ];
  });
}

/** Whether something is said of the foci of a curve that they have names. */
const isFocal = (scene: Scene, curve: string): boolean =>
  [...scene.definitions.values()].some(
    (term) => /Focus$/.test(headOf(term) ?? "") && operandsOf(term)[0] === curve && headOf(term) !== "Focus",
  ) || scene.members.some(({ of }) => headOf(of) === "Foci" && operandsOf(of)[0] === curve);

/** The focus that a line passes through, where the question says so. */
function focusOn(scene: Scene, line: string, curve: string): "left" | "right" | undefined {
  for (const [point, on] of scene.incidences) {
    if (on !== line) continue;
    const term = isSymbol(point) ? scene.definitions.get(point) : point;
    const side = /^(Left|Right|Lower|Upper)Focus$/.exec(headOf(term ?? 0) ?? "")?.[1];
    if (side !== undefined && operandsOf(term ?? 0)[0] === curve) return side === "Left" || side === "Lower" ? "left" : "right";
    const members = scene.members.find(
      ({ names, of }) => headOf(of) === "Foci" && operandsOf(of)[0] === curve && isSymbol(point) && names.includes(point),
    );
    if (members) return members.names[0] === point ? "left" : "right";
  }
  return undefined;
}

/** A drawing with the focal radii of each point; none where a point is on a curve that has none here. */
function withRadii(drawing: Drawing, places: readonly Place[], numbers: Radicals): Drawing[] {
  let next: Drawing = drawing;
  for (const place of places) {
    const sketch = new Formulas(drawing, numbers).curve(place.curve);
    const extended =
      sketch?.kind === "parabola"
        ? withParabolicRadius(next, place, sketch)
        : sketch?.kind === "ellipse" || sketch?.kind === "hyperbola"
          ? withTwoRadii(next, place, sketch)
          : undefined;
    if (!extended) return [];
    next = extended;
  }
  const curves = new Map(places.map(({ curve }) => [curve, new Formulas(drawing, numbers).curve(curve)]));
  return [{ ...next, limits: [...next.limits, ...chordLengths(next, curves)] }];
}

/** A chord through a focus is at least as long as that across the main axis, and on an ellipse at most as long as this axis. */
function chordLengths({ radii }: Drawing, curves: ReadonlyMap<string, Sketch | undefined>): MathJson[] {
  const ends = [...radii.values()];
  return ends.flatMap((first, index) =>
    ends.slice(index + 1).flatMap((second): MathJson[] => {
      const sketch = curves.get(first.curve);
      if (first.chord === undefined || first.chord !== second.chord || !sketch) return [];
      const length = add(first[first.through ?? "left"], second[second.through ?? "left"]);
      if (sketch.kind === "parabola") return [apply("GreaterEqual", length, multiply(2, sketch.p))];
      if (sketch.kind !== "ellipse" && sketch.kind !== "hyperbola") return [];
      const shortest = apply("GreaterEqual", length, divide(multiply(2, square(sketch.b)), sketch.a));
      return sketch.kind === "ellipse" ? [shortest, apply("LessEqual", length, multiply(2, sketch.a))] : [shortest];
    }),
  );
}

/** |PF₁| + |PF₂| = 2a, or the difference ±2a on a hyperbola; the least that each can be is where the main axis meets the curve. */
function withTwoRadii(drawing: Drawing, place: Place, central: CentralSketch): Drawing | undefined {
  const isEllipse = central.kind === "ellipse";
  // A chord through a focus has it between its ends on an ellipse, and where both lie on the branch around it.
  if (place.chord !== undefined && !isEllipse && place.nearer === undefined) return undefined;
  const left = freshLetter(["m"], [...drawing.letters]);
  const right = freshLetter(["n"], [...drawing.letters, left]);
  const [far, near] = place.nearer === "left" ? [right, left] : [left, right];
  const statement = isEllipse
    ? apply("Equal", add(left, right), multiply(2, central.a))
    : place.nearer === undefined
      ? apply("Equal", square(subtract(left, right)), multiply(4, square(central.a)))
      : apply("Equal", subtract(far, near), multiply(2, central.a));
  const shortest: MathJson = isEllipse ? subtract(central.a, central.c) : subtract(central.c, central.a);
  const lengths = [apply("Greater", left, 0), apply("Greater", right, 0)];
  return withRadius(
    drawing,
    place,
    { left, right },
    {
      limits: [apply("GreaterEqual", left, shortest), apply("GreaterEqual", right, shortest)],
      settings: [
        { rule: "conditions.let-radii", statement: apply("And", ...lengths), params: { point: place.name, m: left, n: right } },
      ],
      relations: [{ rule: isEllipse ? "conditions.focal-sum" : "conditions.focal-difference", statement }],
    },
  );
}

/** The distance from the focus of a parabola, which is that from the directrix. */
function withParabolicRadius(drawing: Drawing, place: Place, parabola: ParabolaSketch): Drawing | undefined {
  if (!isPositive(parabola.p, drawing.positive)) return undefined;
  const radius = freshLetter(["r"], [...drawing.letters]);
  const length = apply("Greater", radius, 0);
  return withRadius(
    drawing,
    place,
    { left: radius, right: radius },
    {
      limits: [apply("GreaterEqual", radius, divide(parabola.p, 2))],
      settings: [{ rule: "conditions.let-radius", statement: length, params: { point: place.name, r: radius } }],
      relations: [],
    },
  );
}

function withRadius(
  drawing: Drawing,
  place: Place,
  { left, right }: { readonly left: string; readonly right: string },
  more: Pick<Drawing, "limits" | "settings" | "relations">,
): Drawing {
  const radii: FocalRadii = {
    curve: place.curve,
    left,
    right,
    ...(place.chord === undefined ? {} : { chord: place.chord, through: place.through ?? "left" }),
  };
  const signs = [...new Set([left, right])].map((letter) => apply("Greater", letter, 0));
  return {
    ...drawing,
    radii: new Map([...drawing.radii, [place.name, radii]]),
    letters: new Set([...drawing.letters, left, right]),
    assumptions: [...drawing.assumptions, ...signs],
    limits: [...drawing.limits, ...more.limits],
    settings: [...drawing.settings, ...more.settings],
    relations: [...drawing.relations, ...more.relations],
  };
}
