/** The model tier: loaded by pages that ask for a model, and by no others. */
export { modelParts } from "../render/model/parts.ts";
export { usualSettings } from "../render/model/view.ts";
export { modelStyles } from "../styles/model.ts";
export { askedModel } from "./ask-model.ts";
export { type PageModel, pageModel } from "./page-models.ts";
