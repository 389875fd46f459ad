import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { constants, kinds as geometryKinds } from "../../../geometry/vocabulary.ts";
import type { Scene } from "../scene.ts";
import type { Drawing } from "./drawing.ts";
import { focalDrawings } from "./focal-drawings.ts";
import { cosineAt } from "./focal-triangle.ts";
import { Formulas } from "./formulas.ts";
import { isSame, type Possibility } from "./possibility.ts";
import { drawingsOf, unknownPoints } from "./set-up.ts";
import { solveDrawing } from "./solve-drawing.ts";

export type Determination =
  | { readonly type: "found"; readonly possibilities: readonly Possibility[]; readonly rejected: readonly Drawing[] }
  /** `lacksChord`: only a line that does not cut off a chord would satisfy the rest. */
  | { readonly type: "contradiction"; readonly lacksChord: boolean }
  /** Something could not be set up, translated or solved. */
  | { readonly type: "unsupported" };

/** Whether anything has to be found before terms can be worked out: letters in conditions, points and curves that only conditions describe. */
export function needsDetermining(problem: Problem, scene: Scene): boolean {
  const curves = [...scene.kinds].some(
    ([name, kind]) => kind !== "Point" && !scene.equations.has(name) && !scene.definitions.has(name),
  );
  const points = unknownPoints(problem, scene).length > 0;
  const names = namesIn(scene);
  const letters = new Set(problem.given.flatMap(({ json }) => freeLetters(json)).filter((letter) => !names.has(letter)));
  const redefined = [...scene.definitions.keys()].some((name) => scene.equations.has(name));
  const conditions = scene.conditions.length + scene.incidences.length > 0 || redefined;
  return curves || points || problem.unknowns.some((letter) => letters.has(letter)) || (conditions && letters.size > 0);
}

/** What the letters of a question are names of, when they are no numbers to be found. */
const namesIn = ({ equations, kinds, definitions, members, incidences }: Scene): ReadonlySet<string> =>
  new Set([
    "x",
    "y",
    "Pi",
    ...Object.keys(constants),
    ...geometryKinds,
    ...equations.keys(),
    ...kinds.keys(),
    ...definitions.keys(),
    ...members.flatMap(({ names }) => names),
    ...incidences.flatMap(([point, place]) => [point, place].filter(isSymbol)),
  ]);

/** Finds what is unknown in a question, in every way that it can be drawn: by focal radii where no coordinates are needed, else by coordinates. */
export function determine(problem: Problem, scene: Scene, spend: Spend): Determination {
  const assumed = problem.assuming.map(({ json }) => json);
  const numbers = new Radicals({ assuming: assumed, spend });
  const focal = focalDrawings(problem, scene, numbers);
  if (focal.length > 0) {
    const found = inDrawings(problem, focal, assumed, spend);
    if (found.type === "contradiction") return found;
    if (found.type === "found" && found.possibilities.every((possibility) => asksAreFocal(problem, possibility))) return found;
  }
  return inDrawings(problem, drawingsOf(problem, scene, numbers), assumed, spend);
}

function inDrawings(problem: Problem, drawings: readonly Drawing[], assumed: readonly MathJson[], spend: Spend): Determination {
  if (drawings.length === 0) return { type: "unsupported" };
  const possibilities: Possibility[] = [];
  const rejected: Drawing[] = [];
  let lacksChord = false;
  for (const drawing of drawings) {
    const possibility = solveDrawing(problem, drawing, assumed, spend);
    if (!possibility) return { type: "unsupported" };
    if (possibility.solutions.length > 0) {
      if (!possibilities.some((other) => isSame(other, possibility))) possibilities.push(possibility);
    } else {
      rejected.push(drawing);
      lacksChord ||= possibility.lacksChord === true;
    }
  }
  return possibilities.length === 0 ? { type: "contradiction", lacksChord } : { type: "found", possibilities, rejected };
}

/** What is asked of points without coordinates must be a length, an angle or an area. */
function asksAreFocal(problem: Problem, { drawing, numbers }: Possibility): boolean {
  const formulas = new Formulas(drawing, numbers);
  return problem.asks.every(
    ({ of }) => of === undefined || !isAbout(drawing, of.json) || focalFormula(formulas, of.json) !== undefined,
  );
}

/** Whether a term speaks of points that are told by focal radii. */
export function isAbout(drawing: Drawing, term: MathJson): boolean {
  if (!isSymbol(term)) return operandsOf(term).some((operand) => isAbout(drawing, operand));
  const definition = drawing.scene.definitions.get(term);
  return drawing.radii.has(term) || (definition !== undefined && isAbout(drawing, definition));
}

/** A quantity in focal radii; for an angle its cosine. */
export const focalFormula = (formulas: Formulas, term: MathJson): MathJson | undefined =>
  isSymbol(term) ? undefined : headOf(term) === "Angle" ? cosineAt(formulas, operandsOf(term)) : formulas.quantity(term);
