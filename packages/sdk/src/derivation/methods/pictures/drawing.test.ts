import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Derivation, Step } from "../../../contract.ts";
import { toAscii } from "../../../expression/print-ascii.ts";
import { toPlotSpec } from "../../../figure/to-plot-spec.ts";
import { labels } from "../../../locale/labels.ts";
import { parseProblem } from "../../../problem/notation/parse.ts";
import { examples } from "../../../problem/pictures/examples/all.ts";
import { solve } from "../../../solve.ts";
import { deriveWith } from "../../derive-with.ts";
import { allRules } from "../../domains/every.ts";
import { pictures } from "../../domains/pictures.ts";
import { wordingOf } from "../../tell.ts";

const stepsOf = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...stepsOf(step.substeps ?? [])]);
const layersOf = ({ figures: [figure] }: Derivation): string =>
  (figure?.layers ?? []).map(({ id, type }) => (id === type ? id : `${id}:${type}`)).join(" ");
const proved = ({ steps }: Derivation): string =>
  steps
    .filter(({ verdict }) => verdict.status === "proved")
    .map(({ before, after }) => `${before ? toAscii(before.json) : ""} -> ${toAscii(after.json)}`)
    .join("; ");

/** What is drawn for a question, and what is proved on the way. */
const rows: readonly (readonly [question: string, layers: string, lines?: string])[] = [
  ["plot x = cos t, y = sin 2t", "curve:parametric"],
  ["plot r = 1 + cos θ", "curve:polar"],
  ["plot the points A(1, 2), B(3, 4)", "point:points point-2:points"],
  ["draw the segment from (1, 2) to (3, 4)", "segment ends:points", "sqrt((3 - 1)^2 + (4 - 2)^2) -> 2*sqrt(2)"],
  ["plot A(1, 2), B(3, 4) and the segment AB", "point:points point-2:points segment", "sqrt((3 - 1)^2 + (4 - 2)^2) -> 2*sqrt(2)"],
  ["draw the ray from (0, 0) through (1, 2)", "ray:arrow points-of-ray:points"],
  [
    "draw the line through (1, 2) and (3, 4) and the point (0, 5)",
    "line:implicit points-of-line:points point:points",
    "2 -> 1 + 1; 4 -> 3 + 1",
  ],
  ["draw the circle with center (1, 2) and radius 3 and the point (4, 2)", "circle:implicit center:points point:points"],
  ["draw the triangle with vertices (0, 0), (4, 0), (0, 3)", "side:segment side-2:segment side-3:segment corners:points"],
  ["connect (0, 0), (2, 1) and (4, 5)", "part:segment part-2:segment points-of-path:points"],
  ["plot the polar point (2, π/3)", "ray:segment polar-point:points", "2*cos(pi/3) -> 1; 2*sin(pi/3) -> sqrt(3)"],
  ["draw the vector (3, 4)", "vector:arrow"],
  ["draw the vector from (1, 1) to (4, 3)", "vector:arrow points-of-vector:points", "4 - 1 -> 3; 3 - 1 -> 2"],
  [
    "draw the sum of the vectors (1, 2) and (3, -1)",
    "vector:arrow vector-2:arrow moved:segment moved-2:segment sum:arrow",
    "1 + 3 -> 4; 2 + (-1) -> 1",
  ],
  [
    "draw an angle of 60°",
    "side:arrow side-2:arrow angle",
    "60^{\\circ} -> pi/3; cos(60^{\\circ}) -> 1/2; sin(60^{\\circ}) -> sqrt(3)/2",
  ],
  ["draw angle ABC with A(4, 0), B(0, 0), C(3, 3)", "side:segment side-2:segment angle points-of-angle:points"],
  [
    "show π/6 on the unit circle",
    "circle:implicit radius:segment angle projection:segment projection-2:segment point:points",
    "cos(pi/6) -> sqrt(3)/2; sin(pi/6) -> 1/2; (sqrt(3)/2)^2 + (1/2)^2 -> 1",
  ],
  ["show 3 + 4i on the complex plane", "vector:arrow number:points argument:angle", "sqrt(3^2 + 4^2) -> 5; 4/3 -> 4/3"],
  [
    "show -1 + i on the complex plane",
    "vector:arrow number:points argument:angle",
    "sqrt((-1)^2 + 1^2) -> sqrt(2); cos((3*pi)/4) -> -sqrt(2)/2",
  ],
  ["plot the roots of z^3 = 8", "circle:implicit ray:segment ray-2:segment ray-3:segment roots:points"],
  ["draw the vector field (y, -x)", "field"],
  [
    "draw the midpoint Riemann sum of x^2 on [0, 1] with 4 rectangles",
    "curve strips:rectangles",
    "(1 - 0)/4 -> 1/4; (1/4)*((1/8)^2 + (3/8)^2 + (5/8)^2 + (7/8)^2) -> 21/64",
  ],
  ["shade the area between y = x and y = x^2", "curve curve-2:curve area:region area-2:region"],
  ["graph [-2, 5) on a number line", "set:number-line"],
  ["plot a_n = 1/n for n = 1 to 3", "terms:points", "1/1 -> 1; 1/2 -> 1/2; 1/3 -> 1/3"],
  ["plot a_n = 1/n for n = 1 to 20", "terms:scatter", "1/1 -> 1; 1/2 -> 1/2; 1/3 -> 1/3"],
  ["animate y = sin(ax) for a from 0 to 5", "curve"],
];

describe("what is drawn", () => {
  for (const [question, layers, lines] of rows)
    test(question, async () => {
      const derivation = await solve({ text: question }).result;
      assert.equal(derivation.status, "solved");
      assert.equal(layersOf(derivation), layers);
      if (lines !== undefined) assert.equal(proved(derivation), lines);
    });
});

test("letters that run have a slider and are played", async () => {
  const { figures } = await solve({ text: "animate y = sin(ax) for a from 0 to 5" }).result;
  assert.deepEqual(figures[0]?.parameters, [{ name: "a", value: 3.75, from: 0, to: 5, step: 0.05 }]);
  assert.deepEqual(figures[0]?.animation, { over: "a", from: 0, to: 5, seconds: 8 });
});

test("the number of strips is a slider", async () => {
  const { figures } = await solve({ text: "draw the left Riemann sum of x^2 on [0, 1] with 8 rectangles" }).result;
  assert.deepEqual(figures[0]?.parameters, [{ name: "n", value: 8, from: 1, to: 40, step: 1 }]);
});

const sums: readonly (readonly [question: string, value: string])[] = [
  ["find the left Riemann sum of x^2 on [0, 2] with n = 4", "7/4"],
  ["find the right Riemann sum of x^2 on [0, 2] with n = 4", "15/4"],
  ["find the midpoint Riemann sum of x^2 on [0, 2] with n = 4", "21/8"],
  ["find the trapezoidal sum of x^2 on [0, 2] with n = 4", "11/4"],
  ["find the left Riemann sum of 1/x on [1, 3] with n = 2", "3/2"],
  ["find the right Riemann sum of 3 on [0, 2] with n = 5", ""],
];

describe("sums of strips are answered", () => {
  for (const [question, value] of sums)
    test(question, async () => {
      const { answers } = await solve({ text: question }).result;
      assert.equal(answers.map(({ json }) => toAscii(json)).join(), value);
      assert.ok(answers.every(({ verdict }) => verdict.status === "proved"));
    });
});

describe("every example is drawn, and nothing false or unproved is said", () => {
  const plane = Object.values(examples)
    .flat()
    .filter(([notation]) => notation.startsWith("picture.plane"));
  for (const [notation, question = ""] of plane)
    test(notation, async () => {
      const derivation = await solve({ text: question }).result;
      assert.equal(derivation.status, "solved", question);
      for (const { verdict, rule } of stepsOf(derivation.steps)) assert.match(verdict.status, /^(proved|given)$/, rule);
      const [figure] = derivation.figures;
      assert.ok(figure, question);
      for (const lang of ["en", "zh"]) {
        const wording = wordingOf(derivation, lang);
        const { options } = toPlotSpec(figure, { wording });
        const words = `${options.ariaLabel} ${options.ariaDescription}`;
        assert.doesNotMatch(
          words,
          /\b(picture|thing|label|figure|seen|reading)\.[a-z]|(?<!∑_)\{[a-z]|undefined|operatorname/,
          words.slice(0, 200),
        );
      }
    });
});

test("no label is called as a rule is: one of them would be said for the other", () => {
  const rules = allRules();
  assert.deepEqual(
    Object.keys(labels).filter((key) => rules.has(key)),
    [],
  );
});

test("a thing that no picture has is refused with a reason", () => {
  const problem = parseProblem("picture.plane: Teapot((1, 2)) → graph");
  const [, last] = [...deriveWith(problem, { domains: [pictures], operations: 10_000 })];
  assert.equal(last?.type === "end" && last.end.reason?.key, "reason.picture-unknown");
});

test("a curve that moves stays in view", async () => {
  const { figures } = await solve({ text: "animate y = a x^2 for a from -2 to 2" }).result;
  const [low, high] = figures[0]?.view.y ?? [0, 0];
  assert.ok(low < -8 && high > 8, `${low} … ${high}`);
});
