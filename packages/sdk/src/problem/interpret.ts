import type { Message } from "../contract.ts";
import { freeLetters } from "../expression/mathjson.ts";
import { interpretEquation } from "./interpret-equation.ts";
import { interpretExpression } from "./interpret-expression.ts";
import { interpretFunction } from "./interpret-function.ts";
import type { Interpreted } from "./interpretation.ts";
import { fitsWhere, type Request, type WordedAsk } from "./request.ts";
import type { Given, Subject } from "./subject.ts";

/** Puts what is asked and what it is asked of together. */
export function interpret(request: Request, subject: Subject): Interpreted {
  // "Solve f(x) = 0 where f(x) = …" asks for zeros, and for nothing besides.
  const worded = subject.asks.length > 0 ? request.asks.filter(({ solve }) => !solve) : request.asks;
  const asks = withoutRepeats([...worded, ...subject.asks].sort((a, b) => a.from - b.from));
  const unclear = unclearSign(request, worded, subject) ?? unclearWhere(request, asks, subject.given);
  if (unclear) return { reason: unclear };
  const whole = { ...request, asks };
  const { given } = subject;
  switch (given.shape.is) {
    case "equation":
      return interpretEquation(whole, subject, given.expression, given.shape.letters);
    case "function":
      return interpretFunction(whole, subject, given.shape);
    case "expression":
      return interpretExpression(whole, subject, given.shape.letters);
  }
}

function withoutRepeats(asks: readonly WordedAsk[]): WordedAsk[] {
  return asks.filter((ask, index) => asks.findIndex((other) => other.what === ask.what) === index);
}

/** In "the range for y > 0" the y > 0 is a condition on the values, which nothing here can keep; in "where is y > 0" it is asked for. */
function unclearSign(request: Request, worded: readonly WordedAsk[], subject: Subject): Message | undefined {
  const [formula] = subject.asks;
  if (!formula || request.where || worded.length === 0 || request.asks.length > worded.length) return undefined;
  return { key: "reason.unclear-formula", params: { formula: formula.expression } };
}

/** Something that is a place or a value of the letter must be asked for: "where is the minimum" asks for neither. */
function unclearWhere(request: Request, asks: readonly WordedAsk[], given: Given): Message | undefined {
  const { where, unknown } = request;
  if (!where) return undefined;
  const letter = where.kind === "phrase" && where.letter !== undefined;
  const solves = given.shape.is === "equation" && asks.every(({ what }) => what === "solutions");
  if (solves || asks.some(({ what }) => fitsWhere(what, letter))) return undefined;
  // The x of y = 2x + 1: an equation in two letters.
  if (
    asks.length === 0 &&
    given.shape.is === "function" &&
    unknown &&
    freeLetters(given.expression.json).includes(unknown.letter)
  ) {
    return undefined;
  }
  return { key: "reason.unclear-words", params: { words: where.text } };
}
