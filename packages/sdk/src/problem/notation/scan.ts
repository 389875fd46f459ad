/** How far the formulas of a line reach. A bracket is closed by any bracket, so that [0, 2) is one thing. */

/** Where a line goes on after a formula, outside all brackets. */
const ends =
  /[;,→]|(?<=[\p{L}\d'"!%°)\]}]) \{| \((?:\)|(?:[^\s,;:=(){}"→]+|"(?:[^"\\]|\\.)*") = )| (?:over|where|with|units)(?= |$)/uy;

/** The index at which the formula that begins at an index ends: at a sign or word that goes on, at a bracket that closes more than it opened, or at `to`. */
export const endOfFormula = (line: string, from: number, to: number = line.length): number => find(ends, line, from, to);

/** The first index outside all brackets at which a sticky pattern matches; else that of a bracket that closes too much, else `to`. */
export function find(pattern: RegExp, line: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const sign = line[at] as string;
    if (depth === 0 && matchesAt(pattern, line, at)) return at;
    if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign) && depth-- === 0) return at;
    else if (sign === "\\" && /[#\\]/.test(line[at + 1] ?? "")) at++;
    else if (sign === "#") at = endOfJson(line, at + 1, to) - 1;
  }
  return to;
}

function matchesAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}

const string = /"(?:[^"\\]|\\.)*"/y;
const numeral = /-?\d[\d.eE+-]*/y;

/** The index behind the value of JSON that begins at an index; `to` where it does not end. */
export function endOfJson(line: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; ) {
    const sign = line[at] as string;
    if (sign === '"') at = behind(string, line, at) ?? to;
    else if ("[{".includes(sign)) [depth, at] = [depth + 1, at + 1];
    else if ("]}".includes(sign)) [depth, at] = [depth - 1, at + 1];
    else if (depth === 0) return behind(numeral, line, at) ?? at;
    else at++;
    if (depth <= 0) return Math.min(at, to);
  }
  return to;
}

function behind(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : undefined;
}
