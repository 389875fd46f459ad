import type { MathJson } from "../contract.ts";
import { isOneLetter } from "./notation/alphabets.ts";
import { latexStyle } from "./print-latex.ts";
import { signsIn, templatesIn } from "./printing/forms.ts";
import { atom } from "./printing/level.ts";
import { linearStyle } from "./printing/linear.ts";
import { printed } from "./printing/print.ts";
import type { Style } from "./printing/style.ts";

/**
 * A formula as one types it on any keyboard: `2*x^2 - sqrt(x)`, `x >= 1`. What has no such form stands in LaTeX: `\int_{0}^{1} x^2 dx`.
 * Words of other scripts and units (°C) stay as they are.
 * @throws {MisuseError} for a number that has no digits (NaN, Infinity) or more than can be written.
 */
export function toAscii(json: MathJson): string {
  const { text } = printed(style, json);
  // Beside LaTeX plain braces do not show.
  return text.includes("\\") ? printed(besideLatex, json).text : text;
}

/** Greek letters are typed out where that is not as likely a product: nu may be n times u. */
function symbol(base: string, subscript: string | undefined): string {
  if (!isOneLetter(base)) return latexStyle.symbol(base, subscript);
  const name = /^[A-Za-z]$|^[A-Za-z]{3,}$/.test(base) ? base : latexStyle.symbol(base, undefined);
  if (subscript === undefined) return name;
  return `${name}_${/^[A-Za-z0-9]$|^\d+$|^prime$/.test(subscript) ? subscript : latexStyle.symbol("x", subscript).slice(2)}`;
}

const style = linearStyle({
  infix: signsIn("ascii"),
  templates: templatesIn("ascii"),
  minus: "-",
  dot: "*",
  times: "*",
  centredDots: "\\cdots",
  constants: new Map([
    ...latexStyle.constants,
    ["Pi", "pi"],
    ["PositiveInfinity", "infinity"],
    ["NegativeInfinity", "infinity"],
    ["True", "true"],
    ["False", "false"],
  ]),
  emptySet: "\\varnothing",
  bars: (text) => `abs(${text})`,
  symbol,
  raised: () => undefined,
  lifted: () => undefined,
  lower: (text) => `_${/^[A-Za-z0-9]$/.test(text) ? text : `{${text}}`}`,
  root: (radicand, index) =>
    atom(index === undefined ? `sqrt(${radicand.text})` : `root(${radicand.text}, ${index.text})`, "root"),
  besides: () => false,
});

const besideLatex: Style = { ...style, braces: (text) => `\\{${text}\\}` };
