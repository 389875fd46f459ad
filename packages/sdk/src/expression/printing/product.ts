import { readsAsLetters } from "../notation/words.ts";
import { level, type Printed } from "./level.ts";
import type { Style } from "./style.ts";

/** Factors side by side where they cannot be misread, with a sign where they could. */
export function joinFactors(style: Style, factors: readonly Printed[]): Printed {
  let text = "";
  let before: Printed | undefined;
  for (const factor of factors) {
    if (before !== undefined) text += gap(style, text, before, factor);
    text += factor.text;
    before = factor;
  }
  return { text, level: level.product, shape: "other" };
}

function gap(style: Style, text: string, left: Printed, right: Printed): string {
  // A dot or a cross between vectors is another product.
  if (left.shape === "vector" && right.shape === "vector") return " ";
  if (left.shape === "number" && right.shape === "ten") return style.times;
  const beside = !mustBeDotted(left, right) && style.besides(left, right);
  if (beside === false) return style.dot;
  if (beside !== true) return beside === "none" ? "" : " ";
  if (!/^[A-Za-z]/.test(right.text)) return "";
  // Only the end of a text that may be long: a product of thousands of factors is still printed in one pass.
  const end = text.slice(-32);
  if (/\\[A-Za-z]+$/.test(end)) return " ";
  const run = `${/[A-Za-z]+$/.exec(end)?.[0] ?? ""}${/^[A-Za-z]+/.exec(right.text)?.[0] ?? ""}`;
  return run.length === 1 || readsAsLetters(run) ? "" : style.letterGap;
}

function mustBeDotted(left: Printed, right: Printed): boolean {
  if (/^(\\int|∫)/.test(right.text) && left.shape !== "other" && left.text !== "d") return false;
  if (left.shape === "other" || right.shape === "other" || isSamePower(left, right)) return true;
  // 2 · 3, and d · y, since dy is a differential to whoever reads \frac{dy}{dx}.
  if (/^[\d.]/.test(right.text) || (left.text === "d" && /^[A-Za-z\\]/.test(right.text))) return true;
  if (/^\\text/.test(right.text)) return true;
  if (/^(\\i*o?int|[∫-∰])/.test(right.text) && /^(\\i*o?int|[∫-∰])[^ ]* ?d/.test(left.text)) return true;
  // f · (x + 1), since f(x + 1) is a call; y · (f)⁻¹, since y(f) would be one.
  if (!/^(\\left)?\(/.test(right.text)) return false;
  return (
    /^(call|caret|prime|subscript)$/.test(left.shape) ||
    (left.shape === "letter" && /^(\\left)?\([-−]?(\\?\p{L}+|[\d.]+|∞)(\\right)?\)/u.test(right.text))
  );
}

/** x · x² is not written xx²; (x + 1)(x + 1)² is. */
function isSamePower(left: Printed, right: Printed): boolean {
  return !/^(\\left)?\(/.test(left.text) && baseOf(left) === baseOf(right);
}

function baseOf(factor: Printed): string {
  return factor.text.replace(/(\^.*|[⁰¹²³⁴-⁹⁻ⁿ]+)$/su, "");
}

/** ABC; A₁ and a letter after it are kept apart where the subscript has no end of its own. */
export function joinPoints(points: readonly string[], gap: string): string {
  return points.reduce((text, point) => {
    const apart = /(\\|_)\w+$/.test(text) && /^[A-Za-z0-9]/.test(point);
    return `${text}${apart ? " " : gap}${point}`;
  });
}
