import { Unclear } from "../unclear.ts";

/** What stands in braces, and the format behind it. */
interface Braced {
  readonly of: string;
  readonly format: string;
}

/** The parts of a text with places in braces: words, and what stands in the braces with its format. @throws Unclear for braces within braces. */
export function bracedParts(text: string): (string | Braced)[] {
  return text.split(/(\{\{|\}\}|\{[^{}]*\})/).flatMap((piece): (string | Braced)[] => {
    if (piece === "{{" || piece === "}}") return [piece.slice(1)];
    if (piece.startsWith("{") && piece.endsWith("}") && piece.length > 1) return [withFormat(piece.slice(1, -1))];
    if (/[{}]/.test(piece)) throw new Unclear("text-format", { text: piece.slice(0, 40) });
    return piece === "" ? [] : [piece];
  });
}

/** The format stands behind the first colon that is within no bracket; !r and the like say nothing more. */
function withFormat(inside: string): Braced {
  let depth = 0;
  for (let index = 0; index < inside.length; index++) {
    const character = inside.charAt(index);
    if ("([".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    else if (depth === 0 && (character === ":" || (character === "!" && inside[index + 1] !== "="))) {
      const [, format = ""] = /^(?:![rsa])?:?(.*)$/su.exec(inside.slice(index)) ?? [];
      return { of: inside.slice(0, index), format };
    }
  }
  return { of: inside, format: "" };
}
