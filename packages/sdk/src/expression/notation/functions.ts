/** Elementary functions: how they are written (with a backslash in LaTeX) and their heads in MathJSON. */
const heads: ReadonlyMap<string, string> = new Map([
  ["sin", "Sin"],
  ["cos", "Cos"],
  ["tan", "Tan"],
  ["cot", "Cot"],
  ["sec", "Sec"],
  ["csc", "Csc"],
  ["arcsin", "Arcsin"],
  ["arccos", "Arccos"],
  ["arctan", "Arctan"],
  ["sinh", "Sinh"],
  ["cosh", "Cosh"],
  ["tanh", "Tanh"],
  ["ln", "Ln"],
  ["log", "Log"],
  ["exp", "Exp"],
]);

const names: ReadonlyMap<string, string> = new Map([...heads].map(([name, head]) => [head, name]));

/** "sin" as "Sin"; "lg" is "Log" to the base 10 and stands in no table. */
export function functionHead(name: string): string | undefined {
  return heads.get(name);
}

/** "Sin" as "sin". */
export function functionName(head: string): string | undefined {
  return names.get(head);
}

/** Every name, the longest first, so that sinh is not read as sin h. */
export const functionNames: readonly string[] = [...heads.keys(), "lg"].sort((left, right) => right.length - left.length);
