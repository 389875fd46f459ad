import type { Derivation } from "@math-viz/sdk";
import { renderButton } from "./actions.ts";
import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { hasWords, renderSentence } from "./sentence.ts";

/** Other methods and other readings, each a button that solves the question that way. */
export function renderAlternatives(
  context: RenderContext,
  derivation: Pick<Derivation, "readings" | "chosen" | "otherMethods">,
): HTMLElement | undefined {
  const { document, words } = context;
  const methods = (derivation.otherMethods ?? []).map((method) =>
    renderButton(context, { do: "use-method", method }, methodName(context, method)),
  );
  const readings = derivation.readings.flatMap((reading, index) =>
    index === derivation.chosen
      ? []
      : [renderButton(context, { do: "use-reading", reading: index }, ...renderSentence(context, reading.sentence))],
  );
  if (methods.length === 0 && readings.length === 0) return undefined;
  const group = (name: string, buttons: readonly HTMLElement[], named = true) =>
    buttons.length > 0 &&
    element(
      document,
      "div",
      { class: "choices", role: "group", "aria-label": name },
      named && element(document, "span", { class: "choices-name", "aria-hidden": "true" }, name),
      ...buttons,
    );
  return element(
    document,
    "div",
    { class: "alternatives needs-script", part: "alternatives" },
    group(words.otherMethods, methods),
    // Where none is chosen, the notice above has asked already.
    derivation.chosen === undefined ? group(words.ambiguous.title, readings, false) : group(words.otherReadings, readings),
  );
}

/** "quadratic.completing-square" in the wording's words, else the id's last part. */
export function methodName(context: RenderContext, method: string): string {
  const key = `method.${method}`;
  if (hasWords(context, key)) return context.wording[key] as string;
  return method.slice(method.lastIndexOf(".") + 1).replaceAll("-", " ");
}
