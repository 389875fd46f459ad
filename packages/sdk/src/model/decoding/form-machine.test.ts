import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { TextForm, Tokenizer } from "../../backend/backend.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { lineForm } from "../lines/line-form.ts";
import { FormMachine } from "./form-machine.ts";
import { VocabularyText } from "./vocabulary-text.ts";

const encoder = new TextEncoder();
const bytesOf = (text: string): number[] => [...encoder.encode(text)];

/** All bytes, then longer tokens, then two that end a text and one that is nothing. Texts are encoded by the longest token that fits. */
function tokenizerOf(longer: readonly (readonly number[])[]): Tokenizer {
  const tokens = [...Array.from({ length: 256 }, (_, byte) => [byte]), ...longer];
  const fits = (token: readonly number[], text: readonly number[], from: number): boolean =>
    token.every((byte, place) => text[from + place] === byte);
  const held = tokens.map((token) => Uint8Array.from(token));
  return {
    vocabularySize: tokens.length + 3,
    endTokens: [tokens.length, tokens.length + 1],
    encode(text) {
      const bytes = bytesOf(text);
      const encoded: number[] = [];
      for (let from = 0; from < bytes.length; from += (tokens[encoded.at(-1) as number] as number[]).length) {
        const fitting = tokens.map((_, token) => token).filter((token) => fits(tokens[token] as number[], bytes, from));
        encoded.push(
          fitting.reduce((best, token) =>
            (tokens[token] as number[]).length > (tokens[best] as number[]).length ? token : best,
          ),
        );
      }
      return encoded;
    },
    bytesOf: (token) => held[token],
    applyTemplate: () => "",
  };
}

/** What occurs in lines, whole and cut anywhere: pieces of it become tokens, parts of characters among them. */
const sample = bytesOf("Step: \\left\\{ \\frac{x}{2} \\right) {三²} \\begin{cases} }}\n \\end{cases}\nAnswer: 𝑥 \\\\ \\, é \n");
const piece = fc
  .tuple(fc.nat(sample.length - 2), fc.integer({ min: 2, max: 9 }))
  .map(([from, length]) => sample.slice(from, from + length));
const tokenizers = fc.array(piece, { maxLength: 40 }).map(tokenizerOf);

/** LaTeX that is whole, by its grammar. */
const { latex } = fc.letrec<{ latex: string; part: string }>((tie) => ({
  latex: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "x",
      " ",
      "三",
      "𝑥",
      "é",
      "\\{",
      "\\}",
      "\\\\",
      "\\,",
      "\\frac12",
      "\\leftarrow ",
      "\\rightarrow ",
      "\\alpha",
      "=",
      "\\left. \\right|",
    ),
    tie("latex").map((inner) => `{${inner}}`),
    tie("latex").map((inner) => `\\frac{${inner}}{2}`),
    tie("latex").map((inner) => `\\left(${inner}\\right)`),
    tie("latex").map((inner) => `\\left\\{${inner}\\right\\}`),
    tie("latex").map((inner) => `\\begin{cases}${inner}\\end{cases}`),
    tie("latex").map((inner) => `\\begin {array}{ll}${inner}\\end {array}`),
  ),
}));

const withLimit = (upTo: number): TextForm => ({
  ...lineForm,
  upTo: 5,
  lines: lineForm.lines.map((line) => ({ ...line, upTo })),
});

/** The lines of a text that the form allows: sorts in an order of it, each with a text of its own. */
const texts = fc.array(fc.tuple(fc.nat(9), latex), { minLength: 3, maxLength: 3 }).map((choices) => {
  let ids = lineForm.first;
  let text = "";
  for (const [index, [choice, content]] of choices.entries()) {
    const last = index === choices.length - 1 ? ids.filter((id) => id === "answer") : [];
    const sorts = lineForm.lines.filter(({ id }) => (last.length > 0 ? last : ids).includes(id));
    const line = sorts[choice % sorts.length] as (typeof sorts)[number];
    text += `${line.head}${content.trim() === "" ? "x" : content}\n`;
    ids = line.next;
  }
  return text;
});

/** Braces in pairs, and as many \right as \left at least, read off the whole line. */
function looksWhole(line: string): boolean {
  const parts = line.match(/\\[a-zA-Z]+|\\.|./gsu) ?? [];
  let depth = 0;
  for (const part of parts) {
    depth += part === "{" ? 1 : part === "}" ? -1 : 0;
    if (depth < 0) return false;
  }
  const count = (command: string): number => parts.filter((part) => part === command).length;
  return depth === 0 && parts.at(-1) !== "\\" && count("\\left") <= count("\\right");
}

describe("FormMachine, whatever the vocabulary", () => {
  it("forbids nothing that is right, in whatever tokens it comes", () =>
    fc.assert(
      fc.property(tokenizers, texts, fc.infiniteStream(fc.nat()), (tokenizer, text, choices) => {
        const machine = new FormMachine(withLimit(10_000), tokenizer, new VocabularyText(tokenizer));
        const bytes = bytesOf(text);
        const all = Array.from({ length: tokenizer.vocabularySize }, (_, token) => token);
        for (let from = 0; from < bytes.length; ) {
          const next = machine.next();
          assert.ok(next.type !== "ended");
          const fitting = (next.type === "forced" ? next.tokens.slice(0, 1) : all).filter((token) => {
            const own = tokenizer.bytesOf(token);
            if (own === undefined || own.some((byte, place) => bytes[from + place] !== byte)) return false;
            const end = own.indexOf(0x0a);
            return end < 0 || end === own.length - 1;
          });
          // A head comes in the tokens that it is encoded as; what a line holds, in any.
          const free = fitting.filter((token) => next.type === "forced" || next.allows(token));
          if (!isInHead(text, bytes, from)) assert.equal(free.length, fitting.length, `${text}, byte ${from}`);
          const token = free[choices.next().value % free.length] as number;
          machine.accept(token);
          from += (tokenizer.bytesOf(token) as Uint8Array).length;
        }
      }),
      { numRuns: 200 },
    ));

  it("lets only whole lines through, in an order of the form", () =>
    fc.assert(
      fc.property(tokenizers, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (tokenizer, limit, choices) => {
        const machine = new FormMachine(withLimit(limit), tokenizer, new VocabularyText(tokenizer));
        const all = Array.from({ length: tokenizer.vocabularySize }, (_, token) => token);
        const written: number[] = [];
        for (let next = machine.next(); next.type !== "ended"; next = machine.next()) {
          assert.ok(written.length < 2000);
          if (next.type === "choice") {
            const { allows } = next;
            const allowed = all.filter((token) => allows(token));
            const logits = new Float32Array(all.length);
            next.narrow(logits);
            assert.deepEqual(
              all.filter((token) => logits[token] === 0),
              allowed,
            );
            const token = allowed[choices.next().value % allowed.length];
            assert.ok(token !== undefined, "nothing can come");
            machine.accept(token);
            written.push(token);
          } else
            for (const token of next.tokens) {
              machine.accept(token);
              written.push(token);
            }
        }
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
          Uint8Array.from(written.flatMap((token) => [...(tokenizer.bytesOf(token) ?? [])])),
        );
        let ids = lineForm.first;
        for (const line of text.trimEnd() === "" ? [] : text.slice(0, -1).split("\n")) {
          const shape = lineForm.lines.find(({ id, head }) => ids.includes(id) && line.startsWith(head.trimEnd()));
          assert.ok(shape, `${JSON.stringify(line)} in ${JSON.stringify(text)}`);
          const content = line.slice(shape.head.trimEnd().length);
          assert.ok(shape.free === "text" || looksWhole(content), JSON.stringify(line));
          assert.notEqual(content.replaceAll(/[\0- ]/g, ""), "");
          ids = shape.next;
        }
      }),
      { numRuns: 200 },
    ));
});

/** Whether a byte belongs to the head of its line. */
function isInHead(text: string, bytes: readonly number[], from: number): boolean {
  const begin = bytes.slice(0, from).lastIndexOf(0x0a) + 1;
  const line = new TextDecoder().decode(Uint8Array.from(bytes.slice(begin)));
  const head = lineForm.lines.find((shape) => line.startsWith(shape.head))?.head;
  assert.ok(head, text);
  return from - begin < head.trimEnd().length;
}

describe("FormMachine", () => {
  const tokenizer = tokenizerOf([]);
  const vocabulary = new VocabularyText(tokenizer);
  const write = (machine: FormMachine, text: string): void => {
    for (const byte of bytesOf(text)) machine.accept(byte);
  };
  const after = (text: string, limit = 1000): FormMachine => {
    const machine = new FormMachine(withLimit(limit), tokenizer, vocabulary);
    write(machine, text);
    return machine;
  };
  const allows = (machine: FormMachine, byte: string): boolean => {
    const next = machine.next();
    return next.type === "choice" && next.allows(byte.charCodeAt(0));
  };
  for (const [text, byte, can] of [
    ["Step: \\frac{1", "\n", false],
    ["Step: \\frac{1}{2}", "\n", true],
    ["Step: \\{", "\n", true],
    ["Step: \\{", "}", false],
    ["Step: \\", "\n", false],
    ["Step: \\\\", "\n", true],
    ["Step: \\left(", "\n", false],
    ["Step: {\\left(", "}", false],
    ["Step: \\leftarrow", "\n", true],
    ["Step: \\left( x \\right", "\n", false],
    ["Step: \\left( x \\right)", "\n", true],
    ["Step: \\begin{cases} x", "\n", false],
    ["Step: \\begin{cases} x \\end{cases}", "\n", true],
    ["Step:  \t", "\n", false],
    ["Note: {", "x", false],
  ] as const)
    it(`${JSON.stringify(text)} and then ${JSON.stringify(byte)}: ${can}`, () => {
      if (text.startsWith("Note")) assert.equal(allows(after("Note: {x"), "\n"), true);
      else assert.equal(allows(after(text), byte), can);
    });
  for (const [text, ending] of [
    ["Step: \\frac{1", "}\n"],
    ["Step: {{12", "}}\n"],
    ["Step: 12 {\\", " }\n"],
    ["Step: \\left\\{ x", "\\right.\n"],
    ["Step: 12 \\left", ".\\right.\n"],
    ["Step: 12 \\begin{ca", "}\\end{ca}\n"],
    ["Step: {\\begin{cases} {x", "}\\end{cases}}\n"],
    ["Step: \\begin{三}", "\n"],
    ["Step: 三三三三三", "\n"],
  ] as const)
    it(`${text}, which is long enough, is closed by ${JSON.stringify(ending)}`, () => {
      const next = after(text, 5).next();
      assert.ok(next.type === "forced");
      assert.deepEqual(next.tokens, tokenizer.encode(ending));
    });
  it("characters count, not bytes, and none is cut", () => {
    const machine = after("Step:三三三三", 5);
    assert.equal(machine.next().type, "choice");
    const [first, second, third] = bytesOf("三") as [number, number, number];
    machine.accept(first);
    const next = machine.next();
    assert.ok(next.type === "choice" && next.allows(second) && !next.allows(0x0a) && !next.allows(0x78));
    machine.accept(second);
    machine.accept(third);
    assert.equal(machine.next().type, "forced");
  });
  it("any of the end tokens may be chosen", () => {
    const next = after("Step: x\nAnswer: x\n").next();
    assert.ok(next.type === "choice");
    for (const end of tokenizer.endTokens) assert.ok(next.allows(end));
  });
  it("a tokenizer without an end token ends where no line can come", () => {
    const endless = { ...tokenizer, endTokens: [] };
    const machine = new FormMachine({ ...lineForm, upTo: 1 }, endless, vocabulary);
    write(machine, "Step: x\n");
    assert.equal(machine.next().type, "ended");
  });
  it("goes on in the middle of a line", () => {
    const machine = new FormMachine(lineForm, tokenizer, vocabulary, "\n\nGiven: x = 1\nStep: \\frac{1");
    assert.equal(allows(machine, "\n"), false);
    write(machine, "}{2}\n");
    const next = machine.next();
    assert.ok(next.type === "choice" && next.allows("A".charCodeAt(0)));
  });
  for (const written of ["Hello\n", "Step: }", "Ste"])
    it(`cannot go on from ${JSON.stringify(written)}`, () =>
      assert.throws(() => new FormMachine(lineForm, tokenizer, vocabulary, written), MisuseError));
});
