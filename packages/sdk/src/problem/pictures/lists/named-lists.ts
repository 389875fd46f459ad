import type { MathJson } from "../../../contract.ts";
import type { Token } from "../../grammar/tokens.ts";
import { behindSeparator, type Found, listAt, numberAt } from "./items.ts";
import type { FindLists, ListStretch } from "./list-stretch.ts";
import { costOfName, mayBeLong, nameAt } from "./names.ts";

/** Things that are counted are the same with and without their counter: 4 个. */
const counter = /^[个只人名本张件次头匹辆棵支台]$/;

/**
 * Data with names, as far as they go: `NamedValues` A: 3, B: 5 as ["List", ["Named", name, value], …], `Groups` A: 1, 2, 3; B: 4, 5 with a List for each
 * name, and `Names` alone. Where the first name begins is for the phrases to say: each beginning is there.
 */
export const namedLists: FindLists = (tokens, characters) => [
  ...allFrom(tokens, "NamedValues", (at) => namedFrom(tokens, at, characters, valueAt)),
  ...allFrom(tokens, "Groups", (at) => namedFrom(tokens, at, characters, columnAt)),
  ...allFrom(tokens, "Names", (at) => namesFrom(tokens, at, characters)),
  ...captions(tokens, characters),
];

/** What data are of: it costs more than words that are known. */
const costOfCaption = 0.2;

/** `Caption`: a name before a colon. */
function captions(tokens: readonly Token[], characters: string): ListStretch[] {
  return tokens.flatMap((_, at): ListStretch[] => {
    const name = nameAt(tokens, at, characters, false);
    if (!name || tokens[name.to]?.text !== ":") return [];
    return [{ category: "Caption", from: at, to: name.to, value: name.value, cost: costOfCaption }];
  });
}

/** The lists of one sort from every place where one may begin: not in the middle of another, behind its first name. */
function allFrom(tokens: readonly Token[], category: string, find: (at: number) => NamedList | undefined): ListStretch[] {
  const found: ListStretch[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    if (at >= from && at < to) continue;
    const list = find(at);
    if (!list || (list.firstName > at + 1 && tokens[at]?.kind === "word" && !mayBeLong(tokens, at))) continue;
    if (at >= to) [from, to] = [list.firstName, list.to];
    found.push({ category, from: at, to: list.to, value: ["List", ...list.value], cost: costOfName(at, list.firstName) });
  }
  return found;
}

type NamedList = Found<MathJson[]> & { /** The end of the first name. */ readonly firstName: number };

/** What stands behind a name, with the sign between them. */
type FindValue = (tokens: readonly Token[], at: number) => (Found<MathJson> & { readonly sign: string }) | undefined;

function namedFrom(tokens: readonly Token[], start: number, characters: string, findValue: FindValue): NamedList | undefined {
  const open = /^[{[]$/.test(tokens[start]?.text ?? "") ? 1 : 0;
  const items: MathJson[] = [];
  let [to, firstName, sign] = [start, start, ""];
  for (let at = start + open; ; at = behindSeparator(tokens, to, /^[,、;]$/)) {
    const item = namedAt(tokens, at, characters, findValue);
    if (!item || (items.length > 0 && item.sign !== sign)) break;
    if (items.length === 0) [firstName, sign] = [item.name, item.sign];
    items.push(item.value);
    to = item.to;
  }
  if (items.length < 2) return undefined;
  if (open === 0) return { value: items, to, firstName };
  return /^[}\]]$/.test(tokens[to]?.text ?? "") ? { value: items, to: to + 1, firstName: start + 1 } : undefined;
}

function namedAt(
  tokens: readonly Token[],
  at: number,
  characters: string,
  findValue: FindValue,
): (Found<MathJson> & { readonly name: number; readonly sign: string }) | undefined {
  for (const mayBeNumber of [false, true]) {
    const name = nameAt(tokens, at, characters, mayBeNumber);
    const value = name && findValue(tokens, name.to);
    // A number is a name only before a sign: 2019: 5.
    if (name && value && !(mayBeNumber && value.sign === ""))
      return { value: ["Named", named(name.value, mayBeNumber), value.value], to: value.to, name: name.to, sign: value.sign };
  }
  return undefined;
}

const named = (name: string, mayBeNumber: boolean): MathJson => (mayBeNumber && /^\d+(\.\d+)?$/.test(name) ? Number(name) : name);

const valueAt: FindValue = (tokens, at) => {
  const { sign, to } = signAt(tokens, at);
  const value = numberAt(tokens, to);
  if (!value) return undefined;
  if (sign === "(") return tokens[value.to]?.text === ")" ? { value: value.value, to: value.to + 1, sign } : undefined;
  return { value: value.value, to: counter.test(tokens[value.to]?.text ?? "") ? value.to + 1 : value.to, sign };
};

const columnAt: FindValue = (tokens, at) => {
  const { sign, to } = signAt(tokens, at);
  const list = sign === "" || sign === "(" ? undefined : listAt(tokens, to, numberAt);
  return list && { value: ["List", ...list.value], to: list.to, sign };
};

function signAt(tokens: readonly Token[], at: number): { sign: string; to: number } {
  const key = tokens[at]?.key ?? "";
  if (/^[:=(]$/.test(key)) return { sign: key, to: at + 1 };
  return /^(is|are|为|是|有)$/.test(key) ? { sign: "is", to: at + 1 } : { sign: "", to: at };
}

/** A, B, C: names with commas between them, the last one behind a comma or "and"; in brackets or not. */
function namesFrom(tokens: readonly Token[], start: number, characters: string): NamedList | undefined {
  const isOpen = tokens[start]?.text === "[";
  const names: MathJson[] = [];
  let [to, firstName] = [start, start];
  for (let at = isOpen ? start + 1 : start; ; at = behindSeparator(tokens, to, /^[,、]$/)) {
    const name = names.length > 0 && at === to ? undefined : nameAt(tokens, at, characters, false);
    if (!name) break;
    names.push(name.value);
    to = name.to;
    if (names.length === 1) firstName = to;
  }
  if (names.length < 2 || (isOpen && tokens[to]?.text !== "]")) return undefined;
  return { value: names, to: isOpen ? to + 1 : to, firstName: isOpen ? start + 1 : firstName };
}
