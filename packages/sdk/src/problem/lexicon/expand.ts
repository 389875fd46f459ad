/** The phrases that a pattern such as "[the] (zeros|roots)" stands for: [the] may be left out, (a|b) is either, \\( is a bracket. Groups may be nested. */
export function expand(pattern: string): string[] {
  const reader = { pattern, at: 0 };
  const phrases = alternatives(reader);
  if (reader.at < pattern.length) throw new RangeError(`unbalanced group in phrase "${pattern}"`);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, " ").trim()))];
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function alternatives(reader: Reader): string[] {
  const found = sequence(reader);
  while (reader.pattern[reader.at] === "|") {
    reader.at++;
    found.push(...sequence(reader));
  }
  return found;
}

function sequence(reader: Reader): string[] {
  let phrases = [""];
  for (;;) {
    const character = reader.pattern[reader.at];
    if (character === undefined || character === "|" || character === "]" || character === ")") return phrases;
    if (character === "\\") {
      phrases = phrases.map((phrase) => phrase + (reader.pattern[reader.at + 1] ?? ""));
      reader.at += 2;
      continue;
    }
    const parts = character === "[" || character === "(" ? group(reader, character) : [character];
    if (parts.length === 1 && parts[0] === character) reader.at++;
    phrases = phrases.flatMap((phrase) => parts.map((part) => phrase + part));
  }
}

function group(reader: Reader, open: "[" | "("): string[] {
  reader.at++;
  const inside = alternatives(reader);
  if (reader.pattern[reader.at] !== (open === "[" ? "]" : ")"))
    throw new RangeError(`unbalanced group in phrase "${reader.pattern}"`);
  reader.at++;
  return open === "[" ? ["", ...inside] : inside;
}
