import assert from "node:assert/strict";
import { test } from "node:test";
import { conicAssuming, conicEquation } from "../../../test/conic-equation.ts";
import { conicTable } from "../../../test/conic-table.ts";
import { Radicals } from "../../algebra/radicals/radicals.ts";
import { toAscii } from "../../expression/print-ascii.ts";
import type { Point, StraightLine } from "../figures.ts";
import { lineEquation } from "../line-equation.ts";
import { analyse, kindOf } from "./analyse.ts";
import type { Conic } from "./conic.ts";
import * as elements from "./elements.ts";
import { secondDegreeOf } from "./second-degree.ts";

function described(text: string): string {
  const numbers = new Radicals({ assuming: conicAssuming });
  const curve = secondDegreeOf(numbers, conicEquation(text), conicAssuming);
  if (!curve) return "no conic";
  if (curve.kind === "line") return `line: ${lines(numbers, [curve])}`;
  const conic = analyse(numbers, curve);
  return conic ? elementsOf(numbers, conic) : (kindOf(numbers, curve) ?? "undecided");
}

const points = (all: readonly Point[] | undefined): string =>
  (all ?? []).map(({ x, y }) => `(${toAscii(x)}, ${toAscii(y)})`).join(", ");

const lines = (numbers: Radicals, all: readonly StraightLine[] | undefined): string =>
  (all ?? []).map((line) => toAscii(lineEquation(numbers, line) ?? "Nothing")).join(", ");

function elementsOf(numbers: Radicals, conic: Conic): string {
  switch (conic.kind) {
    case "circle":
      return `circle: centre ${points([conic.center])}; radius ${toAscii(conic.radius)}`;
    case "ellipse":
    case "hyperbola":
      return [
        `${conic.kind}: centre ${points([conic.center])}`,
        `foci ${points(elements.foci(numbers, conic))}`,
        `vertices ${points(elements.vertices(numbers, conic))}`,
        `e = ${toAscii(conic.eccentricity)}`,
        `directrices ${lines(numbers, elements.directrices(numbers, conic))}`,
        conic.kind === "hyperbola"
          ? `asymptotes ${lines(numbers, elements.asymptotes(numbers, conic))}`
          : `co-vertices ${points(elements.coVertices(numbers, conic))}`,
      ].join("; ");
    case "parabola": {
      const axis = elements.mainAxis(numbers, conic);
      return [
        `parabola: vertex ${points([conic.vertex])}`,
        `focus ${points([conic.focus])}`,
        `directrix ${lines(numbers, [conic.directrix])}`,
        `axis ${lines(numbers, axis && [axis])}`,
        `opens ${conic.opening ?? "either way"}`,
      ].join("; ");
    }
    case "point":
      return `point: ${points([conic.point])}`;
    case "empty":
      return "empty";
    default:
      return `${conic.kind}: ${lines(numbers, conic.kind === "double-line" ? [conic.line] : conic.lines)}`;
  }
}

for (const [equation, expected] of conicTable) {
  test(`${equation} is ${expected.split(":")[0]}`, () => assert.equal(described(equation), expected));
}

test("A parameter that is bounded gives only a part of a curve, unless it goes once round", () => {
  const curve = (range: string): string | undefined => {
    const [equation, assuming] = [conicEquation("x=3\\cos t;y=2\\sin t"), [conicEquation(range)]];
    return secondDegreeOf(new Radicals(), equation, assuming)?.kind;
  };
  assert.equal(curve("0\\le t\\le\\pi"), undefined);
  assert.equal(curve("0\\le t<2\\pi"), "conic");
  assert.equal(curve("t\\in[0,2\\pi)"), "conic");
  assert.equal(curve("-\\pi<t\\le\\pi"), "conic");
  assert.equal(curve("0<t<2\\pi"), undefined);
  assert.equal(curve("t>0"), undefined);
  const doubled = [conicEquation("x=\\cos2t;y=\\sin2t"), [conicEquation("0\\le t<2\\pi")]] as const;
  assert.equal(secondDegreeOf(new Radicals(), ...doubled), undefined);
});

test("A divisor is taken away only where no point is added by it", () => {
  const kind = (text: string): string | undefined => secondDegreeOf(new Radicals(), conicEquation(text))?.kind;
  assert.equal(kind("y=\\frac{1}{x}"), "conic");
  assert.equal(kind("\\frac{y}{x}=1"), undefined);
  assert.equal(kind("\\frac{x^2+y^2-1}{x-2}=0"), "conic");
  assert.equal(kind("\\frac{x^2+y^2-1}{x-1}=0"), undefined);
  assert.equal(kind("\\frac{x^2-y^2}{x-y}=0"), undefined);
});
