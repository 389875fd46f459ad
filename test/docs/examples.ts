/** An example of a page: a program or command lines, and what it must print (undefined where the page does not say). */
export interface Example {
  readonly page: string;
  readonly line: number;
  readonly kind: "js" | "sh";
  readonly source: string;
  readonly output: string | undefined;
}

/** Finds ```js and ```sh blocks; a ```text block straight after one is its output. Other blocks are not examples. */
export function examplesIn(page: string, markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap((block, index): Example[] => {
    const [whole, kind, source = ""] = block;
    if (kind !== "js" && kind !== "sh") return [];
    const next = blocks[index + 1];
    const between = next ? markdown.slice((block.index ?? 0) + whole.length, next.index) : "";
    const output = next?.[1] === "text" && between.trim() === "" ? next[2] : undefined;
    return [{ page, line: markdown.slice(0, block.index).split("\n").length, kind, source, output }];
  });
}
