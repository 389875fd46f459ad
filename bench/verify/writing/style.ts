import { sameTree } from "../../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../../packages/sdk/src/expression/parse.ts";
import { toLatex } from "../../../packages/sdk/src/expression/print-latex.ts";
import type { Chance } from "./chance.ts";

/** The same formula as somebody else would type it: read as the same tree. */
export function restyled(latex: string, chance: Chance): string {
  const { json } = parse(latex);
  const other = chance.happens(0.2) ? toLatex(json) : typed(latex, chance);
  return reads(other) && sameTree(parse(other).json, json) ? other : latex;
}

function reads(latex: string): boolean {
  try {
    parse(latex);
    return true;
  } catch {
    return false;
  }
}

function typed(latex: string, chance: Chance): string {
  const habits: readonly (readonly [part: number, change: (text: string) => string])[] = [
    [0.5, (text) => text.replace(/(?<=[\w})!]|\\right\|)(?:([+-])(?=[\w\\({|])|([=<>])(?=[-\w\\({|]))/g, " $1$2 ")],
    [
      latex.includes("\\frac") ? 0.8 : 0.15,
      (text) => (/[[\]]/.test(text) ? text : text.replace(/(?<!\\left)\(/g, "\\left(").replace(/(?<!\\right)\)/g, "\\right)")),
    ],
    [
      0.6,
      (text) => (/\\left\|[^|]*\\left\|/.test(text.replaceAll("\\right|", "")) ? text : text.replace(/\\(?:left|right)\|/g, "|")),
    ],
    [0.1, (text) => text.replaceAll("\\frac", "\\dfrac")],
    [0.2, (text) => text.replace(/\\frac\{(\d)\}\{(\d)\}/g, "\\frac$1$2")],
    [0.3, (text) => text.replace(/\\(le|ge)(?![a-z])/g, "\\$1q")],
    [0.4, (text) => text.replaceAll("\\lor", "\\text{ or }")],
    [0.15, (text) => text.replace(/\^(\d)/g, "^{$1}")],
    [0.1, (text) => text.replaceAll("\\sqrt{", "\\sqrt {")],
  ];
  return habits.reduce((text, [part, change]) => (chance.happens(part) ? change(text) : text), latex);
}
