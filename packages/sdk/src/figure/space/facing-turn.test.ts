import assert from "node:assert/strict";
import { test } from "node:test";
import type { Layer } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { chooseView } from "../view/choose-view.ts";
import { turnOfSurfaces } from "./turn.ts";

const rows: [z: string, isUsual: boolean][] = [
  ["x", false],
  ["\\lfloor x\\rfloor", false],
  ["y", true],
  ["x^2 + y^2", true],
  ["x^2 - y^2", true],
  ["2x + 3y", true],
];
for (const [z, isUsual] of rows)
  test(`z = ${z} is ${isUsual ? "seen from the usual side" : "not seen along its edge"}`, () => {
    const layer: Layer = { id: "surface", type: "surface", z: parse(z), variables: ["x", "y"] };
    const { turn } = chooseView([layer]);
    assert.equal(turn?.azimuth === turnOfSurfaces.azimuth, isUsual, JSON.stringify(turn));
  });
