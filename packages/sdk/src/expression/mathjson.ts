/** Small tools on trees. What binds a letter, and so what is free, is said in one place: `tree/letters.ts`. */

export { countedName } from "./tree/labels.ts";
export { type Binding, bindingOf, constants, freeLetters } from "./tree/letters.ts";
export {
  type Application,
  apply,
  headOf,
  isApplication,
  isNumber,
  isSymbol,
  mapOperands,
  mapTree,
  mentions,
  numeral,
  operandsOf,
  sameTree,
  sizeOf,
  someOperand,
} from "./tree/node.ts";
export { at, changedPaths, findPaths, type Path, replaceAt } from "./tree/paths.ts";
export { substitute } from "./tree/substitute.ts";
