import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, isNumber, isSymbol, operandsOf } from "../mathjson.ts";
import { functionName } from "../notation/functions.ts";
import { isFunctionLetter, symbolParts } from "../notation/letters.ts";
import { chainsOf, comparisons } from "./chain.ts";
import { atom, level, type Printed } from "./level.ts";
import { digitsOf } from "./numerals.ts";
import { joinFactors } from "./product.ts";
import type { Style } from "./style.ts";

const sums: ReadonlySet<string> = new Set(["Add", "Subtract", "PlusMinus", "MinusPlus"]);
const relations: ReadonlySet<string> = new Set([...comparisons, "Element"]);
const infinite: ReadonlySet<MathJson> = new Set(["PositiveInfinity", "NegativeInfinity"]);

/** Prints a tree in the order and form in which it is written, with brackets only where they are needed. */
export class Printer {
  private readonly style: Style;

  constructor(style: Style) {
    this.style = style;
  }

  print(json: MathJson): Printed {
    if (isNumber(json)) return this.number(json);
    if (isSymbol(json)) return this.symbol(json);
    if (!isApplication(json)) return atom("", "other");
    const head = json[0];
    const operands = operandsOf(json);
    const [first, second] = operands;
    if (operands.length === 1 && first !== undefined) {
      if (head === "Add" || head === "Multiply") return this.print(first);
      if (head === "Negate") return this.signed(this.style.minus, first);
      if (head === "PlusMinus" || head === "MinusPlus") return this.signed((this.style.infix.get(head) ?? "").trim(), first);
      if (head === "Sqrt") return this.style.root(this.print(first), undefined, json);
      if (head === "Abs") return atom(this.style.bars(this.print(first).text), "bars");
      if (head === "Open") return this.print(first);
    }
    if (operands.length === 2 && first !== undefined && second !== undefined) {
      if (head === "Divide") return this.style.fraction(this.print(first), this.print(second));
      if (head === "Power") return this.power(first, second);
      if (head === "Root") return this.style.root(this.print(first), this.print(second), json);
      if (head === "Interval") return this.interval(first, second);
    }
    if (operands.length > 1) {
      if (sums.has(head)) return this.sum(head, operands);
      if (head === "Multiply")
        return joinFactors(
          this.style,
          operands.map((operand) => this.factor(operand)),
        );
      if (relations.has(head)) return this.infix(head, operands, level.relation);
      if (head === "Union") return this.infix(head, operands, level.union);
      if (head === "And") return this.conjunction(operands);
      if (head === "Or") return this.infix(head, operands, level.or);
      if (head === "List") return { text: this.commas(operands), level: level.list, shape: "other" };
      if (head === "Tuple") return atom(this.style.brackets(this.commas(operands)), "other");
    }
    if (head === "Set")
      return atom(operands.length === 0 ? this.style.emptySet : this.style.braces(this.commas(operands)), "other");
    return this.applied(head, operands);
  }

  private number(json: number | { num: string }): Printed {
    const { negative, digits } = digitsOf(json);
    return negative ? { text: `${this.style.minus}${digits}`, level: level.sign, shape: "other" } : atom(digits, "number");
  }

  private symbol(name: string): Printed {
    const constant = this.style.constants.get(name);
    if (name === "NegativeInfinity") return { text: `${this.style.minus}${constant}`, level: level.sign, shape: "other" };
    if (constant !== undefined) return atom(constant, name === "Pi" || name === "ExponentialE" ? "letter" : "constant");
    const { base, subscript } = symbolParts(name);
    return atom(this.style.symbol(base, subscript), "letter");
  }

  /** The operand, in brackets where it binds less strongly than its place asks for. */
  private at(least: number, json: MathJson): string {
    const printed = this.print(json);
    return printed.level >= least ? printed.text : this.style.brackets(printed.text);
  }

  private signed(sign: string, operand: MathJson): Printed {
    const printed = this.print(operand);
    const text = printed.level >= level.product ? printed.text : this.style.brackets(printed.text);
    const gap = sign.startsWith("\\") ? " " : "";
    return { text: `${sign}${gap}${text}`, level: level.sign, shape: "other" };
  }

  private sum(head: string, operands: readonly MathJson[]): Printed {
    const texts = operands.map((operand, index) => {
      if (index > 0) return this.at(level.sign + 1, operand);
      // A sum that begins a sum of its own keeps its brackets: (a + b) + c is not a + b + c.
      const nested = head === "Add" && headOf(operand) === "Add" && operandsOf(operand).length > 1;
      return this.at(nested ? level.atom : level.sum, operand);
    });
    return { text: texts.join(this.style.infix.get(head)), level: level.sum, shape: "other" };
  }

  private factor(operand: MathJson): Printed {
    const printed = this.print(operand);
    if (printed.level > level.product)
      return isSymbol(operand) && isFunctionLetter(operand) ? { ...printed, shape: "call" } : printed;
    const text = this.style.brackets(printed.text);
    return { text, level: level.atom, shape: printed.level === level.sum ? "bracket" : "other" };
  }

  private power(base: MathJson, exponent: MathJson): Printed {
    const raised = this.print(exponent);
    const head = headOf(base);
    const name = head === undefined ? undefined : functionName(head);
    if (isApplication(base) && name !== undefined) {
      const text = this.elementary(name, base, exponent);
      if (text !== undefined) return { text, level: level.power, shape: "function" };
    }
    const printed = this.print(base);
    // Brackets besides those the binding asks for: letters whose powers mean something else.
    const taken = isSymbol(base) && (/^[ACP]_/.test(base) || (isFunctionLetter(base) && exponent === -1));
    const plain = printed.level === level.atom && printed.shape !== "root" && printed.shape !== "function" && !taken;
    const result = this.style.power(plain ? printed.text : this.style.brackets(printed.text), raised, exponent);
    // What stands after f² must not be taken for an argument of f.
    return isSymbol(base) && isFunctionLetter(base) ? { ...result, shape: "caret" } : result;
  }

  /** sin x, sin² x, log₂ x */
  private elementary(name: string, json: MathJson, exponent?: MathJson): string | undefined {
    const [argument, base, ...rest] = operandsOf(json);
    if (argument === undefined || rest.length > 0 || (base !== undefined && name !== "log")) return undefined;
    const raised = exponent === undefined ? undefined : this.print(exponent);
    const lowered = base === undefined ? undefined : this.print(base);
    const written = this.style.functionName(name, lowered, raised, exponent);
    return written === undefined ? undefined : `${written}${this.style.argument(this.print(argument))}`;
  }

  private applied(head: string, operands: readonly MathJson[]): Printed {
    const name = functionName(head);
    const text = name === undefined ? undefined : this.elementary(name, [head, ...operands]);
    if (text !== undefined) return atom(text, "function");
    const { base, subscript } = symbolParts(head);
    const called = base.length === 1 ? this.style.symbol(base, subscript) : this.style.name(head);
    return atom(`${called}${this.style.brackets(this.commas(operands))}`, "function");
  }

  private infix(head: string, operands: readonly MathJson[], strength: number): Printed {
    const texts = operands.map((operand) => this.at(strength + 1, operand));
    return { text: texts.join(this.style.infix.get(head)), level: strength, shape: "other" };
  }

  /** a < b and b ≤ c is the chain a < b ≤ c. */
  private conjunction(operands: readonly MathJson[]): Printed {
    const chains = chainsOf(operands);
    const texts = chains.map(([first, ...links]) => {
      // A conjunction in a conjunction keeps its brackets, even where it looks like one relation.
      const start = this.at(headOf(first) === "And" ? level.atom : level.and + 1, first);
      return start + links.map((link) => this.continuation(link)).join("");
    });
    return {
      text: texts.join(this.style.infix.get("And")),
      level: chains.length === 1 ? level.relation : level.and,
      shape: "other",
    };
  }

  /** A relation without its first side. */
  private continuation(link: MathJson): string {
    const sign = this.style.infix.get(headOf(link) ?? "") ?? "";
    const sides = operandsOf(link).slice(1);
    return sides.map((side) => sign + this.at(level.relation + 1, side)).join("");
  }

  private interval(from: MathJson, to: MathJson): Printed {
    const isOpen = (end: MathJson): boolean => headOf(end) === "Open" || infinite.has(end);
    return atom(this.style.brackets(this.commas([from, to]), isOpen(from) ? "(" : "[", isOpen(to) ? ")" : "]"), "other");
  }

  private commas(operands: readonly MathJson[]): string {
    return operands
      .map((operand) => {
        const inner = headOf(operand) === "Open" ? (operandsOf(operand)[0] ?? operand) : operand;
        const text = this.at(level.list + 1, inner);
        return inner === "PositiveInfinity" ? `+${text}` : text;
      })
      .join(", ");
  }
}
