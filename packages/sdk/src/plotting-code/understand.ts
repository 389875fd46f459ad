import type { Message } from "../contract.ts";
import { codeIn } from "./code-in.ts";
import { type DrawnPicture, drawnIn } from "./drawn.ts";
import { limits } from "./limits.ts";
import { Sheet } from "./matplotlib/sheet.ts";
import { parseProgram } from "./python/parse-program.ts";
import type { Block, Statement } from "./python/syntax.ts";
import { call } from "./running/call.ts";
import { evaluate } from "./running/evaluate.ts";
import { execute } from "./running/execute.ts";
import type { Machine } from "./running/machine.ts";
import { Unclear } from "./unclear.ts";
import { Scope } from "./values/value.ts";

/** A statement, or a part of one, that is not understood. */
export interface NotUnderstood {
  /** In the text, counted from 1. */
  readonly line: number;
  /** The statement as written, its first line where it has a block. */
  readonly text: string;
  readonly reason: Message;
}

export interface Understood {
  readonly pictures: readonly DrawnPicture[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * What a program in Python with NumPy and matplotlib draws, read statement by statement and never run: arrays stand for formulas. Within Markdown the code
 * between fences is read. What is not understood is listed, and whatever depends on it; nothing is drawn from it. Never throws.
 */
export function understand(text: string): Understood {
  const code = codeIn(text);
  if (code.length > limits.characters) {
    const reason: Message = { key: "plotting-code.too-long-text", params: { limit: limits.characters } };
    return { pictures: [], notUnderstood: [{ line: 1, text: firstLine(code), reason }] };
  }
  const noted = new Map<string, NotUnderstood>();
  const note = ({ line, source }: Statement, reason: Message): void => {
    const known = noted.get(`${line}`);
    if (!known) noted.set(`${line}`, { line, text: firstLine(source), reason });
  };
  const machine = newMachine(note);
  machine.execute(parseProgram(code), usualScope());
  const lines = code.split("\n");
  const list = (line: number, reason: Message): void => {
    noted.set(`${line}`, { line, text: firstLine(lines[line - 1] ?? ""), reason });
  };
  const pictures = machine.sheet.canvases.flatMap(({ panels, title }) =>
    panels.flatMap((panel) => {
      try {
        return drawnIn(panel, title) ?? [];
      } catch {
        // A formula of an odd shape that nothing could be made of.
        for (const { line } of panel.drafts) list(line, { key: "plotting-code.not-drawable" });
        return [];
      }
    }),
  );
  for (const { line, reason } of pictures.flatMap(({ loose }) => loose)) list(line, { key: `plotting-code.${reason}` });
  return { pictures, notUnderstood: [...noted.values()].sort((a, b) => a.line - b.line) };
}

/** Parts of programs are shown without their imports, under the names that everybody gives. */
function usualScope(): Scope {
  const scope = new Scope();
  for (const [name, path] of [
    ["np", "numpy"],
    ["plt", "matplotlib.pyplot"],
    ["math", "math"],
  ] as const)
    scope.set(name, { type: "known", path });
  return scope;
}

const firstLine = (source: string): string => (source.split("\n")[0] as string).trim().slice(0, 200);

function newMachine(note: (statement: Statement, reason: Message) => void): Machine {
  const sheet = new Sheet();
  let steps = 0;
  const machine: Machine = {
    sheet,
    spend(count = 1) {
      steps += count;
      if (steps > limits.steps) throw new Unclear("too-many-steps");
    },
    evaluate: (node, scope) => evaluate(node, scope, machine),
    call: (callee, values, options = new Map()) => call(machine, callee, values, options),
    execute: (block: Block, scope: Scope) =>
      execute(block, scope, machine, note, (line) => {
        sheet.line = line;
      }),
  };
  return machine;
}
