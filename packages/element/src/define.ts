/** Defines `<math-viz>`. A page may load this twice, from two files even: the first one stays. */
import { MathVizElement } from "./element.ts";

if (!customElements.get("math-viz")) customElements.define("math-viz", MathVizElement);

export { MathVizElement };
