import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import type { Point } from "../../../geometry/figures.ts";
import { curveOf, curvesOf } from "./curve-terms.ts";
import type { Drawing } from "./drawing.ts";
import { pointOf, pointsOf, segmentOf, vectorOf } from "./point-terms.ts";
import { quantityOf } from "./quantity-terms.ts";
import type { CentralSketch, LineSketch, Sketch } from "./sketch.ts";

/** Terms of a question as formulas in the letters of a drawing. What is not covered here is undefined, and the question is left alone then. */
export class Formulas {
  readonly drawing: Drawing;
  readonly numbers: Radicals;

  constructor(drawing: Drawing, numbers: Radicals) {
    this.drawing = drawing;
    this.numbers = numbers;
  }

  curve(term: MathJson): Sketch | undefined {
    return curveOf(this, term);
  }

  line(term: MathJson): LineSketch | undefined {
    const curve = this.curve(term);
    return curve?.kind === "line" ? curve : undefined;
  }

  central(term: MathJson): CentralSketch | undefined {
    const curve = this.curve(term);
    return curve?.kind === "ellipse" || curve?.kind === "hyperbola" ? curve : undefined;
  }

  curves(term: MathJson): readonly LineSketch[] | undefined {
    return curvesOf(this, term);
  }

  point(term: MathJson): Point | undefined {
    return pointOf(this, term);
  }

  /** Foci and ends of axes: left before right, lower before upper. */
  points(term: MathJson): readonly Point[] | undefined {
    return pointsOf(this, term);
  }

  segment(term: MathJson): readonly [Point, Point] | undefined {
    return segmentOf(this, term);
  }

  quantity(term: MathJson): MathJson | undefined {
    return quantityOf(this, term);
  }

  vector(term: MathJson): Point | undefined {
    return vectorOf(this, term);
  }
}
