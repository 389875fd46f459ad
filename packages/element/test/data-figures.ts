import { composeFigure, type Expression, expressionOf, type Layer, type PlotSpec, parse } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** Charts of data and what is constructed beside curves. The name of each figure is the name of its snapshot. */

export const barsWithNames = () => drawn(bars(["A", "B", "C", "D"], [3, 5, 2, 7]));

export const barsBelowZero = () => drawn(bars(["spring", "summer", "autumn", "winter"], [1.5, 12.25, -3, -8.75]));

export const barsWithLongNames = () =>
  drawn(
    bars(
      [
        ...["New York City", "Los Angeles", "San Francisco", "Washington", "Philadelphia", "Massachusetts Bay"],
        ...["Saint Petersburg", "Oberammergau", "Llanfairpwllgwyngyll", "Rio de Janeiro"],
      ],
      [18.8, 12.5, 4.7, 6.3, 6.2, 4.9, 5.4, 0.1, 0.2, 6.7],
    ),
  );

export const barsManyNames = () =>
  drawn(
    bars(
      Array.from({ length: 60 }, (_, index) => `day ${index + 1}`),
      Array.from({ length: 60 }, (_, index) => Math.round(50 + 40 * Math.sin(index / 7))),
    ),
  );

export const barsSideBySide = () =>
  drawn(
    named("boys", bars(["apples", "pears", "plums"], [12, 7, 4], "boys")),
    named("girls", bars(["apples", "pears", "plums"], [9, 11, 6], "girls")),
  );

/** The numbers of heads in ten throws, and the curve that they follow. */
export const barsAtNumbers = () =>
  drawn(
    named("binomial", bars([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1], "binomial")),
    named("normal", { id: "normal", type: "curve", variable: "x", y: parse("1024/sqrt(5pi) e^(-(x-5)^2/5)") }),
  );

export const barsWithChineseNames = () =>
  drawnAt(
    phone,
    bars(["北京大学", "清华大学数学系", "复旦大学", "浙江大学计算机科学与技术学院", "南京大学"], [12, 15, 9, 20, 11]),
  );

export const barsOfLargeNumbers = () => drawn(bars(["A", "B", "C"], [1.2e9, 3.4e9, -2e8]));

export const barsOnAPhone = () =>
  drawnAt(phone, bars(["mathematics", "history", "geography", "physics", "music", "sports"], [23, 15, 11, 19, 8, 27]));

const marks = [52, 55, 58, 61, 61, 63, 64, 66, 67, 68, 70, 70, 71, 72, 73, 74, 74, 75, 77, 78, 80, 81, 83, 86, 88, 91, 95, 100];

export const histogramOfMarks = () => drawn(histogram(marks, [50, 60, 70, 80, 90, 100]));

export const histogramOfDensities = () => drawn({ ...histogram(marks, [50, 55, 65, 75, 100]), heights: "density" } as Layer);

/** Two hundred sums of three numbers that look like chance, and the curve that such sums follow. */
export const histogramWithCurve = () => {
  const sums = Array.from(
    { length: 200 },
    (_, index) => Math.sin(12.9898 * index) + Math.sin(78.233 * index) + Math.sin(37.719 * index),
  );
  const edges = Array.from({ length: 13 }, (_, index) => -3 + index / 2);
  const rounded = sums.map((sum) => Math.round(100 * sum) / 100);
  return drawn(
    named("sums", { ...histogram(rounded, edges), heights: "density" } as Layer),
    named("normal", { id: "normal", type: "curve", variable: "x", y: parse("e^(-x^2/3)/sqrt(3pi)") }),
  );
};

export const histogramOfShares = () =>
  drawnAt(phone, { ...histogram(marks, [50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100]), heights: "share" } as Layer);

export const boxLying = () => drawn(box([1, 3, 4, 4, 5, 6, 7, 7, 8, 10, 21]));

export const boxesOfGroups = () =>
  drawn({
    id: "box",
    type: "box",
    samples: {
      x: [
        "class A",
        "class A",
        "class A",
        "class A",
        "class A",
        "class B",
        "class B",
        "class B",
        "class B",
        "class B",
        "class B",
      ],
      y: [55, 62, 70, 71, 90, 40, 66, 68, 69, 72, 74],
    },
  });

export const scatterWithRegression = () =>
  drawn(
    named("data", scatter([1, 2, 3, 4, 5, 6], [2, 4, 5, 4, 5, 8])),
    named("y = 0.94x + 1.4", { id: "line", type: "curve", variable: "x", y: parse("33/35 x + 41/30") }),
  );

export const scatterWithCurveAndPoint = () =>
  drawn(
    named("data", scatter([-2, -1, 0, 1, 2, 3], [4.2, 0.8, 0.1, 1.3, 3.8, 9.1])),
    named("y = x²", { id: "curve", type: "curve", variable: "x", y: parse("x^2") }),
    corners(["V", "0", "0"]),
  );

export const scatterFarFromZero = () =>
  drawn(scatter([1990, 1995, 2000, 2005, 2010, 2015, 2020], [354, 361, 370, 380, 390, 401, 414]));

export const scatterOfMany = () => {
  const [x, y] = spread(5000);
  return drawnAt(phone, scatter(x, y));
};

/** Ten strips from the left under a parabola. */
export const stripsFromTheLeft = () => drawn(curve("x^2"), strips("x^2", "0", "2", 10, "left"));

export const stripsRight = () => drawn(curve("1/x"), strips("1/x", "1", "3", 4, "right"));

/** Where the function is negative, strips hang below the axis. */
export const stripsMidpoint = () => drawn(curve("x^3 - 3x"), strips("x^3 - 3x", "-2", "2", 16, "midpoint"));

export const stripsTrapezoids = () => drawn(curve("sin(x)"), strips("sin(x)", "0", "2pi", 6, "trapezoid"));

export const stripsByTheThousand = () => drawn(curve("x sin(x)"), strips("x sin(x)", "0", "4pi", 3000, "left"));

export const stripsOnAPhone = () => drawnAt(phone, curve("sqrt(4 - x^2)"), strips("sqrt(4 - x^2)", "-2", "2", 8, "midpoint"));

export const anglesOfTriangle = () =>
  drawn(
    segment("c", ["0", "0"], ["4", "0"]),
    segment("a", ["4", "0"], ["0", "3"]),
    segment("b", ["0", "3"], ["0", "0"]),
    angle("right", ["0", "0"], ["4", "0"], ["0", "3"]),
    angle("alpha", ["4", "0"], ["0", "3"], ["0", "0"], { name: expressionOf("alpha") }),
    angle("beta", ["0", "3"], ["0", "0"], ["4", "0"], { name: expressionOf("beta") }),
    corners(["A", "4", "0"], ["B", "0", "3"], ["C", "0", "0"]),
  );

export const angleOfSixtyDegrees = () =>
  drawn(
    segment("first", ["0", "0"], ["4", "0"]),
    segment("second", ["0", "0"], ["2", "2sqrt(3)"]),
    angle("angle", ["0", "0"], ["4", "0"], ["2", "2sqrt(3)"], { name: expressionOf("theta"), size: parse("pi/3") }),
  );

/** A reflex angle, with the rest of the full turn about the same place. */
export const anglesAboutAPlace = () =>
  drawn(
    segment("first", ["0", "0"], ["3", "1"]),
    segment("second", ["0", "0"], ["-1", "3"]),
    segment("third", ["0", "0"], ["2", "-2"]),
    angle("small", ["0", "0"], ["2", "-2"], ["3", "1"], { size: "≈ 63.4°" }),
    angle("right", ["0", "0"], ["3", "1"], ["-1", "3"], { size: "90°" }),
    angle("reflex", ["0", "0"], ["-1", "3"], ["2", "-2"], { size: "≈ 206.6°" }),
  );

export const fieldOfVectors = () => drawn({ id: "field", type: "field", as: "vectors", dx: parse("-y"), dy: parse("x") });

/** Of a point charge: arrows near the pole are left out. */
export const fieldWithPole = () =>
  drawn({ id: "field", type: "field", as: "vectors", dx: parse("x/(x^2+y^2)^(3/2)"), dy: parse("y/(x^2+y^2)^(3/2)") });

export const fieldOfSlopes = () =>
  drawn(
    { id: "field", type: "field", as: "slopes", dx: parse("1"), dy: parse("x - y") },
    { id: "curve", type: "curve", variable: "x", y: parse("x - 1 + 2e^(-x)") },
  );

/** Pseudo-random places about a line, the same ones every time. */
function spread(count: number): [number[], number[]] {
  let state = 1;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const x = Array.from({ length: count }, () => Math.round(1000 * normal()) / 1000);
  return [x, x.map((at) => Math.round(1000 * (0.6 * at + 0.8 * normal())) / 1000)];
}

interface Size {
  width?: number;
  height?: number;
}

const phone: Size = { width: 390, height: 300 };

const drawn = (...layers: Layer[]): PlotSpec => drawnAt({}, ...layers);

const drawnAt = (size: Size, ...layers: Layer[]): PlotSpec =>
  toPlotSpec(
    composeFigure({ id: "figure", title: { key: "figure.graph-of", params: { function: expressionOf("x") } }, layers }),
    size,
  );

const bars = (x: (string | number)[], y: number[], id = "bars"): Layer => ({ id, type: "bars", samples: { x, y } });
const histogram = (x: number[], edges: number[]): Layer => ({ id: "histogram", type: "histogram", samples: { x }, edges });
const box = (x: number[]): Layer => ({ id: "box", type: "box", samples: { x } });
const scatter = (x: number[], y: number[]): Layer => ({ id: "scatter", type: "scatter", samples: { x, y } });
const curve = (y: string): Layer => ({ id: "curve", type: "curve", role: "main", variable: "x", y: parse(y) });

type Strips = Extract<Layer, { type: "rectangles" }>;

const strips = (y: string, from: string, to: string, count: number, at: Strips["at"]): Layer => ({
  id: "strips",
  type: "rectangles",
  variable: "x",
  y: parse(y),
  over: [parse(from), parse(to)],
  count: expressionOf(count),
  at,
});

type End = readonly [x: string, y: string];

const placeOf = ([x, y]: End): [Expression, Expression] => [parse(x), parse(y)];

const segment = (id: string, from: End, to: End): Layer => ({
  id,
  type: "segment",
  role: "main",
  from: placeOf(from),
  to: placeOf(to),
});

const angle = (id: string, at: End, from: End, to: End, params?: Record<string, Expression | string>): Layer => ({
  id,
  type: "angle",
  at: placeOf(at),
  from: placeOf(from),
  to: placeOf(to),
  ...(params && { label: { key: id, params } }),
});

const corners = (...given: (readonly [name: string, ...at: End])[]): Layer => ({
  id: "corners",
  type: "points",
  points: given.map(([name, ...at]) => {
    const [x, y] = placeOf(at);
    const point = expressionOf(["Tuple", x.json, y.json]);
    return { x, y, label: { key: "label.named-point", params: { name: expressionOf(name), point } } };
  }),
});

const named = (name: string, layer: Layer): Layer => ({ ...layer, label: { key: name } });
