import type { Message } from "../../../contract.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { say, type Wording } from "../../../locale/say.ts";
import { inWords } from "../../names.ts";
import type { SampledLine } from "../sampled-lines.ts";

/** What TeX takes for a command, in words that print it. */
const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "[": "{[}",
  "]": "{]}",
};

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as it is printed, whatever stands in it. */
export const texText = (text: string): string =>
  text.replace(unseen, " ").replace(/[\\{}$&#%_^~[\]]/g, (sign) => special[sign] ?? sign);

/** One line of words for a comment. TeX reads two carets as a code even there. */
export const texComment = (text: string): string => `% ${text.replace(unseen, " ").replaceAll("^^", "^ ^")}`;

/** A message with its formulas set as formulas. */
export function texMessage(message: Message, wording: Wording): string {
  if (!Object.hasOwn(wording, message.key)) return texText(inWords(message, wording));
  return say(message, wording)
    .map((part) => (typeof part === "string" ? texText(part) : `$${toLatex(part.json)}$`))
    .join("");
}

/** Names in a list of options, where commas and equals signs have a meaning. */
export const braced = (text: string): string => `{${text}}`;

/** A number without an exponent where that is short, as pgf reads it best. */
export function pgfNumber(value: number): string {
  if (!Number.isFinite(value)) return "nan";
  const plain = String(Number(value.toPrecision(8)) + 0);
  return plain.includes("e") ? plain.replace("e+", "e") : plain;
}

/** Places as pgfplots reads them, with a place that is none where a line breaks; some to a line. */
export function coordinates({ x, y }: SampledLine): string {
  const places = x.map((value, index) => {
    const other = y[index] ?? null;
    return value === null || other === null ? "(nan,nan)" : `(${pgfNumber(value)},${pgfNumber(other)})`;
  });
  const lines: string[] = [];
  for (let at = 0; at < places.length; at += 8) lines.push(`  ${places.slice(at, at + 8).join(" ")}`);
  return `coordinates {\n${lines.join("\n")}\n}`;
}
