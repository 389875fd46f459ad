import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, isNumber, isSymbol, operandsOf } from "../mathjson.ts";
import { isOneLetter } from "../notation/alphabets.ts";
import { isFunctionLetter, symbolParts } from "../notation/letters.ts";
import { type CalledLetters, calledLetters, callsHere } from "./called-letters.ts";
import { type Form, formOf } from "./form.ts";
import { bindings, results } from "./forms.ts";
import { beginsCall, countsChoices, functionCommand, isElementary, readsAsCall } from "./functions.ts";
import { atom, broken, level, type Printed } from "./level.ts";
import { numberIn, symbolIn } from "./literals.ts";
import { joinFactors, joinPoints } from "./product.ts";
import { conjunction, endsCongruence, infix, list, type Writer } from "./statements.ts";
import type { Case, Style } from "./style.ts";
import { filled } from "./template.ts";

const infinite: ReadonlySet<MathJson> = new Set(["PositiveInfinity", "NegativeInfinity"]);
/** Shapes that a sign may stand directly at: n!, 50%, ∇f. */
const tightShapes = /^(number|letter|vector|subscript|constant|enclosed|other)$/;

/** A whole formula in one style. */
export function printed(style: Style, json: MathJson): Printed {
  return new Printer(style, calledLetters(json)).print(json);
}

/** Prints a tree in the order and form in which it is written, with brackets only where they are needed. */
class Printer implements Writer {
  readonly style: Style;
  /** Letters that are functions in the whole formula, besides those that always are. */
  private readonly called: CalledLetters;

  constructor(style: Style, called: CalledLetters) {
    this.style = style;
    this.called = called;
  }

  print(json: MathJson): Printed {
    if (isNumber(json)) return numberIn(this.style, json);
    if (isSymbol(json)) return symbolIn(this.style, json);
    if (!isApplication(json)) return atom("", "other");
    const head = json[0];
    const operands = operandsOf(json);
    return this.calculation(head, operands, json) ?? this.statement(head, operands) ?? this.other(head, operands);
  }

  private calculation(head: string, operands: readonly MathJson[], json: MathJson): Printed | undefined {
    const [first, second] = operands;
    if (first === undefined) return undefined;
    if (operands.length === 1) {
      if (head === "Add" || head === "Multiply" || head === "Open") return this.print(first);
      if (head === "Negate") return this.signed(this.style.minus, first);
      if (head === "PlusMinus" || head === "MinusPlus")
        return this.signed((this.style.infix.get(head) ?? "").trimStart().replace(/(?<=\P{L}) $/u, ""), first);
      if (head === "Sqrt") return this.style.root(this.print(first), undefined, json);
      if (head === "Abs") return atom(this.style.bars(this.print(first).text), "bars");
      return undefined;
    }
    // 3 ∫ x² dx: what comes last needs no brackets.
    const isLastIntegral = (index: number): boolean =>
      index === operands.length - 1 && headOf(operands[index] ?? 0) === "Integrate";
    const factors =
      head === "Multiply"
        ? operands.map((operand, index) => (isLastIntegral(index) ? this.print(operand) : this.factor(operand)))
        : undefined;
    if (factors !== undefined) return joinFactors(this.style, factors);
    if (bindings.get(head) === level.sum) return this.sum(head, operands);
    if (operands.length > 2 || second === undefined) return undefined;
    if (head === "Divide") return this.style.fraction(this.print(first), this.print(second), json);
    if (head === "Power") return this.power(first, second);
    if (head === "Root") return this.style.root(this.print(first), this.print(second), json);
    return undefined;
  }

  private statement(head: string, operands: readonly MathJson[]): Printed | undefined {
    if (operands.length < 2) return undefined;
    if (head === "And") return conjunction(this, operands);
    if (head === "List") return list(this, operands);
    return bindings.has(head) ? infix(this, head, operands) : undefined;
  }

  private other(head: string, operands: readonly MathJson[]): Printed {
    const [first, second] = operands;
    if (head === "Interval" && first !== undefined && second !== undefined && operands.length === 2)
      return this.interval(first, second);
    if (head === "Tuple" && operands.length > 1) return atom(this.style.brackets(this.commas(operands)), "other");
    if (head === "Set")
      return atom(operands.length === 0 ? this.style.emptySet : this.style.braces(this.commas(operands)), "other");
    if (head === "SetBuilder" && operands.length === 2) {
      const sides = operands.map((operand, index) => this.beside(operand, index === 0 ? level.relation : level.list));
      return atom(
        this.style.braces(sides.join(this.style.infix.get(head) ?? this.style.infix.get("Given")).replace("\n", " ")),
        "other",
      );
    }
    const rows = head === "Matrix" ? operands.map((row) => operandsOf(row).map((entry) => this.at(level.given, entry))) : [];
    if (rows.length > 0 && operands.every((row) => headOf(row) === "List")) return atom(this.style.matrix(rows), "other");
    if (head === "Determinant" && headOf(first ?? 0) === "Matrix" && this.style.determinant !== undefined)
      return atom(this.style.determinant(this.print(first as MathJson).text), "other");
    if (head === "Which" && operands.length > 0 && operands.length % 2 === 0) return this.cases(operands);
    if (head === "Quantity" && operands.length === 2 && first !== undefined && isSymbol(second ?? 0))
      return { text: this.style.quantity(this.tight(first), second as string), level: level.product, shape: "other" };
    const form = formOf(head, operands, (inner) => this.form(inner));
    const printed = form === undefined ? undefined : (this.form(form) ?? this.form({ ...form, key: `${head}/*` }));
    return printed ?? this.applied(head, operands);
  }

  /** The form's template with its operands, or undefined where it has none. */
  private form({ key, parts }: Form): Printed | undefined {
    const template = this.style.templates.get(key);
    const result = results.get(key);
    if (template === undefined || result === undefined || parts.length === 0) return undefined;
    const partAt = (index: number): Printed => {
      const part = parts[index] ?? "";
      return typeof part === "object" && "text" in part ? part : this.print(part);
    };
    const operands = parts as readonly MathJson[];
    const lines = filled(template, (mark, index) => {
      if (mark === "(") return this.style.brackets(this.commas(operands));
      if (index < 0) return mark === "~" ? this.points(operands) : this.commas(operands);
      const part = partAt(index);
      // C_n with a raised sign would count something.
      if (index === 0 && template.startsWith("~1^") && countsChoices(parts[0])) return this.style.brackets(part.text);
      if (mark === "_") return this.style.lower(part.text);
      if (mark === "^") return this.style.raise(part.text);
      if (mark === "^(") return this.style.raise(`(${part.text})`);
      if (mark === "@") return part.text;
      if (mark === "~") return this.tightly(part);
      // A quantifier in a quantifier needs none.
      if (mark === "%") return this.enclosed(part, part.level === level.quantifier ? 0 : level.not, part.lines);
      if (mark === "!") return this.enclosed(part, level.given);
      // A raised index would be taken for an upper limit: ∫ (⁵√x) dx.
      if (/^[⁰¹²³⁴-⁹⁻ⁿ]/.test(part.text)) return this.style.brackets(part.text);
      // Two signs side by side would be one integral over several variables.
      const inner = typeof parts[index] === "object" ? operandsOf(parts[index] as MathJson).at(-1) : undefined;
      if (mark === "+" && headOf(inner ?? 0) === "Over") return this.style.brackets(part.text);
      if (key === "Congruent/3" && endsCongruence(operands[index] ?? 0)) return this.style.brackets(part.text);
      // (x = 1, y = 2) would be taken for a point.
      const whole = mark === "&" && part.level <= result.level ? this.oneBelowTheOther(parts[index]) : undefined;
      if (whole !== undefined) return whole;
      return this.enclosed(part, mark === "+" ? level.sum + 1 : mark === "&" ? result.level + 1 : result.level, part.lines);
    });
    // What is written with a slash binds as a product: dy/dx.
    if (template.includes("/")) return { text: lines, level: level.product, shape: "other" };
    return { ...broken(lines, result.level), shape: result.shape };
  }

  /** Lines with a brace, for a list of several statements. */
  private oneBelowTheOther(part: MathJson | Printed | undefined): string | undefined {
    if (!isApplication(part as MathJson) || headOf(part as MathJson) !== "List") return undefined;
    return this.style.lines?.(operandsOf(part as MathJson).map((line) => this.at(level.quantifier + 1, line)));
  }

  /** The part, in brackets where it binds less strongly than its place asks for. */
  private enclosed(printed: Printed, least: number, text = printed.text): string {
    return printed.level >= least ? text : this.style.brackets(printed.text);
  }

  at(least: number, json: MathJson): string {
    return this.enclosed(this.print(json), least);
  }

  /** The operand with the places where a line may end. */
  lines(least: number, json: MathJson): string {
    const printed = this.print(json);
    return this.enclosed(printed, least, printed.lines);
  }

  tight(json: MathJson): string {
    return this.tightly(this.print(json));
  }

  private tightly(printed: Printed): string {
    return printed.level === level.atom && tightShapes.test(printed.shape) ? printed.text : this.style.brackets(printed.text);
  }

  /** What stands at a bar that means "given": a divisor beside it would be taken for another. */
  beside(json: MathJson, least: number): string {
    return this.at(/Divides$/.test(headOf(json) ?? "") ? level.atom : least, json);
  }

  private signed(sign: string, operand: MathJson): Printed {
    const printed = this.print(operand);
    const gap = /^\\[a-z]+$/.test(sign) ? " " : "";
    // −7 mod 3 is about the number −7.
    const least = headOf(operand) === "Mod" ? level.power : level.product;
    return { text: `${sign}${gap}${this.enclosed(printed, least)}`, level: level.sign, shape: "other" };
  }

  private sum(head: string, operands: readonly MathJson[]): Printed {
    const texts = operands.map((operand, index) => {
      if (operand === "ContinuationPlaceholder") return this.style.centredDots;
      if (index > 0) return this.at(level.sign + 1, operand);
      // A sum that begins a sum of its own keeps its brackets: (a + b) + c is not a + b + c.
      const nested = head === "Add" && headOf(operand) === "Add" && operandsOf(operand).length > 1;
      return this.at(nested ? level.atom : level.sum, operand);
    });
    return { text: texts.join(this.style.infix.get(head)), level: level.sum, shape: "other" };
  }

  private factor(operand: MathJson): Printed {
    if (operand === "ContinuationPlaceholder") return atom(this.style.centredDots, "other");
    const printed = this.print(operand);
    if (printed.level > level.product)
      return isSymbol(operand) && (beginsCall(operand) || this.called.defined.has(operand) || this.called.once.has(operand))
        ? { ...printed, shape: "call" }
        : printed;
    const text = this.style.brackets(printed.text);
    return { text, level: level.atom, shape: printed.level === level.sum ? "bracket" : "other" };
  }

  private power(base: MathJson, exponent: MathJson): Printed {
    const raised = this.print(exponent);
    const head = headOf(base);
    const name = head === undefined ? undefined : functionCommand(head);
    if (head !== undefined && name !== undefined && isElementary(head)) {
      const text = this.elementary(name, base, exponent);
      if (text !== undefined) return { text, level: level.power, shape: "function" };
    }
    const printed = this.print(base);
    // Brackets besides those the binding asks for: letters whose powers mean something else.
    const called = isSymbol(base) && (isFunctionLetter(base) || this.called.defined.has(base));
    const taken = countsChoices(base) || (called && exponent === -1);
    const plain = printed.level === level.atom && printed.shape !== "root" && printed.shape !== "function" && !taken;
    const result = this.style.power(plain ? printed.text : this.style.brackets(printed.text), raised, exponent);
    if (base === 10 && Number.isInteger(exponent)) return { ...result, shape: "ten" };
    // What stands after f² must not be taken for an argument of f.
    return called ? { ...result, shape: "caret" } : result;
  }

  /** sin x, sin² x, log₂ x */
  private elementary(name: string, json: MathJson, exponent?: MathJson): string | undefined {
    const [argument, base, ...rest] = operandsOf(json);
    if (argument === undefined || rest.length > 0 || (base !== undefined && headOf(json) !== "Log")) return undefined;
    const raised = exponent === undefined ? undefined : this.print(exponent);
    const lowered = base === undefined ? undefined : this.print(base);
    if (base !== undefined && this.style.logarithm !== undefined)
      return exponent === undefined ? this.style.logarithm(this.tight(base), this.tight(argument)) : undefined;
    const written = this.style.functionName(name, lowered, raised, exponent);
    return written === undefined ? undefined : `${written}${this.style.argument(this.print(argument))}`;
  }

  /** f(x), and what has no form: a name with its operands in brackets. */
  private applied(head: string, operands: readonly MathJson[]): Printed {
    const name = functionCommand(head);
    const text = name === undefined ? undefined : this.elementary(name, [head, ...operands]);
    if (text !== undefined) return atom(text, "function");
    const called = head === "Apply" ? this.calledPart(operands) : undefined;
    if (called !== undefined) return atom(this.style.call(called, this.commas(operands.slice(1))), "function");
    const { base, subscript } = symbolParts(head);
    const begins = isFunctionLetter(head) || (beginsCall(head) && !this.called.differentiated.has(head));
    const letter = isOneLetter(base) && (begins || callsHere(this.called, head, operands) || readsAsCall(head, operands));
    return atom(
      this.style.call(letter ? this.style.symbol(base, subscript) : this.style.name(head), this.commas(operands)),
      "function",
    );
  }

  /** What is called by the bracket after it: f', f⁻¹, \dot x, (f ∘ g), a name of several letters. */
  private calledPart([first, ...rest]: readonly MathJson[]): string | undefined {
    if (first === undefined || rest.length === 0) return undefined;
    if (isSymbol(first)) return isOneLetter(symbolParts(first).base) ? undefined : this.style.name(first);
    const printed = this.print(first);
    if (headOf(first) === "Compose") return this.style.brackets(printed.text);
    return printed.shape === "prime" || headOf(first) === "OverDot" ? printed.text : undefined;
  }

  private interval(from: MathJson, to: MathJson): Printed {
    const [open, close] = [from, to].map((end) => headOf(end) === "Open" || infinite.has(end)) as [boolean, boolean];
    const said = this.style.interval?.(this.commas([from]), this.commas([to]), [open, close]);
    return atom(said ?? this.style.brackets(this.commas([from, to]), open ? "(" : "[", close ? ")" : "]"), "other");
  }

  private cases(operands: readonly MathJson[]): Printed {
    const texts = operands.map((part, at) =>
      at % 2 === 0 && part === "True" ? undefined : this.at(at % 2 === 0 ? level.list : level.given, part),
    );
    const cases = texts.flatMap((condition, at): Case[] => (at % 2 === 0 ? [[texts[at + 1] ?? "", condition]] : []));
    return atom(this.style.cases(cases), "other");
  }

  /** Letters of points side by side: ABC. */
  private points(operands: readonly MathJson[]): string {
    const texts = operands.map((operand) => (headOf(operand) === "Prime" ? this.print(operand).text : this.tight(operand)));
    return joinPoints(texts, this.style.pointGap);
  }

  private commas(operands: readonly MathJson[]): string {
    return operands
      .map((operand) => {
        const inner = headOf(operand) === "Open" ? (operandsOf(operand)[0] ?? operand) : operand;
        const text = this.at(level.quantifier + 1, inner);
        return inner === "PositiveInfinity" ? `${this.style.plus}${text}` : text;
      })
      .join(`${this.style.comma} `);
  }
}
