import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "../../expression/evaluation/compile.ts";
import { operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { parametrised } from "./parametrised.ts";
import { quadricOf } from "./quadric.ts";

const kinds: readonly [equation: string, kind: string, parts: number][] = [
  ["x^2 + y^2 + z^2 = 4", "sphere", 1],
  ["(x-1)^2 + (y+2)^2 + z^2 = 9/4", "sphere", 1],
  ["x^2 + y^2 + z^2 - 2x + 4z = 4", "sphere", 1],
  ["x^2/4 + y^2/9 + z^2 = 1", "ellipsoid", 1],
  ["x^2 + y^2 - z^2 = 1", "hyperboloid-of-one-sheet", 1],
  ["y^2 + z^2/2 - x^2 = 3", "hyperboloid-of-one-sheet", 1],
  ["z^2 - x^2 - y^2 = 1", "hyperboloid-of-two-sheets", 2],
  ["z^2 = x^2 + y^2", "cone", 2],
  ["x^2 = 3y^2 + z^2/4", "cone", 2],
  ["z = x^2 + y^2", "elliptic-paraboloid", 1],
  ["y = 4 - x^2 - 2z^2", "elliptic-paraboloid", 1],
  ["z = x^2 - y^2", "hyperbolic-paraboloid", 1],
  ["x = y^2/2 - z^2 + 1", "hyperbolic-paraboloid", 1],
  ["x^2 + y^2 = 4", "circular-cylinder", 1],
  ["y^2 + 4z^2 = 4", "elliptic-cylinder", 1],
  ["x^2 - y^2 = 1", "hyperbolic-cylinder", 2],
  ["z^2 - y^2 = 2", "hyperbolic-cylinder", 2],
  ["y = x^2", "parabolic-cylinder", 1],
  ["z = 4 - x^2", "parabolic-cylinder", 1],
  ["2x + y + z = 4", "plane", 1],
  ["x = 2", "plane", 1],
  ["3x - 2y = 6", "plane", 1],
];

for (const [equation, kind, count] of kinds)
  test(`${equation} is a ${kind}, and its parts satisfy it`, () => {
    const { json } = parse(equation);
    const quadric = quadricOf(json);
    assert.equal(quadric?.kind, kind);
    const parts = quadric ? parametrised(quadric) : [];
    assert.equal(parts.length, count);
    const [left, right] = operandsOf(json).map((side) => compile(side, ["x", "y", "z"])) as [Map3, Map3];
    for (const { place, u, v } of parts) {
      const at = place.map((coordinate) => compile(coordinate, ["u", "v"]));
      const [fromU, toU, fromV, toV] = [...u, ...v].map((end) => compile(end, [])()) as [number, number, number, number];
      for (let index = 0; index < 60; index++) {
        const [first, second] = [fromU + ((index * 0.37) % 1) * (toU - fromU), fromV + ((index * 0.71) % 1) * (toV - fromV)];
        const [x, y, z] = at.map((coordinate) => coordinate(first, second)) as [number, number, number];
        assert.ok(Math.abs(left(x, y, z) - right(x, y, z)) < 1e-9, `(${x}, ${y}, ${z})`);
      }
    }
  });

type Map3 = (x: number, y: number, z: number) => number;

const none = [
  "x^2 + y^2 + z^2 = 0",
  "x^2 + y^2 + z^2 = -1",
  "x^2 = 1",
  "x y + z^2 = 1",
  "x^3 + y^2 = z",
  "x^2 + a y^2 = z",
  "1/x + y^2 = z",
  "x^2 - y^2 = 0",
  "x^2 + y + z = 1",
  "x^2 < y",
  "sin(x) = z",
];
for (const equation of none) test(`${equation} is none of these`, () => assert.equal(quadricOf(parse(equation).json), undefined));
