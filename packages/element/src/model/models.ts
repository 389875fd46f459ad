/** The model tier: loaded by pages that ask for a model, and by no others. */
export { usualSettings } from "@math-viz/sdk";
export { modelParts } from "../render/model/parts.ts";
export { showSettings } from "../render/model/sliders.ts";
export { modelStyles } from "../styles/model.ts";
export { askedModel } from "./ask-model.ts";
export { type PageModel, pageModel } from "./page-models.ts";
