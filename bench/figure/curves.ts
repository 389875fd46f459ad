/** A window in the coordinates of a curve. */
export interface Window {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What is drawn: in each contender's own words where the page of it says so. */
export interface Curve {
  readonly name: string;
  readonly window: Window;
  readonly kind: "graph" | "implicit" | "points";
  /** As formulas of plain text, which every contender that reads formulas reads. */
  readonly formula?: string;
  /** The function, where a contender wants one, and to judge what is drawn: of x, or of x and y where the curve is where it is 0. */
  readonly of?: (x: number, y: number) => number;
  /** Where it has poles. */
  readonly poles?: readonly number[];
}

const { PI, sin, tan } = Math;

export const curves: readonly Curve[] = [
  { name: "x²", kind: "graph", formula: "x^2", of: (x) => x * x, window: { x: [-3, 3], y: [-1, 9] } },
  { name: "sin(100x)", kind: "graph", formula: "sin(100 x)", of: (x) => sin(100 * x), window: { x: [-3, 3], y: [-2, 2] } },
  { name: "1/x", kind: "graph", formula: "1/x", of: (x) => 1 / x, poles: [0], window: { x: [-4, 4], y: [-5, 5] } },
  {
    name: "tan x",
    kind: "graph",
    formula: "tan(x)",
    of: (x) => tan(x),
    poles: [-1.5, -0.5, 0.5, 1.5].map((turns) => turns * PI),
    window: { x: [-2 * PI, 2 * PI], y: [-6, 6] },
  },
  {
    name: "Cassini oval",
    kind: "implicit",
    formula: "(x^2 + y^2)^2 - 2 (x^2 - y^2) - 0.2",
    of: (x, y) => (x * x + y * y) ** 2 - 2 * (x * x - y * y) - 0.2,
    window: { x: [-2, 2], y: [-1.25, 1.25] },
  },
  { name: "Lorenz, 10,000 points", kind: "points", window: { x: [-25, 25], y: [0, 50] } },
];

/** x and z of the Lorenz attractor, by Runge's and Kutta's method. */
export function lorenzPoints(count = 10_000): [x: number, z: number][] {
  const rates = ([x, y, z]: readonly number[]): number[] => [
    10 * ((y as number) - (x as number)),
    (x as number) * (28 - (z as number)) - (y as number),
    (x as number) * (y as number) - (8 / 3) * (z as number),
  ];
  const step = 0.005;
  const moved = (from: readonly number[], by: readonly number[], much: number): number[] =>
    from.map((value, index) => value + much * (by[index] as number));
  let state = [1, 1, 1];
  return Array.from({ length: count }, () => {
    const first = rates(state);
    const second = rates(moved(state, first, step / 2));
    const third = rates(moved(state, second, step / 2));
    const fourth = rates(moved(state, third, step));
    const mean = first.map(
      (value, index) => (value + 2 * (second[index] as number) + 2 * (third[index] as number) + (fourth[index] as number)) / 6,
    );
    state = moved(state, mean, step);
    return [state[0] as number, state[2] as number];
  });
}
