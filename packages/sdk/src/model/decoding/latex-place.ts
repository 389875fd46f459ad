/** What is open, the innermost first. */
interface Open {
  readonly kind: "brace" | "left" | "environment";
  /** Of an environment; of a brace, the sort of name that it holds. */
  readonly name: string;
  readonly outer: Open | undefined;
}

/** Where a text stands as LaTeX. */
export interface LatexPlace {
  readonly open: Open | undefined;
  /** The name of a command as far as it is written, "" after its backslash. */
  readonly command: string | undefined;
  /** After `\begin` or `\end`, whose brace opens a name; and that name as far as it is written. */
  readonly awaited: "begin" | "end" | undefined;
  readonly name: string;
}

export const latexStart: LatexPlace = { open: undefined, command: undefined, awaited: undefined, name: "" };

const [space, backslash, opening, closing] = [0x20, 0x5c, 0x7b, 0x7d];
const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * Where it stands after one byte more, of a line; undefined where LaTeX cannot go on so: a brace is closed that is not the innermost thing open. That
 * is all that is forbidden: any command may come, `\frac12` is as good as `\frac{1}{2}`, and what was never opened may be closed by `\right` or `\end`.
 */
export function afterLatex(place: LatexPlace, byte: number): LatexPlace | undefined {
  const { command } = place;
  if (command === undefined) return plain(place, byte);
  if (isLetter(byte)) return { ...place, command: command + String.fromCharCode(byte) };
  // \{ and \\ and \, are commands of one character.
  if (command === "") return { ...place, command: undefined };
  return plain(named(place, command), byte);
}

/** What a command does to what is open. */
function named(place: LatexPlace, command: string): LatexPlace {
  const { open } = place;
  const next = { ...place, command: undefined };
  if (command === "left") return { ...next, open: { kind: "left", name: "", outer: open } };
  if (command === "right" && open?.kind === "left") return { ...next, open: open.outer };
  return command === "begin" || command === "end" ? { ...next, awaited: command } : next;
}

function plain(place: LatexPlace, byte: number): LatexPlace | undefined {
  const { open, awaited } = place;
  if (byte === backslash) return { ...place, command: "", awaited: undefined };
  if (byte === opening)
    return { ...place, open: { kind: "brace", name: awaited ?? "", outer: open }, awaited: undefined, name: "" };
  if (byte === closing) return open?.kind === "brace" ? closed(place, open) : undefined;
  if (open?.name === "begin" || open?.name === "end") return { ...place, name: place.name + String.fromCharCode(byte) };
  return awaited === undefined || byte === space ? place : { ...place, awaited: undefined };
}

/** What could be no name of one does not have to be ended. */
const isEnvironment = /^[a-z]+\*?$/i;

function closed(place: LatexPlace, { name: holds, outer }: Open): LatexPlace {
  const { name } = place;
  if (holds === "begin" && isEnvironment.test(name)) return { ...place, open: { kind: "environment", name, outer } };
  const ends = holds === "end" && outer?.kind === "environment" && outer.name === name;
  return { ...place, open: ends ? outer.outer : outer };
}

const needsDelimiter = (command: string | undefined): boolean => command === "left" || command === "right";

/** Whether a line can end here. */
export const isWhole = ({ open, command }: LatexPlace): boolean =>
  open === undefined && command !== "" && !needsDelimiter(command);

/** What makes the line whole; of whole characters. */
export function completion(place: LatexPlace): string {
  let text = "";
  let at: LatexPlace | undefined = place;
  while (at !== undefined && !isWhole(at)) {
    const piece = nextPiece(at);
    text += piece;
    at = [...piece].reduce<LatexPlace | undefined>((so, letter) => so && afterLatex(so, letter.charCodeAt(0)), at);
  }
  return text;
}

function nextPiece({ open, command }: LatexPlace): string {
  if (command === "") return " ";
  if (needsDelimiter(command)) return ".";
  if (open?.kind === "left") return "\\right.";
  return open?.kind === "environment" ? `\\end{${open.name}}` : "}";
}
