import type { MathJson } from "../../../contract.ts";
import type { Token } from "../../grammar/tokens.ts";

/** Something that begins at a token, with the index behind it. */
export interface Found<Value> {
  readonly value: Value;
  readonly to: number;
}

type FindItem<Value> = (tokens: readonly Token[], at: number) => Found<Value> | undefined;

const mostDigits = 15;

/** A number with its sign: −3.5. Its digits are kept where a double would lose some. */
export const numberAt: FindItem<MathJson> = (tokens, at) => {
  const sign = /^[-−–+]$/.test(tokens[at]?.text ?? "") ? 1 : 0;
  const token = tokens[at + sign];
  if (token?.kind !== "number" || !/^\d*\.?\d+$/.test(token.text) || (sign === 1 && token.spaced)) return undefined;
  const digits = `${sign === 1 && tokens[at]?.text !== "+" ? "-" : ""}${token.text}`;
  const isShort = digits.replace(/[-.]/g, "").replace(/^0+/, "").length <= mostDigits;
  return { value: isShort ? Number(digits) : { num: digits }, to: at + sign + 1 };
};

/** (1, 2): a pair of numbers. */
export const pairAt: FindItem<MathJson> = (tokens, at) => {
  if (tokens[at]?.text !== "(") return undefined;
  const x = numberAt(tokens, at + 1);
  const y = x && /^[,;]$/.test(tokens[x.to]?.text ?? "") ? numberAt(tokens, x.to + 1) : undefined;
  return x && y && tokens[y.to]?.text === ")" ? { value: ["Tuple", x.value, y.value], to: y.to + 1 } : undefined;
};

/** Between the members of a list: a comma, "and", both; the index of what follows. */
export function behindSeparator(tokens: readonly Token[], at: number, signs: RegExp): number {
  const behind = signs.test(tokens[at]?.key ?? "") ? at + 1 : at;
  return /^(and|和|与|及)$/.test(tokens[behind]?.key ?? "") ? behind + 1 : behind;
}

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}", "(": ")" };

/** Things one behind the other with commas, spaces or "and" between them, in brackets or not; two at least. */
export function listAt<Value>(
  tokens: readonly Token[],
  at: number,
  findItem: FindItem<Value>,
): (Found<Value[]> & { /** Where the last one begins, and what is before it ends. */ readonly butLast: number }) | undefined {
  const close = closing[tokens[at]?.text ?? ""];
  const bare = itemsFrom(tokens, at, findItem);
  if (bare && bare.value.length > 1) return bare;
  if (close === undefined) return undefined;
  const inside = itemsFrom(tokens, at + 1, findItem);
  if (!inside || inside.value.length < 2 || tokens[inside.to]?.text !== close) return undefined;
  return { ...inside, to: inside.to + 1, butLast: inside.to + 1 };
}

function itemsFrom<Value>(
  tokens: readonly Token[],
  at: number,
  findItem: FindItem<Value>,
): (Found<Value[]> & { readonly butLast: number }) | undefined {
  const values: Value[] = [];
  let [to, butLast] = [at, at];
  for (let next = at; ; next = behindSeparator(tokens, to, /^[,、;]$/)) {
    const item = findItem(tokens, next);
    // Side by side without a space two numbers are none.
    if (!item || (values.length > 0 && next === to && !tokens[next]?.spaced)) break;
    values.push(item.value);
    butLast = to;
    to = item.to;
  }
  return values.length === 0 ? undefined : { value: values, to, butLast };
}
