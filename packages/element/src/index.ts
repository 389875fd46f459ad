/** `<math-viz>` as a class. Importing this defines nothing; `@math-viz/element/define.js` does. */
export { MathVizElement } from "./element.ts";
export type { MathVizEventMap } from "./events.ts";
