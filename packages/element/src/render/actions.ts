import type { RenderContext } from "./context.ts";
import { type Child, element } from "./dom.ts";

/** What can be done about a model that may be asked. */
const modelActions = ["model-open", "model-agree", "model-pause", "model-resume", "model-cancel"] as const;
export type ModelAction = (typeof modelActions)[number];

/** What a button in a derivation asks for. The element listens once, at its root, so rendered markup needs no listeners of its own. */
export type Action =
  | { do: "model"; action: ModelAction }
  | { do: "cancel" }
  | { do: "try-again" }
  | { do: "use-method"; method: string }
  | { do: "use-reading"; reading: number };

export function renderButton(context: RenderContext, action: Action, ...label: readonly Child[]): HTMLButtonElement {
  return element(
    context.document,
    "button",
    {
      type: "button",
      part: `button button-${nameOf(action)}`,
      "data-do": nameOf(action),
      "data-key": keyOf(action),
      "data-method": action.do === "use-method" ? action.method : undefined,
      "data-reading": action.do === "use-reading" ? String(action.reading) : undefined,
    },
    ...label,
  );
}

/** The action of a button made by `renderButton`, in a live page or in one that came from a server. */
export function actionOf(button: HTMLElement): Action | undefined {
  const { do: name, method, reading } = button.dataset;
  if (name === "cancel" || name === "try-again") return { do: name };
  const ofModel = modelActions.find((action) => action === name);
  if (ofModel !== undefined) return { do: "model", action: ofModel };
  if (name === "use-method" && method !== undefined) return { do: name, method };
  if (name === "use-reading" && /^\d+$/.test(reading ?? "")) return { do: name, reading: Number(reading) };
  return undefined;
}

const nameOf = (action: Action): string => (action.do === "model" ? action.action : action.do);

function keyOf(action: Action): string {
  if (action.do === "use-method") return `button-method-${action.method}`;
  if (action.do === "use-reading") return `button-reading-${action.reading}`;
  // They stand in one place: whoever pressed one with a key stays where he is.
  if (action.do === "model" && action.action === "model-resume") return "button-model-pause";
  return `button-${nameOf(action)}`;
}
