import { takeAway } from "../matplotlib/artists.ts";
import type { Block, Node, Statement } from "../python/syntax.ts";
import type { Scope, Value } from "../values/value.ts";
import { sharedWith } from "../values/views.ts";

/** Functions of NumPy that change what they are given. */
const changers = new Set(["shuffle", "put", "place", "copyto", "putmask", "fill_diagonal", "put_along_axis"]);

/**
 * After a statement that was not understood: whatever it gives a value to, or may change in place, has no value that is known. A curve drawn from what
 * it was before would be a wrong one.
 */
export function forget(statement: Statement, scope: Scope): void {
  const valuesOf = (names: readonly string[]): Value[] => names.flatMap((name) => scope.get(name) ?? []);
  const changed = valuesOf(namesChangedIn(statement, scope));
  const mayShare = valuesOf(namesSharedIn(statement, scope)).filter(({ type }) => changing.has(type));
  for (const name of namesSetIn(statement)) scope.set(name, { type: "unknown", mayShare });
  for (const name of namesOutsideIn(statement)) scope.forget(name);
  for (const value of changed) if (changing.has(value.type)) makeUnknown(value);
}

/** What can be changed in place. */
const changing: ReadonlySet<Value["type"]> = new Set(["numeric", "condition", "items", "dictionary", "artist", "unknown"]);

/** For every name that it has. What was drawn is not seen any more. */
function makeUnknown(changed: Value): void {
  const open: Value[] = [changed];
  for (let value = open.pop(); value; value = open.pop()) {
    if (value.type === "unknown") {
      open.push(...(value.mayShare ?? []));
      delete value.mayShare;
      continue;
    }
    if (value.type === "artist") takeAway(value);
    open.push(...sharedWith(value));
    if (value.type === "items") open.push(...value.items);
    if ((value.type === "numeric" || value.type === "condition") && value.axes.length === 0) continue;
    Object.assign(value, { type: "unknown" });
  }
}

/** Whether a value may be returned from within it. */
export const returns = (statement: Statement): boolean =>
  statement.type === "return" ||
  (statement.type === "unread" && /\breturn\b/.test(statement.source)) ||
  blocksOf(statement).some((block) => block.some(returns));

/** Whether it may leave a loop, or a round of it. A loop within has its own. */
export const jumps = (statement: Statement): boolean =>
  statement.type === "jump" || (!isLoop(statement) && blocksOf(statement).some((block) => block.some(jumps)));

const isLoop = ({ type }: Statement): boolean => type === "for" || type === "while";

function blocksOf(statement: Statement): readonly Block[] {
  switch (statement.type) {
    case "if":
      return [statement.yes, statement.no];
    case "for":
    case "while":
    case "within":
    case "unread":
      return [statement.body];
    default:
      return [];
  }
}

function namesSetIn(statement: Statement): string[] {
  const inside = blocksOf(statement).flatMap((block) => block.flatMap(namesSetIn));
  switch (statement.type) {
    case "assignment":
      return statement.targets.flatMap(targetsIn);
    case "augmented":
      return targetsIn(statement.target);
    case "for":
      return [...targetsIn(statement.target), ...inside];
    case "definition":
      return [statement.name];
    case "import":
      return statement.names.map(({ as }) => as);
    // Not even its form is known: any name in it may have been given a value.
    case "unread":
      return [...wordsIn(statement.source), ...inside];
    default:
      return inside;
  }
}

/** Names of what the values that a statement gives may be parts of. */
function namesSharedIn(statement: Statement, scope: Scope): string[] {
  const inside = blocksOf(statement).flatMap((block) => block.flatMap((each) => namesSharedIn(each, scope)));
  return statement.type === "assignment" ? sharedIn(statement.value, scope) : inside;
}

/** y[::-1], y.reshape(2, 50), np.ravel(y) and f(y) may show the numbers of y; what is worked out with it, or made of it by other libraries, does not. */
function sharedIn(node: Node, scope: Scope): string[] {
  switch (node.type) {
    case "name":
      return [node.name];
    case "subscript":
    case "attribute":
      return sharedIn(node.of, scope);
    case "tuple":
    case "list":
      return node.items.flatMap((item) => sharedIn(item, scope));
    case "conditional":
      return [node.yes, node.no].flatMap((part) => sharedIn(part, scope));
    case "call": {
      const [root = ""] = rootsIn(node.of);
      const callee = scope.get(root);
      const passesOn = callee?.type === "known" ? callee.path.startsWith("numpy") : callee?.type === "made";
      if (passesOn) return node.values.flatMap((value) => sharedIn(value, scope));
      return callee?.type === "known" ? [] : sharedIn(node.of, scope);
    }
    default:
      return [];
  }
}

/** Names that a function shares with what is around it: what it gives them is theirs there too. */
const namesOutsideIn = (statement: Statement): readonly string[] =>
  statement.type === "outside" ? statement.names : blocksOf(statement).flatMap((block) => block.flatMap(namesOutsideIn));

const wordsIn = (source: string): string[] => source.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];

function targetsIn(node: Node): string[] {
  if (node.type === "name") return [node.name];
  return node.type === "tuple" || node.type === "list" ? node.items.flatMap(targetsIn) : [];
}

function namesChangedIn(statement: Statement, scope: Scope): string[] {
  const inside = blocksOf(statement).flatMap((block) => block.flatMap((each) => namesChangedIn(each, scope)));
  switch (statement.type) {
    case "expression":
      return changedBy(statement.of, scope);
    case "assignment":
      return [...statement.targets.flatMap(ownersIn), ...changedBy(statement.value, scope)];
    case "augmented":
      return [...rootsIn(statement.target), ...changedBy(statement.value, scope)];
    case "return":
      return statement.value ? changedBy(statement.value, scope) : [];
    case "if":
    case "while":
      return [...changedBy(statement.test, scope), ...inside];
    case "unread":
      return [...wordsIn(statement.source), ...inside];
    default:
      return inside;
  }
}

/** The y of y[i], and of a plain y, which may be a name of an array that has others. */
function rootsIn(node: Node): string[] {
  if (node.type === "name") return [node.name];
  if (node.type === "subscript" || node.type === "attribute") return rootsIn(node.of);
  return node.type === "tuple" || node.type === "list" ? node.items.flatMap(rootsIn) : [];
}

/** The y of y[i] = …; a plain name gets another value, and what it had stays as it is. */
function ownersIn(node: Node): string[] {
  if (node.type === "subscript" || node.type === "attribute") return rootsIn(node);
  return node.type === "tuple" || node.type === "list" ? node.items.flatMap(ownersIn) : [];
}

/** What the calls in an expression may change: their operands, unless it is known that they only look at them. */
function changedBy(node: Node, scope: Scope): string[] {
  const inside = partsOf(node).flatMap((part) => changedBy(part, scope));
  if (node.type !== "call" || onlyLooks(node.of, scope)) return inside;
  return [...inside, ...rootsIn(node.of), ...[...node.values, ...node.options.map(({ value }) => value)].flatMap(rootsIn)];
}

function onlyLooks(callee: Node, scope: Scope): boolean {
  if (callee.type === "name") return scope.get(callee.name)?.type === "known" || scope.get(callee.name) === undefined;
  if (callee.type !== "attribute" || changers.has(callee.name)) return false;
  const [root] = rootsIn(callee);
  const type = root === undefined ? undefined : scope.get(root)?.type;
  return type === "known" || type === "panel" || type === "canvas";
}

function partsOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => nodesIn(value));
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  return "type" in value ? [value as Node] : Object.values(value).flatMap(nodesIn);
}
