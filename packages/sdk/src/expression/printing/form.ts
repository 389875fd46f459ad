import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";
import { isFunctionLetter, symbolParts } from "../notation/letters.ts";
import { atom, type Printed } from "./level.ts";

/** A tree as the name of a form and what the form is filled with: `["Limit", f, "x", 0, 1]` is the form "Limit from above". */
export interface Form {
  key: string;
  parts: readonly (MathJson | Printed)[];
}

type FormOf = (head: string, operands: readonly MathJson[], fill: (form: Form) => Printed | undefined) => Form | undefined;

/** Integrals, sums and products, by what their operands are: "Sum ()" over nothing, "Sum (Limits)" from … to …. */
const overIndices: FormOf = (head, [body, ...indices]) => {
  if (body === undefined) return undefined;
  const kinds = indices.map((index) => (/^(Limits|Over)$/.exec(headOf(index) ?? "") ?? [""])[0]);
  const parts = indices.flatMap((index, at) => (kinds[at] === "" ? [index] : operandsOf(index)));
  if (indices.some((index) => headOf(index) === "Limits" && operandsOf(index).length !== 3)) return undefined;
  return { key: indices.length === 0 ? head : `${head} (${kinds.join()})`, parts: [body, ...parts] };
};

/** Derivatives with bars: dy/dx of a letter, d/dx of anything else, and how often. */
const derivative: FormOf = (head, [body, ...variables], fill) => {
  if (body === undefined || variables.length === 0 || !variables.every(isSymbol)) return undefined;
  const groups: [MathJson, number][] = [];
  for (const variable of variables) {
    const last = groups.at(-1);
    if (last?.[0] === variable) last[1] += 1;
    else groups.push([variable, 1]);
  }
  if (groups.length > 1 && head === "Differentiate") return undefined;
  const by = groups.map(([variable, times]) =>
    fill(times === 1 ? { key: `${head} by`, parts: [variable] } : { key: `${head} by times`, parts: [variable, times] }),
  );
  const text = by.map((part) => part?.text ?? "").join(" ");
  const letter = isSymbol(body) && body !== "d" && isOneLetter(symbolParts(body).base);
  const kind = letter ? "letter" : "body";
  return {
    key: `${head} ${kind}${variables.length > 1 ? " times" : ""}`,
    parts: [body, atom(text, "other"), variables.length],
  };
};

/** Primes and dots over letters, by their number. */
const repeated: FormOf = (head, [body, times = 1, ...rest]) => {
  if (body === undefined || rest.length > 0 || (!isSymbol(body) && head !== "Derivative")) return undefined;
  return times === 1 || times === 2 || times === 3
    ? { key: `${head} ${times}`, parts: [body] }
    : { key: `${head} n`, parts: [body, times] };
};

const limit: FormOf = (head, operands) => {
  const [body, variable, at, side] = operands;
  if (body === undefined || variable === undefined || at === undefined || operands.length > 4) return undefined;
  const from = side === undefined ? "" : side === 1 ? " from above" : side === -1 ? " from below" : undefined;
  return from === undefined ? undefined : { key: `${head}${from}`, parts: [body, variable, at] };
};

/** Two points under one bar are a segment; a mean of a product of two capital letters must not look like one. */
const overBar: FormOf = (head, operands) => {
  const [body] = operands;
  if (body === undefined || operands.length > 1) return undefined;
  const factors = operandsOf(body);
  const points = headOf(body) === "Multiply" && factors.length === 2 && factors.every(isPoint);
  return { key: points ? `${head} of points` : `${head}/1`, parts: operands };
};

function isPoint(json: MathJson): boolean {
  if (headOf(json) === "Prime") return isPoint(operandsOf(json)[0] ?? 0);
  return isSymbol(json) && /^[A-Z](_|$)/.test(json);
}

/** f⁻¹ of a letter that is called; of any other letter it would be its reciprocal. */
const inverse: FormOf = (head, operands) => {
  const [letter, ...rest] = operands;
  const called = isSymbol(letter ?? 0) && isFunctionLetter(letter as string) && rest.length === 0;
  return called ? { key: `${head}/1`, parts: operands } : undefined;
};

const special: ReadonlyMap<string, FormOf> = new Map([
  ["Integrate", overIndices],
  ["Sum", overIndices],
  ["Product", overIndices],
  ["Differentiate", derivative],
  ["PartialD", derivative],
  ["Derivative", repeated],
  ["Prime", repeated],
  ["OverDot", repeated],
  ["Limit", limit],
  ["OverBar", overBar],
  ["InverseFunction", inverse],
]);

/** The form of a tree that may have one; most are the head with the number of its operands. */
export function formOf(head: string, operands: readonly MathJson[], fill: (form: Form) => Printed | undefined): Form | undefined {
  const make = special.get(head);
  return make === undefined ? { key: `${head}/${operands.length}`, parts: operands } : make(head, operands, fill);
}
