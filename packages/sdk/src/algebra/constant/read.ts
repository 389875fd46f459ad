import type { MathJson } from "../../contract.ts";
import { definitions } from "../../expression/evaluation/definitions.ts";
import { rationalOf as writtenRational } from "../../expression/evaluation/literal.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { conditionOf, conjunction, type Logic, opposite, type Truth, truths } from "../ball/conditions.ts";
import * as Q from "../rational.ts";
import { difference, multiple, product, sum } from "./arithmetic.ts";
import { counted, counting, logarithmTo, transcendental } from "./functions.ts";
import { evaluatedAt, overIntegers, type Place } from "./letters.ts";
import { isNode, type Node, nodeOf, type Read, rationalNode, type Workspace } from "./node.ts";
import { power, quotient, rationalPower, root, rootOf } from "./powers.ts";
import { compare } from "./sign.ts";
import * as Steps from "./steps.ts";
import { inverseTrigonometric, isInverseTrigonometric, isTrigonometric, piNode, trigonometric } from "./trigonometric.ts";

/** A formula without letters (but those that stand for given numbers) as a constant. */
export function readConstant(workspace: Workspace, json: MathJson, letters: ReadonlyMap<string, Node>): Read {
  workspace.spend(2);
  if (isNumber(json)) {
    const value = Q.rationalFromText(numeral(json));
    return value && rationalNode(workspace, value);
  }
  if (isSymbol(json)) return readSymbol(workspace, json, letters);
  const head = headOf(json) as string;
  const operands = operandsOf(json);
  const place: Place = { workspace, letters, read: (part, inner = letters) => readConstant(workspace, part, inner) };
  if (head === "Which") return readCases(operands, place);
  if (head === "Sum" || head === "Product") return overIntegers(head, operands, place);
  if (head === "EvaluateAt") return evaluatedAt(operands, place);
  if (head === "Power" && operands.length === 2) return readPower(operands, place);
  const same = operands.length > 0 ? definition(head, operands) : undefined;
  if (same !== undefined) return place.read(same);
  const reads = operands.map((operand) => place.read(operand));
  if (reads.includes("no-value")) return "no-value";
  const nodes = reads.filter(isNode);
  return nodes.length < reads.length || nodes.length === 0 ? undefined : applied(workspace, head, nodes);
}

function readSymbol(workspace: Workspace, name: string, letters: ReadonlyMap<string, Node>): Read {
  const given = letters.get(name);
  if (given) return given;
  if (name === "Pi") return piNode(workspace);
  return name === "ExponentialE" ? nodeOf(workspace, { kind: "function", head: name, operands: [] }) : undefined;
}

/** Heads that are other formulas, with the number of operands they take. */
const defined: Readonly<Record<string, number>> = {
  ...{ DMS: 3, Degrees: 1, Norm: 1, Dot: 2, Trace: 1, Determinant: 1, Ratio: 2 },
  ...{ Arcsec: 1, Arccsc: 1, Coth: 1, Sech: 1, Csch: 1 },
};

function definition(head: string, operands: readonly MathJson[]): MathJson | undefined {
  if (!Object.hasOwn(defined, head) || operands.length > (defined[head] as number)) return undefined;
  try {
    return definitions[head]?.(...operands);
  } catch {
    // A matrix that is not square, or too large to expand: no value is computed.
    return undefined;
  }
}

function readPower(operands: readonly MathJson[], place: Place): Read {
  const { workspace, letters } = place;
  const [base, exponent] = operands as [MathJson, MathJson];
  if (base === "ExponentialE" && !letters.has(base)) return place.read(["Exp", exponent]);
  const written = writtenRational(exponent);
  const [node, other] = [place.read(base), written ? undefined : place.read(exponent)];
  if (node === "no-value" || other === "no-value") return "no-value";
  if (!node) return undefined;
  if (written) return rationalPower(workspace, node, written);
  return other && power(workspace, node, other);
}

type Of1 = (workspace: Workspace, node: Node) => Read;
type Of2 = (workspace: Workspace, left: Node, right: Node) => Read;

const unary: ReadonlyMap<string, Of1> = new Map<string, Of1>([
  ...transcendental,
  ["Negate", (workspace, node) => multiple(workspace, Q.rational(-1), node)],
  ["Percent", Steps.hundredth],
  ["Sqrt", (workspace, node) => root(workspace, node, 2)],
  ["Log", (workspace, node) => logarithmTo(workspace, node, rationalNode(workspace, Q.rational(10)))],
  ["Abs", Steps.absolute],
  ["Sign", Steps.sign],
  ["Floor", Steps.floor],
  ["Ceil", Steps.ceiling],
  ["Round", Steps.round],
]);

const binary: ReadonlyMap<string, Of2> = new Map<string, Of2>([
  ["Subtract", difference],
  ["Divide", quotient],
  ["Root", rootOf],
  ["Log", logarithmTo],
  ["Mod", Steps.modulo],
]);

const many: ReadonlyMap<string, (workspace: Workspace, nodes: readonly Node[]) => Read> = new Map([
  ["Add", (workspace: Workspace, nodes: readonly Node[]) => sum(workspace, ...nodes)],
  [
    "Multiply",
    (workspace, nodes) =>
      product(
        workspace,
        nodes.map((node) => ({ node, exponent: 1n })),
      ),
  ],
  ["Max", (workspace, nodes) => Steps.extreme(workspace, nodes, 1)],
  ["Min", (workspace, nodes) => Steps.extreme(workspace, nodes, -1)],
]);

/** How many operands the functions of whole numbers take. */
const countingOperands: Readonly<Record<string, number>> = {
  Factorial: 1,
  Factorial2: 1,
  Binomial: 2,
  Combinations: 2,
  Permutations: 2,
};

function applied(workspace: Workspace, head: string, nodes: readonly Node[]): Read {
  const [first, second] = nodes as [Node, Node | undefined];
  const ofMany = many.get(head);
  if (ofMany) return ofMany(workspace, nodes);
  if (counting.has(head))
    return nodes.length === (countingOperands[head] ?? nodes.length) ? counted(workspace, head, nodes) : undefined;
  if (second !== undefined) return nodes.length === 2 ? binary.get(head)?.(workspace, first, second) : undefined;
  if (isTrigonometric(head)) return trigonometric(workspace, head, first);
  if (isInverseTrigonometric(head)) return inverseTrigonometric(workspace, head, first);
  return unary.get(head)?.(workspace, first);
}

/** The value beside the first condition that holds. None where no condition holds, or where one has no value before one holds. */
function readCases(operands: readonly MathJson[], place: Place): Read {
  if (operands.length === 0 || operands.length % 2 !== 0) return undefined;
  const logic = logicAt(place);
  for (let index = 0; index < operands.length; index += 2) {
    const found = conditionOf(operands[index] as MathJson, logic)();
    if (found === "true") return place.read(operands[index + 1] as MathJson);
    if (found === "no-value") return found;
    if (found === "unknown") return undefined;
  }
  return "no-value";
}

/** Statements about constants, decided when they are asked for. */
const logicAt = (place: Place): Logic<() => Truth> => ({
  truth: (value) => () => value,
  relation: (holds, left, right) => () => {
    const [a, b] = [place.read(left), place.read(right)];
    if (a === "no-value" || b === "no-value") return "no-value";
    const order = a && b && compare(place.workspace, a, b);
    return order === undefined ? "unknown" : holds(order) ? "true" : "false";
  },
  not: (part) => () => opposite(part()),
  all: (parts) => () => conjunction(truths(parts, (part) => part())),
});
