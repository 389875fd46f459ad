import { composeFigure, type Figure, type Layer, parse } from "@math-viz/sdk";

const step = 0.01;

/** Lorenz's system from (1, 1, 1), by the classical Runge–Kutta method with fixed steps: the same samples on every machine. */
function samples(count: number): Extract<Layer, { type: "trajectory" }>["samples"] {
  const rates = ([x = 0, y = 0, z = 0]: readonly number[]): number[] => [10 * (y - x), x * (28 - z) - y, x * y - (8 / 3) * z];
  const moved = (from: readonly number[], along: readonly number[], by: number): number[] =>
    from.map((value, axis) => value + by * (along[axis] as number));
  const states = [[1, 1, 1]];
  while (states.length < count) {
    const state = states.at(-1) as number[];
    const first = rates(state);
    const second = rates(moved(state, first, step / 2));
    const third = rates(moved(state, second, step / 2));
    const fourth = rates(moved(state, third, step));
    states.push([first, second, second, third, third, fourth].reduce((sum, slope) => moved(sum, slope, step / 6), state));
  }
  const column = (axis: number): number[] => states.map((state) => Number((state[axis] as number).toPrecision(9)));
  return { t: states.map((_, index) => Math.round(index) / 100), x: column(0), y: column(1), z: column(2) };
}

/** The attractor with its equilibria, to be turned and played. */
export function lorenzFigure(count = 2000): Figure {
  const at = (x: string, y: string, z: string) => ({ x: parse(x), y: parse(y), z: parse(z) });
  const columns = samples(count);
  const figure = composeFigure({
    id: "space",
    title: { key: "figure.trajectory" },
    alt: [{ key: "figure.attractor" }],
    layers: [
      { id: "trajectory", type: "trajectory", role: "main", samples: columns, start: ["1", "1", "1"].map((text) => parse(text)) },
      {
        id: "equilibria",
        type: "points",
        points: [at("0", "0", "0"), at("6sqrt(2)", "6sqrt(2)", "27"), at("-6sqrt(2)", "-6sqrt(2)", "27")],
      },
    ],
  });
  return { ...figure, animation: { over: "t", from: 0, to: columns.t.at(-1) ?? 0, seconds: 20 } };
}
