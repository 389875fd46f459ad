import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { Ask, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Configured } from "../../../verification/geometry/holding.ts";
import { answerAsk } from "../answer-ask.ts";
import { namingsOf, possibleNamings } from "../answer-known.ts";
import { type Case, casesOf, freeSigns } from "../cases.ts";
import { determine, focalFormula, isAbout, needsDetermining } from "../conditions/determine.ts";
import { focalWitnesses, isLinearInRadii } from "../conditions/focal-witness.ts";
import { Formulas } from "../conditions/formulas.ts";
import { putValues } from "../conditions/put-values.ts";
import { equationAt } from "../conditions/sketch.ts";
import { configured } from "../configured.ts";
import type { Finding } from "../part.ts";
import { SilentBoard } from "../parts/conics/silent-board.ts";
import { parts } from "../parts/index.ts";
import { sceneOf } from "../scene.ts";
import { type Configuration, Working } from "../working.ts";

/** One way to satisfy a question, against which its facts and an answer are held. */
export interface Figure {
  readonly working: Working;
  readonly known: Configured;
  /** The same with points and lines as formulas with roots of roots, which have no other exact form. */
  readonly inFormulas?: Configured;
  /** What is asked in this figure. */
  readonly findings: (ask: Ask) => readonly Finding[] | undefined;
}

/** All figures that satisfy a question; undefined where they are not known. */
export function figuresOf(problem: Problem, spend: Spend): readonly Figure[] | undefined {
  const scene = sceneOf(problem);
  const board = new SilentBoard({ assuming: problem.assuming, spend });
  const figure = (working: Working): Figure => ({
    working,
    known: configured(working, spend),
    findings: (ask) => answerAsk(working, ask),
  });
  if (!needsDetermining(problem, scene)) {
    const plain = new Working(board, scene, new Radicals({ assuming: problem.assuming.map(({ json }) => json), spend }), parts);
    const namings = namingsOf(plain);
    const possible = namings && possibleNamings(problem, plain, namings);
    // Where no naming is possible, each shows the contradiction.
    return (possible?.length === 0 ? namings : possible)?.map((naming) => figure(plain.with(naming)));
  }
  const found = determine(problem, scene, spend);
  const cases = found.type === "found" ? casesOf(scene, found) : undefined;
  return cases?.cases.flatMap((each) => {
    const { possibility, values, configuration } = each;
    const signs = freeSigns(possibility, values).map(expressionOf);
    const own = new SilentBoard({ assuming: [...problem.assuming, ...signs], spend });
    const configurations = inCoordinates(problem, each) ?? [configuration];
    const named = configurations.flatMap((one): Configuration[] => {
      const working = new Working(own, scene, possibility.numbers, parts, one);
      const namings = namingsOf(working) ?? [one];
      return [...possibleNamings(problem, working, namings)];
    });
    return named.map((one): Figure => {
      const working = new Working(own, scene, possibility.numbers, parts, one);
      const known = configured(working, spend);
      return {
        working,
        known,
        inFormulas: inFormulas(each, known),
        findings: (ask) => answerAsk(working, ask) ?? byFormula(each, ask),
      };
    });
  });
}

/** Coordinates for what was found by focal radii; undefined for anything else, and where what is asked does not stand and fall with them. */
function inCoordinates(problem: Problem, { possibility, values }: Case): readonly Configuration[] | undefined {
  const { drawing } = possibility;
  const witnesses = drawing.radii.size === 0 ? undefined : focalWitnesses(possibility, values);
  if (witnesses?.type !== "found") return undefined;
  const isSteady = ({ of }: Ask): boolean =>
    of !== undefined && (!isAbout(drawing, of.json) || (witnesses.isShape !== true && isLinearInRadii(possibility, of.json)));
  return !witnesses.isFamily || problem.asks.every(isSteady) ? witnesses.figures : undefined;
}

/** A quantity by its formula in the letters of the drawing. */
function byFormula({ possibility: { drawing, numbers }, values }: Case, { of }: Ask): readonly Finding[] | undefined {
  const formula = of && focalFormula(new Formulas(drawing, numbers), of.json);
  const value = formula === undefined ? undefined : numbers.simplify(putValues(formula, values));
  return value === undefined ? undefined : [{ kind: "value", json: value }];
}

/** Points and lines by their formulas, for a figure of which at most the size is open: then in one size, which stands for all. */
function inFormulas({ possibility: { drawing, numbers }, values }: Case, known: Configured): Configured {
  const formulas = new Formulas(drawing, numbers);
  const open = [...new Set(Object.values(values).flatMap((value) => freeLetters(value)))];
  const sized = open.length === 1 ? { ...values, [open[0] as string]: 1 } : values;
  const put = (json: MathJson): MathJson => putValues(putValues(json, sized), sized);
  return {
    ...known,
    point: (term) => {
      const point = formulas.point(term);
      return point && { x: put(point.x), y: put(point.y) };
    },
    points: (term) => formulas.points(term)?.map(({ x, y }) => ({ x: put(x), y: put(y) })) ?? known.points(term),
    curve: (term) => {
      const sketch = formulas.curve(term);
      if (sketch?.kind === "line") return { kind: "line", a: put(sketch.a), b: put(sketch.b), c: put(sketch.c) };
      return (sketch && curveOfEquation(numbers, put(equationAt(sketch)))) ?? known.curve(term);
    },
    quantity: (term) => {
      const formula = formulas.quantity(term);
      return formula === undefined ? undefined : put(formula);
    },
  };
}
