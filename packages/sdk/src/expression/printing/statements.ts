import type { MathJson } from "../../contract.ts";
import { isProposition } from "../is-proposition.ts";
import { headOf, isSymbol, operandsOf } from "../mathjson.ts";
import { argues, chainsOf } from "./chain.ts";
import { bindings } from "./forms.ts";
import { broken, level, type Printed } from "./level.ts";
import type { Style } from "./style.ts";

/** What writes the operands of a statement. */
export interface Writer {
  style: Style;
  print: (json: MathJson) => Printed;
  /** In brackets where it binds less strongly than `least`. */
  at: (least: number, json: MathJson) => string;
  /** As `at`, with the places where a line may end. */
  lines: (least: number, json: MathJson) => string;
  /** In brackets unless it is one sign, as a factor at another is. */
  tight: (json: MathJson) => string;
  /** At a bar that means "given". */
  beside: (json: MathJson, least: number) => string;
}

const strengthOf = (head: string): number => bindings.get(head) ?? level.atom;

/** Operands with the sign of a relation, an operation on sets or a connective between them. */
export function infix(writer: Writer, head: string, operands: readonly MathJson[]): Printed {
  const texts = operands.map((_, at) => operandOf(writer, head, operands, at));
  const sign = head === "Or" && operands.every(isProposition) ? "Or of letters" : head;
  return broken(texts.join(writer.style.infix.get(sign) ?? writer.style.infix.get(head)), strengthOf(head));
}

function operandOf(writer: Writer, head: string, operands: readonly MathJson[], at: number): string {
  const operand = operands[at] ?? "";
  const strength = strengthOf(head);
  if (head === "Given") return writer.beside(operand, level.relation);
  if (strength === level.product) return writer.tight(operand);
  if (head === "Ratio" && at === 0 && isNaming(operand, operands[1])) return writer.style.brackets(writer.print(operand).text);
  if (head === "IdenticallyEqual") return unlikeModulus(writer, operand, strength + 1);
  // ∀n, p ⇒ q says of every n that p ⇒ q, to most readers.
  if (/^(Implies|Equivalent)$/.test(head) && /^(ForAll|Exists)$/.test(headOf(operand) ?? ""))
    return writer.at(level.atom, operand);
  return writer.lines(strength === level.ratio ? level.product : strength + 1, operand);
}

/** Whether a:b would be read as a name with what it names: l: y = 2x and C: x = 2 are a line and a curve. */
function isNaming(name: MathJson, next: MathJson | undefined): boolean {
  return isSymbol(name) && /^(l|[A-Z])(_|$)/.test(name) && !/^[A-Z]$/.test(String(next));
}

/** Statements with commas, and none before ∴. */
export function list(writer: Writer, operands: readonly MathJson[]): Printed {
  const texts = operands.map((operand, index) => {
    const open = argues(operands, index);
    const text = writer.lines(open ? level.therefore : level.quantifier + 1, operand);
    return open || index === operands.length - 1 ? text : `${text}${writer.style.comma}`;
  });
  return broken(texts.join("\n"), level.list);
}

/** a < b and b ≤ c is the chain a < b ≤ c. */
export function conjunction(writer: Writer, operands: readonly MathJson[]): Printed {
  const chains = chainsOf(operands);
  const texts = chains.map(([first, ...links]) => {
    // A conjunction in a conjunction keeps its brackets, even where it looks like one relation.
    const start = writer.lines(headOf(first) === "And" ? level.atom : level.and + 1, first);
    return start + links.map((link) => continuation(writer, link)).join("");
  });
  const sign = operands.every(isProposition) ? writer.style.infix.get("And of letters") : undefined;
  return broken(texts.join(sign ?? writer.style.infix.get("And")), chains.length === 1 ? level.relation : level.and);
}

/** A relation without its first side. */
function continuation(writer: Writer, link: MathJson): string {
  const sign = writer.style.infix.get(headOf(link) ?? "") ?? "";
  const sides = operandsOf(link).slice(1);
  const text = (side: MathJson): string =>
    headOf(link) === "IdenticallyEqual" ? unlikeModulus(writer, side, level.relation + 1) : writer.at(level.relation + 1, side);
  return sides.map((side) => sign + text(side)).join("");
}

/** a ≡ (b mod m) is about a remainder, a ≡ b mod m is a congruence. */
function unlikeModulus(writer: Writer, side: MathJson, least: number): string {
  return endsCongruence(side) ? writer.style.brackets(writer.print(side).text) : writer.lines(least, side);
}

/** Whether a remainder may stand in it without brackets, whose sign would be taken for that of the congruence. */
export function endsCongruence(json: MathJson): boolean {
  return headOf(json) === "Mod" || (!isSymbol(json) && !isEnclosed(json) && operandsOf(json).some(endsCongruence));
}

const isEnclosed = (json: MathJson): boolean =>
  /^(Abs|Norm|Floor|Ceil|Set|Tuple|Vector|Matrix|Determinant|Sqrt)$/.test(headOf(json) ?? "");
