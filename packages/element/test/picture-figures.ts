import { type PlotSpec, solve, wordingOf } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Pictures that are asked for in words, as they are drawn. The name of each figure is the name of its snapshot. */

type Drawn = (size?: { width: number; height: number }) => PlotSpec;

async function asked(text: string): Promise<Drawn> {
  const derivation = await solve({ text }).result;
  const [figure] = derivation.figures;
  if (!figure) throw new Error(`no figure for: ${text}`);
  return (size) => toPlotSpec(figure, { ...size, wording: wordingOf(derivation, undefined) });
}

export const pictureLissajous = await asked("plot x = sin 3t, y = sin 4t");
export const pictureCycloid = await asked("plot x = t - sin t, y = 1 - cos t");
export const pictureSemicubical = await asked("plot (t^2, t^3) for t from -1.5 to 1.5");
export const pictureCardioid = await asked("plot r = 1 + cos θ");
export const pictureRose = await asked("plot r = 2 sin 3θ");
export const pictureLimacon = await asked("plot r = 1 - 2 cos θ");
export const pictureSpiral = await asked("plot r = θ for θ from 0 to 6π");
export const pictureLemniscate = await asked("plot r^2 = 4 cos 2θ");
export const picturePolarCircles = await asked("plot r = 2 and r = 4 cos θ");
export const picturePoints = await asked("plot the points A(1, 2), B(-3, 1), C(2, -2)");
export const pictureSegment = await asked("draw the segment from A(-1, 1) to B(3, 4)");
export const pictureRayAndLine = await asked("draw the ray from (0, 0) through (2, 1) and the line through (0, 3) and (3, 0)");
export const pictureTriangle = await asked("draw triangle ABC with A(0, 0), B(4, 0), C(1, 3)");
export const picturePentagon = await asked("draw the polygon with vertices (0, 0), (4, 0), (5, 3), (2, 5), (-1, 3)");
export const pictureCircleAndPoint = await asked("draw the circle with center (1, 2) and radius 3 and the point (4, 2)");
export const pictureVectors = await asked("draw the vectors u = (1, 3), v = (4, 1) and w = (-2, -1)");
export const pictureVectorSum = await asked("draw the vectors (1, 3) and (4, 1) and their sum");
export const pictureArrow = await asked("draw the vector from P(1, 1) to Q(4, 3)");
export const pictureAngle = await asked("draw an angle of 60°");
export const pictureObtuseAngle = await asked("draw an angle of 3π/4");
export const pictureManyTurns = await asked("draw an angle of 400°");
export const pictureAngleAtPoints = await asked("draw angle ABC with A(4, 0), B(0, 0), C(3, 3)");
export const pictureUnitCircle = await asked("plot the unit circle");
export const pictureUnitCircleAngle = await asked("show 60° on the unit circle");
export const pictureUnitCircleSecondQuadrant = await asked("show 5π/6 on the unit circle");
export const pictureComplexNumber = await asked("show 3 + 4i on the complex plane");
export const pictureComplexNumbers = await asked("plot z = 2 + 3i and w = 3 - i on the complex plane");
export const pictureRootsOfUnity = await asked("plot the 5th roots of unity");
export const pictureCubeRoots = await asked("plot the roots of z^3 = 8");
export const pictureVectorField = await asked("draw the vector field (y, -x)");
export const pictureDirectionField = await asked("draw the direction field of (x, x^2 - y)");
export const pictureLeftSum = await asked("draw the left Riemann sum of x^2 on [0, 2] with 8 rectangles");
export const pictureMidpointSum = await asked("draw the midpoint Riemann sum of sin x from 0 to 2π with n = 12");
export const pictureTrapezoids = await asked("draw the trapezoidal sum of 4 - x^2 from -2 to 2 with n = 4");
export const pictureAreaUnder = await asked("shade the area under y = x^2 from 0 to 2");
export const pictureAreaBetween = await asked("shade the region between y = x and y = x^2");
export const pictureAreaOfWaves = await asked("shade the region between y = sin x and y = cos x from 0 to 2π");
export const pictureNumberLine = await asked("graph [-2, 5) on a number line");
export const pictureNumberLineParts = await asked("show (-∞, 2) ∪ [3, 5] on a number line");
export const pictureNumbers = await asked("show -2, 0, 1/2 and √7 on a number line");
export const pictureSequence = await asked("plot the sequence a_n = (-1)^n/n");
export const pictureFewTerms = await asked("plot a_n = 1/n for n = 1 to 5");
export const pictureAnimated = await asked("animate a from 0 to 5 in y = sin(ax)");
export const pictureCurveAndPoint = await asked("plot y = x^2 and the point (1, 1)");
export const pictureChinese = await asked("在单位圆上表示60°");
export const picturePolarPoints = await asked("plot the points (2, π/3), (3, π) and (1, -π/4) in polar coordinates");
export const picturePath = await asked("plot the points A(0, 0), B(1, 2), C(3, 1), D(4, 3) and connect them");
export const pictureVectorDifference = await asked("draw the difference of the vectors (3, 4) and (4, 1)");
export const pictureSumOfThree = await asked("draw the sum of the vectors (1, 2), (3, 1) and (0, 2)");
export const pictureComplexSolutions = await asked("plot the roots of z^4 + 1 = 0 on the complex plane");
export const pictureTwoSums = await asked("draw left and right Riemann sums for x^2 on [0, 2] with n = 4");
export const pictureSliders = await asked("plot the parametric curve x = a cos t, y = b sin t");
export const pictureNumberLineWindow = await asked("draw a number line from -5 to 5 and mark -3, 0 and 2");
export const pictureSlopes = await asked("draw the slope field of y' = x - y");
