import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Builder, bodyOf, lettersOf, usualLetter } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { boundsIn } from "./integrals.ts";

export const area: Builder = (asked) => {
  const curves = operandsOf(asked.operands[0] as MathJson);
  const bodies: MathJson[] = [];
  const ends: MathJson[] = [];
  let axis = false;
  for (const curve of curves) {
    const [json] = operandsOf(curve);
    if (curve === "XAxis") axis = true;
    else if (headOf(curve) === "Expr") bodies.push(json as MathJson);
    else {
      const [left, right] = operandsOf(json as MathJson) as [MathJson, MathJson];
      const body = bodyOf(json as MathJson);
      if (left === "x" && freeLetters(right).length === 0) ends.push(right);
      else if (body !== undefined && left === "y" && freeLetters(body).length === 0 && body === 0) axis = true;
      else if (body !== undefined) bodies.push(body);
      else throw new Senseless();
    }
  }
  const variable = usualLetter(lettersOf(...bodies)) ?? "x";
  const said = boundsIn(asked, undefined);
  // From y = 0 to y = 4 is along the other axis.
  if (said?.letter !== undefined && said.letter !== variable) throw new Senseless();
  const [from, to] = ends.length === 2 ? ends : said && ends.length === 0 ? [said.from, said.to] : [];
  if (ends.length === 1 || ends.length > 2 || (said && ends.length > 0) || bodies.length === 0 || bodies.length > 2)
    throw new Senseless();
  if (bodies.length === 2 && axis) throw new Senseless();
  if (bodies.length === 1 && !axis && from === undefined) throw new Senseless();
  if (bodies.some((body) => lettersOf(body).some((letter) => letter !== variable))) throw new Senseless();
  const place = from === undefined || to === undefined ? {} : { from, to };
  const told = `area-${bodies.length === 2 ? "between" : "axis"}${from === undefined ? "" : "-from"}`;
  const shown = { first: bodies[0] as MathJson, ...(bodies[1] === undefined ? {} : { second: bodies[1] }) };
  return [
    {
      kind: "calculus.area",
      given: bodies,
      unknowns: [variable],
      what: "area",
      with: place,
      told,
      params: { ...shown, ...place },
      natural: true,
      confidence: 0.95,
    },
  ];
};
