import type { TextRequest } from "../src/backend/backend.ts";
import { ScriptedEngine } from "../src/backend/scripted/scripted-engine.ts";
import type { Derivation, SolveEvent, SolveOptions } from "../src/contract.ts";
import { solve } from "../src/solve.ts";

/** Questions that rules cannot read. */
export const story = "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?";
export const riddle = "My cousin wonders what comes next here, if anything.";

/** What came of a question, what the model was asked, and what was told meanwhile. */
export interface Asked {
  derivation: Derivation;
  requests: TextRequest[];
  events: SolveEvent[];
}

/** Asks a model that says what is given, one output a request. */
export async function ask(text: string, outputs: readonly (string | Error)[], options: SolveOptions = {}): Promise<Asked> {
  const requests: TextRequest[] = [];
  const engine = new ScriptedEngine((request, turn) => {
    requests.push(request);
    return outputs[turn] ?? "";
  });
  const events: SolveEvent[] = [];
  const solving = solve({ text }, { engine, ...options });
  for await (const event of solving) events.push(event);
  return { derivation: await solving.result, requests, events };
}

/** Lines of the form as a model writes them. */
export const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join("");

/** What a derivation comes to, in a line. */
export const summary = ({ status, reason, steps, answers, repairs = [] }: Derivation): string =>
  [
    `${status}${reason ? ` ${reason.key.replace("reason.", "")}` : ""}`,
    steps.map(({ rule, verdict }) => `${rule}:${verdict.status}`).join(" "),
    answers.map(({ latex, verdict }) => `${latex} ${verdict.status}`).join(" "),
    repairs.map(({ attempts, mended }) => `${attempts.map(({ verdict }) => verdict.status).join(" ")} ${mended}`).join(", "),
  ].join(" | ");

/** How the story begins. */
export const given = ["Given: 2(w + 2w) = 30", "Step: 6w = 30"];
