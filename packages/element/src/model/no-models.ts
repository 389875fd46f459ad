/** In place of `models.ts` in the build in one file: a model is run by files beside the code, and there are none. Typed as that, so that neither lacks what the other has. */
type Models = typeof import("./models.ts");

export { usualSettings } from "@math-viz/sdk";

const none = (): [] => [];

export const modelParts: Models["modelParts"] = () => ({
  thinking: none,
  repairs: none,
  tier: none,
  panel: none,
  told: () => undefined,
});

export const showSettings: Models["showSettings"] = () => {};

export const modelStyles: string = "";

const refuse = (): never => {
  throw new Error("the build in one file has no language models: load math-viz.js");
};

export const askedModel: Models["askedModel"] = refuse;

export const pageModel: Models["pageModel"] = async () => refuse();
