/** Formulas in a browser, loaded when the first one is to be shown: KaTeX, its styles and its fonts. */
import { katexStyles } from "../styles/katex-styles.ts";
import { registerFonts } from "./register-fonts.ts";

export { enhanceAll, setVisual } from "./set-visual.ts";
export { katexStyles, registerFonts };
