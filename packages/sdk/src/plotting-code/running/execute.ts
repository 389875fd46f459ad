import type { Message } from "../../contract.ts";
import { limits } from "../limits.ts";
import { constants } from "../numpy/constants.ts";
import type { Block, Node, Statement } from "../python/syntax.ts";
import { Unclear } from "../unclear.ts";
import { lengthOf } from "../values/explicit.ts";
import { asList, isSequence, sequenceKind } from "../values/sequence.ts";
import type { Scope, Value } from "../values/value.ts";
import { checkUnshared } from "../values/views.ts";
import { isNumberArray, isTruthArray, isWhole } from "../values/whole.ts";
import { assign } from "./assign.ts";
import { forget, jumps, returns } from "./forget.ts";
import { membersToVisit } from "./loop.ts";
import type { Machine } from "./machine.ts";
import { binary } from "./operators.ts";
import { memberAt, setMember } from "./subscripts.ts";
import { chosen, truthOf } from "./truth.ts";

/** Where what is not understood is noted. */
export type Note = (statement: Statement, reason: Message) => void;

/** Executes statements one after the other; returns what `return` gives, undefined where none is met. */
export function execute(
  block: Block,
  scope: Scope,
  machine: Machine,
  note: Note,
  begin: (line: number) => void,
): Value | undefined {
  for (const [index, statement] of block.entries()) {
    try {
      machine.spend();
      begin(statement.line);
      const rest = block.slice(index + 1);
      const end = executeOne(statement, rest, scope, machine);
      if (end) return end;
    } catch (error) {
      // Whether the loop goes on is not known: half of a round would leave values that the program never has.
      if (loops > 0 && (error instanceof Jump || jumps(statement))) throw error;
      note(statement, reasonOf(error));
      forget(statement, scope);
      if (returns(statement)) return { type: "unknown" };
    }
  }
  return undefined;
}

/** How many loops there are around a statement. */
let loops = 0;

/** Thrown by break and continue, up to the loop that they belong to. */
class Jump extends Error {
  readonly isEnd: boolean;

  constructor(isEnd: boolean) {
    super("jump");
    this.isEnd = isEnd;
  }
}

function reasonOf(error: unknown): Message {
  if (error instanceof Unclear) return error.reason;
  // Formulas of odd shapes may be refused by what computes with them.
  return { key: "plotting-code.syntax" };
}

function executeOne(statement: Statement, rest: Block, scope: Scope, machine: Machine): Value | undefined {
  switch (statement.type) {
    case "expression":
      if (!isDocumentation(statement.of)) machine.evaluate(statement.of, scope);
      return undefined;
    case "assignment": {
      const value = machine.evaluate(statement.value, scope);
      for (const target of statement.targets) assign(target, value, scope, machine);
      return undefined;
    }
    case "augmented":
      augment(statement, scope, machine);
      return undefined;
    case "definition":
      scope.set(statement.name, made(statement, scope, machine));
      return undefined;
    case "return":
      return statement.value ? machine.evaluate(statement.value, scope) : { type: "nothing" };
    case "if":
      return executeIf(statement, rest, scope, machine);
    case "for":
      return executeFor(statement, scope, machine);
    case "while":
      return executeWhile(statement, scope, machine);
    case "within": {
      const value = statement.of && machine.evaluate(statement.of, scope);
      if (statement.target && value) assign(statement.target, value, scope, machine);
      return machine.execute(statement.body, scope);
    }
    case "import":
      for (const { path, as } of statement.names) bring(path, as, scope);
      return undefined;
    case "pass":
      return undefined;
    case "outside":
      // At the outermost level these are the names that it has anyway.
      if (!scope.outer) return undefined;
      throw new Unclear("outside");
    case "jump":
      throw new Jump(statement.isEnd);
    case "unread":
      throw new Unclear("syntax");
  }
}

const isDocumentation = (node: Node): boolean => node.type === "text";

function made(statement: Extract<Statement, { type: "definition" }>, scope: Scope, machine: Machine): Value {
  const { name, parameters, body } = statement;
  const presets = parameters.map(({ preset }) => preset && machine.evaluate(preset, scope));
  return { type: "made", name, parameters, presets, body, scope };
}

/** Everything of a module that programs use without naming it. */
const everything: Readonly<Record<string, readonly string[]>> = {
  "numpy.*": ["numpy"],
  "math.*": ["math"],
  "pylab.*": ["numpy", "matplotlib.pyplot"],
  "matplotlib.pyplot.*": ["matplotlib.pyplot"],
};

function bring(path: string, as: string, scope: Scope): void {
  if (as !== "*") {
    scope.set(as, known(path));
    return;
  }
  const modules = everything[path];
  if (!modules) throw new Unclear("module", { name: path.slice(0, -2) });
  for (const module of modules) scope.set(`*${module}`, { type: "known", path: module });
}

const known = (path: string): Value => constants.get(path) ?? { type: "known", path };

type Augmented = Extract<Statement, { type: "augmented" }>;

/** Arrays and lists change in place, whatever else they are called; anything else is put in the place of what was there. */
function augment({ target, sign, value }: Augmented, scope: Scope, machine: Machine): void {
  const within = target.type === "subscript" ? [target.of, target.index].map((part) => machine.evaluate(part, scope)) : undefined;
  const read = (): Value => (within ? memberAt(within[0] as Value, within[1] as Value) : machine.evaluate(target, scope));
  const old = read();
  const given = machine.evaluate(value, scope);
  // A list takes in the members of a tuple or a range.
  const operand = sign === "+" && sequenceKind(old) === "list" && isSequence(given) ? asList(given) : given;
  const result = binary(sign, old, operand);
  // A part of an array of whole numbers takes no fractions in, which one place of it cuts off.
  if (within && isNumberArray(old) && isWhole(old) && !isWhole(result)) throw new Unclear("whole-numbers");
  const isThere = !within || read() === old;
  if (isThere && changesInPlace(old, operand)) changeInPlace(old, result);
  else if (within) setMember(within[0] as Value, within[1] as Value, result);
  else assign(target, result, scope, machine);
}

/** With an array a list becomes one, which is another value. */
const changesInPlace = (old: Value, operand: Value): boolean =>
  isNumberArray(old) || (sequenceKind(old) === "list" && !isNumberArray(operand));

function changeInPlace(old: Value, result: Value): void {
  checkUnshared(old);
  if (isTruthArray(old)) throw new Unclear("in-place");
  if (isNumberArray(old)) {
    if (isWhole(old) && !isWhole(result)) throw new Unclear("whole-numbers");
    const isSame = old.type === "numeric" && result.type === "numeric" && old.axes.length === result.axes.length;
    if (!isSame && lengthOf(old) !== lengthOf(result)) throw new Unclear("lengths");
  }
  if (old.type === "numeric") delete old.sequence;
  Object.assign(old, result);
}

function executeIf(
  { test, yes, no }: Extract<Statement, { type: "if" }>,
  rest: Block,
  scope: Scope,
  machine: Machine,
): Value | undefined {
  // What a program does when it is run by itself.
  if (isMainGuard(test)) return machine.execute(yes, scope);
  const condition = truthOf(machine.evaluate(test, scope));
  if (condition.formula === "True" || condition.formula === "False")
    return machine.execute(condition.formula === "True" ? yes : no, scope);
  if ([...yes, ...no].some(jumps)) throw new Unclear("jump");
  // Of one number of an array it depends on the place: a function by cases.
  const branch = (block: Block): Value => machine.execute([...block, ...rest], scope.branch()) ?? { type: "nothing" };
  return chosen(condition, branch(yes), branch(no));
}

function isMainGuard(test: Node): boolean {
  const [name, main] = test.type === "comparison" ? test.parts : [];
  return name?.type === "name" && name.name === "__name__" && main?.type === "text" && main.parts.join("") === "__main__";
}

function executeFor(
  { target, over, body }: Extract<Statement, { type: "for" }>,
  scope: Scope,
  machine: Machine,
): Value | undefined {
  const members = membersToVisit(machine.evaluate(over, scope));
  if (members.length > limits.rounds) throw new Unclear("too-long");
  for (const member of members) {
    assign(target, member, scope, machine);
    const end = round(body, scope, machine);
    if (end === "left") return undefined;
    if (end) return end;
  }
  return undefined;
}

function executeWhile({ test, body }: Extract<Statement, { type: "while" }>, scope: Scope, machine: Machine): Value | undefined {
  for (let rounds = 0; rounds <= limits.rounds; rounds++) {
    const { formula } = truthOf(machine.evaluate(test, scope));
    if (formula === "False") return undefined;
    if (formula !== "True") throw new Unclear("undecided");
    const end = round(body, scope, machine);
    if (end === "left") return undefined;
    if (end) return end;
  }
  throw new Unclear("too-long");
}

/** One round of a loop: what it returns from the function, "left" where it leaves the loop. */
function round(body: Block, scope: Scope, machine: Machine): Value | "left" | undefined {
  loops++;
  try {
    return machine.execute(body, scope);
  } catch (error) {
    if (!(error instanceof Jump)) throw error;
    return error.isEnd ? "left" : undefined;
  } finally {
    loops--;
  }
}
