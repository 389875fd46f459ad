/** Small tools on trees. What binds a letter, and so what is free, is said in one place: `tree/letters.ts`. */

export { freshLetter } from "./tree/fresh-letter.ts";
export { countedName } from "./tree/labels.ts";
export { type Binding, bindingOf, constants, freeLetters } from "./tree/letters.ts";
export {
  type Application,
  apply,
  distinctTrees,
  headOf,
  isApplication,
  isNumber,
  isSum,
  isSymbol,
  mapOperands,
  mapTree,
  mentions,
  numeral,
  occurrencesOf,
  operandsOf,
  sameTree,
  sizeOf,
  someOperand,
} from "./tree/node.ts";
export { at, changedPaths, findPaths, type Path, replaceAt } from "./tree/paths.ts";
export { substitute } from "./tree/substitute.ts";
export { openedTerms, type SignedTerm, signedTerms } from "./tree/terms.ts";
