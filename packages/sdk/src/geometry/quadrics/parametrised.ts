import * as N from "../../algebra/quadratic-number.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Axis, axes, type Quadric, type QuadricKind, type Triple } from "./quadric.ts";

/** A part of a surface: its places for two parameters u and v. */
export interface Parametrised {
  readonly place: Triple<MathJson>;
  readonly u: readonly [MathJson, MathJson];
  readonly v: readonly [MathJson, MathJson];
}

/** Surfaces without an end are drawn so far, in their own half axes; and so far along a cylinder, at least. */
const [reach, height] = [2, 3];

const turn = [0, ["Multiply", 2, "Pi"]] as const satisfies [MathJson, MathJson];
const both = (half: MathJson): [MathJson, MathJson] => [typeof half === "number" ? -half : ["Negate", half], half];

const [cos, sin] = [["Cos", "v"] as MathJson, ["Sin", "v"] as MathJson];
const arc: MathJson = ["Sqrt", ["Add", 1, ["Power", "u", 2]]];

/** The parts of a surface along the axes, exactly: a cone has two, so has what falls into two sheets. A plane has its own graph. */
export function parametrised(quadric: Quadric): Parametrised[] {
  return parts[quadric.kind](quadric);
}

const parts: Readonly<Record<QuadricKind, (quadric: Quadric) => Parametrised[]>> = {
  sphere: closed,
  ellipsoid: closed,
  "hyperboloid-of-one-sheet": (quadric) =>
    around(quadric, arc, [(half) => scaled(half, "u")], [-reach, reach], halvesOf(quadric)),
  "hyperboloid-of-two-sheets": (quadric) =>
    around(quadric, "u", [(half) => scaled(half, arc), (half) => negated(scaled(half, arc))], [0, reach], halvesOf(quadric)),
  cone: (quadric) =>
    around(quadric, "u", [(half) => scaled(half, "u"), (half) => negated(scaled(half, "u"))], [0, height], halvesOfCone(quadric)),
  "elliptic-paraboloid": bowl,
  "hyperbolic-paraboloid": (quadric) => overItsGround(quadric),
  "circular-cylinder": tube,
  "elliptic-cylinder": tube,
  "hyperbolic-cylinder": (quadric) => {
    const halves = halvesOf(quadric);
    const [first, second] = othersOf(quadric.axis);
    const [open, across] = Q.signOf(quadric.squares[first]) === Q.signOf(quadric.constant) ? [second, first] : [first, second];
    return [1, -1].map((sign) => ({
      place: placed(quadric, {
        [open]: sign > 0 ? scaled(halves[open], arc) : negated(scaled(halves[open], arc)),
        [across]: scaled(halves[across], "u"),
        [quadric.axis]: "v",
      }),
      u: [-reach, reach],
      v: [-height, height],
    }));
  },
  "parabolic-cylinder": (quadric) => {
    const [first, second] = othersOf(quadric.axis);
    const [square, straight] = Q.isZero(quadric.squares[first]) ? [second, first] : [first, second];
    const coefficient = Q.negate(Q.divide(quadric.squares[square], quadric.linear[straight]));
    const value = plus(times(coefficient, ["Power", "u", 2]), levelOf(quadric, straight));
    return [
      {
        place: placed(quadric, { [square]: "u", [straight]: value, [quadric.axis]: "v" }),
        u: [-reach, reach],
        v: [-height, height],
      },
    ];
  },
  plane: (quadric) => {
    const [first, second] = othersOf(quadric.axis);
    const value = [first, second].reduce<MathJson>(
      (sum, axis, index) =>
        plus(sum, times(Q.negate(Q.divide(quadric.linear[axis], quadric.linear[quadric.axis])), index === 0 ? "u" : "v")),
      0,
    );
    const place = placed(quadric, { [first]: "u", [second]: "v", [quadric.axis]: plus(value, levelOf(quadric, quadric.axis)) });
    return [{ place, u: [-height, height], v: [-height, height] }];
  },
};

/** Ellipsoids, by longitude u and latitude v. */
function closed(quadric: Quadric): Parametrised[] {
  const halves = halvesOf(quadric);
  const place = placed(quadric, {
    0: scaled(halves[0], ["Cos", "u"], cos),
    1: scaled(halves[1], ["Sin", "u"], cos),
    2: scaled(halves[2], sin),
  });
  return [{ place, u: turn, v: both(["Divide", "Pi", 2]) }];
}

/** What an ellipse around the axis sweeps out: so wide, at heights along the axis. */
function around(
  quadric: Quadric,
  width: MathJson,
  heights: readonly ((half: N.QuadraticNumber) => MathJson)[],
  u: readonly [MathJson, MathJson],
  halves: Triple<N.QuadraticNumber>,
): Parametrised[] {
  const [first, second] = othersOf(quadric.axis);
  return heights.map((height) => ({
    place: placed(quadric, {
      [first]: scaled(halves[first], width, cos),
      [second]: scaled(halves[second], width, sin),
      [quadric.axis]: height(halves[quadric.axis]),
    }),
    u,
    v: turn,
  }));
}

/** x = l − s u²: its width grows with u. */
function bowl(quadric: Quadric): Parametrised[] {
  const { axis, squares, linear } = quadric;
  const [first, second] = othersOf(axis);
  const opening = Q.negate(Q.divide(squares[first], linear[axis]));
  const half = (at: Axis): N.QuadraticNumber => rootOf(Q.divide(linear[axis], squares[at]));
  const value = plus(Q.signOf(opening) > 0 ? ["Power", "u", 2] : ["Negate", ["Power", "u", 2]], levelOf(quadric, axis));
  return [
    {
      place: placed(quadric, { [first]: scaled(half(first), "u", cos), [second]: scaled(half(second), "u", sin), [axis]: value }),
      u: [0, reach],
      v: turn,
    },
  ];
}

/** What is linear in one letter, over the square of the two others. */
function overItsGround(quadric: Quadric): Parametrised[] {
  const { axis, squares, linear } = quadric;
  const [first, second] = othersOf(axis);
  const square = (at: Axis, letter: MathJson): MathJson =>
    times(Q.negate(Q.divide(squares[at], linear[axis])), ["Power", letter, 2]);
  const value = plus(plus(square(first, "u"), square(second, "v")), levelOf(quadric, axis));
  return [{ place: placed(quadric, { [first]: "u", [second]: "v", [axis]: value }), u: [-height, height], v: [-height, height] }];
}

/** So long that it is known as a tube. */
function tube(quadric: Quadric): Parametrised[] {
  const halves = halvesOf(quadric);
  const [first, second] = othersOf(quadric.axis);
  const longest = Math.max(N.toNumber(halves[first]), N.toNumber(halves[second]));
  const length = Math.max(height, Math.ceil(1.5 * longest));
  const place = placed(quadric, {
    [first]: scaled(halves[first], cos),
    [second]: scaled(halves[second], sin),
    [quadric.axis]: "u",
  });
  return [{ place, u: both(length), v: turn }];
}

const othersOf = (axis: Axis): [Axis, Axis] => axes.filter((each) => each !== axis) as [Axis, Axis];

/** √|constant/square| along each axis; 1 where there is no square. */
const halvesOf = ({ squares, constant }: Quadric): Triple<N.QuadraticNumber> =>
  squares.map((square) =>
    Q.isZero(square) ? N.one : rootOf(Q.divide(constant, square)),
  ) as unknown as Triple<N.QuadraticNumber>;

/** Of a cone the proportions, 1 along its axis. */
const halvesOfCone = ({ squares, axis }: Quadric): Triple<N.QuadraticNumber> =>
  squares.map((square) => rootOf(Q.divide(squares[axis], square))) as unknown as Triple<N.QuadraticNumber>;

const rootOf = (value: Q.Rational): N.QuadraticNumber => N.squareRoot(Q.absolute(value));

/** What the linear letter is where everything else is zero. */
const levelOf = ({ constant, linear }: Quadric, axis: Axis): MathJson => {
  const level = Q.negate(Q.divide(constant, linear[axis]));
  return Q.isZero(level) ? 0 : Q.rationalToJson(level);
};

/** Coordinates from the centre. */
function placed({ centre }: Quadric, along: Readonly<Record<number, MathJson>>): Triple<MathJson> {
  return axes.map((axis) => {
    const middle = centre[axis];
    return plus(along[axis] as MathJson, Q.isZero(middle) ? 0 : Q.rationalToJson(middle));
  }) as unknown as Triple<MathJson>;
}

/** A product without ones. */
function scaled(factor: N.QuadraticNumber, ...rest: MathJson[]): MathJson {
  const factors = [...(N.equal(factor, N.one) ? [] : [N.toJson(factor)]), ...rest];
  return factors.length === 1 ? (factors[0] as MathJson) : ["Multiply", ...factors];
}

function times(factor: Q.Rational, json: MathJson): MathJson {
  if (Q.isZero(factor)) return 0;
  if (Q.signOf(factor) < 0) return negated(times(Q.negate(factor), json));
  return Q.equal(factor, Q.one) ? json : ["Multiply", Q.rationalToJson(factor), json];
}

const negated = (json: MathJson): MathJson => (json === 0 ? 0 : ["Negate", json]);

function plus(left: MathJson, right: MathJson): MathJson {
  if (left === 0) return right;
  if (right === 0) return left;
  const [head, inner] = [headOf(right), operandsOf(right)[0]];
  return head === "Negate" && inner !== undefined ? ["Subtract", left, inner] : ["Add", left, right];
}
