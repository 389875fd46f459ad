import type { Answer, Derivation, MathJson } from "@math-viz/sdk";
import { headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { tuplesOf } from "./points.ts";
import { type Expected, numberOf, read, same, sameMembers, sameNumber } from "./values.ts";

/** Numbers, points, curves and sets in SymPy's syntax: what is asked of conics, lines and dynamical systems. */
export function hasGeometricValue({ kind, value }: Expected, answer: Answer): boolean {
  switch (kind) {
    case "number":
      return sameNumber(value, answer.kind === "set" ? (operandsOf(answer.json)[0] ?? "Nothing") : unquantified(answer.json));
    case "point":
      return samePoint(value, headOf(answer.json) === "Tuple" ? answer.json : (operandsOf(answer.json)[0] ?? "Nothing"));
    case "points":
      return sameMembers(value as unknown[], tuplesOf(answer.json), samePoint);
    case "set":
      return sameMembers(
        value as unknown[],
        headOf(answer.json) === "Set" ? operandsOf(answer.json) : [answer.json],
        sameComplex,
      );
    case "equations":
      return sameMembers(
        value as unknown[],
        headOf(answer.json) === "Equal" ? [answer.json] : operandsOf(answer.json),
        sameEquation,
      );
    case "interval":
      return sameIntervals(String(value), answer.json);
    case "matrix":
      return sameMatrix(value as unknown[][], answer.json);
    case "word":
      return typeof answer.json === "string" && [value, synonyms[String(value)]].some((word) => sameWord(word, answer.json));
    case "types":
      return sameTypes(value as [unknown[], string][], answer.json);
    default:
      throw new TypeError(`unknown kind ${kind}`);
  }
}

const synonyms: Readonly<Record<string, string>> = { empty: "empty set", lines: "pair of lines" };

const sameWord = (word: unknown, json: MathJson): boolean =>
  String(json).toLowerCase() === String(word).replaceAll(/[ -]/g, "").toLowerCase();

const unquantified = (json: MathJson): MathJson =>
  headOf(json) === "Degrees" ? ["Multiply", operandsOf(json)[0] ?? 0, ["Divide", "Pi", 180]] : json;

function samePoint(expected: unknown, answer: MathJson): boolean {
  const [values, operands] = [expected as unknown[], operandsOf(answer)];
  return values.length === operands.length && values.every((value, index) => sameNumber(value, operands[index] as MathJson));
}

/** A number p + qi by its values with i as a letter: both sides are linear in it. */
function sameComplex(expected: unknown, answer: MathJson): boolean {
  const put = (json: MathJson): MathJson =>
    json === "ImaginaryUnit" || json === "i"
      ? "t"
      : Array.isArray(json)
        ? (json.map((part, at) => (at === 0 ? part : put(part as MathJson))) as unknown as MathJson)
        : json;
  return same(numberOf(put(read(expected))), numberOf(put(answer)));
}

const places = [...Array(12).keys()].map((index) => ({
  a: 1.3,
  p: 1.7,
  z: 0.83,
  t: 0.29,
  x: Math.sin(index + 0.3) * 3,
  y: Math.cos(1.7 * index + 1) * 3,
}));

/** Equations are the same when their polynomials are proportional. */
function sameEquation(expected: unknown, answer: MathJson): boolean {
  if (headOf(answer) !== "Equal") return false;
  const [left, right] = operandsOf(answer) as [MathJson, MathJson];
  const polynomial = read(expected);
  const ratios = places.map((place) => numberOf(["Subtract", left, right], place) / numberOf(polynomial, place));
  return ratios.every(
    (ratio) => Number.isFinite(ratio) && ratio !== 0 && Math.abs(ratio - (ratios[0] as number)) <= 1e-7 * Math.abs(ratio),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly open: readonly [boolean, boolean];
}

function sameIntervals(expected: string, answer: MathJson): boolean {
  const wanted = [
    ...expected.matchAll(/Interval(\.open|\.Lopen|\.Ropen)?\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\)/g),
  ].map(
    ([, open = "", from, to]): Range => ({
      from: bound(from),
      to: bound(to),
      open: [/open|Lopen/.test(open) && !/Ropen/.test(open), /open|Ropen/.test(open) && !/Lopen/.test(open)],
    }),
  );
  // SymPy does not sort the parts of a union.
  wanted.sort((left, right) => left.from - right.from);
  const found = (headOf(answer) === "Union" ? operandsOf(answer) : [answer]).map(rangeOf);
  return (
    wanted.length === found.length &&
    wanted.every(({ from, to, open }, index) => {
      const other = found[index];
      const sameEnds = other && (from === other.from || same(from, other.from)) && (to === other.to || same(to, other.to));
      const openness =
        other &&
        (Number.isFinite(from) ? open[0] === other.open[0] : true) &&
        (Number.isFinite(to) ? open[1] === other.open[1] : true);
      return Boolean(sameEnds && openness);
    })
  );
}

const bound = (text: string | undefined): number =>
  text === "oo" ? Number.POSITIVE_INFINITY : text === "-oo" ? Number.NEGATIVE_INFINITY : numberOf(read(text));

function rangeOf(json: MathJson): Range {
  const [from = "Nothing", to = "Nothing"] = operandsOf(json);
  const end = (operand: MathJson): number => {
    const inner = headOf(operand) === "Open" ? (operandsOf(operand)[0] as MathJson) : operand;
    return inner === "PositiveInfinity"
      ? Number.POSITIVE_INFINITY
      : inner === "NegativeInfinity" || JSON.stringify(inner) === '["Negate","PositiveInfinity"]'
        ? Number.NEGATIVE_INFINITY
        : numberOf(inner);
  };
  return { from: end(from), to: end(to), open: [headOf(from) === "Open", headOf(to) === "Open"] };
}

function sameMatrix(expected: unknown[][], answer: MathJson): boolean {
  const rows = operandsOf(answer).map((row) => operandsOf(row));
  return (
    rows.length === expected.length &&
    expected.every(
      (row, index) =>
        row.length === rows[index]?.length && row.every((value, column) => sameNumber(value, rows[index]?.[column] as MathJson)),
    )
  );
}

/** [[point, type], …] against a list of pairs of a point and a word. */
function sameTypes(expected: readonly [unknown[], string][], answer: MathJson): boolean {
  return sameMembers(expected, operandsOf(answer), ([point, type], pair) => {
    const [place = "Nothing", word = ""] = operandsOf(pair);
    const places = point.length === 1 && headOf(place) !== "Tuple" ? sameNumber(point[0], place) : samePoint(point, place);
    return places && String(word).toLowerCase() === type.replaceAll(" ", "").toLowerCase();
  });
}

interface Flow {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly t: number;
}

/** Some trajectory of a figure begins and ends where it should; one that ends by itself, ends there. */
export function drawsTrajectory({ kind, value }: Expected, derivation: Derivation): boolean {
  const layers = derivation.figures
    .flatMap(({ layers }) => layers)
    .flatMap((layer) => (layer.type === "trajectory" ? [layer.samples] : []));
  return layers.some((samples) => {
    const last = samples.t.length - 1;
    // The figure ends where the curve has left it for good, a little before.
    if (kind === "blow-up") return Math.abs((samples.t[last] as number) - Number(value)) < 0.03;
    const { start, end, t } = value as Flow;
    // One letter is drawn over time.
    const columns = start.length === 1 ? [samples.y] : [samples.x, samples.y, samples.z];
    const at = (index: number, state: readonly number[]): boolean =>
      state.every(
        (wanted, place) => Math.abs((columns[place]?.[index] ?? Number.NaN) - wanted) < 1e-3 * Math.max(1, Math.abs(wanted)),
      );
    return Math.abs((samples.t[last] as number) - t) < 1e-6 * t && at(0, start) && at(last, end);
  });
}
