import katex from "katex";
import { limits } from "./limits.ts";
import { boxLines, breakAtCommas } from "./lines.ts";

/** A node of KaTeX's virtual tree for the eye. */
interface VisualNode {
  attributes?: Record<string, string>;
  children?: VisualNode[];
  toNode(): Node;
}
interface KatexTrees {
  __renderToHTMLTree(latex: string, options: Record<string, unknown>): VisualNode;
}

/**
 * LaTeX as KaTeX sets it for the eye, hidden from screen readers; only in a browser. KaTeX sets styles through the CSSOM, which a strict
 * Content-Security-Policy allows, but for a few drawings that carry a `style` attribute: their widths are set through the CSSOM here.
 */
export function visual(latex: string, display: boolean): HTMLElement {
  // Display style but not display mode: KaTeX then leaves places to break the line, after relations and in sums.
  const source = display ? `\\displaystyle ${breakAtCommas(latex)}` : latex;
  const tree = (katex as unknown as KatexTrees).__renderToHTMLTree(source, { ...limits, output: "html", displayMode: false });
  takeWidths(tree);
  const made = tree.toNode() as HTMLElement;
  for (const drawing of made.querySelectorAll<SVGElement>("svg[data-width]")) {
    drawing.style.width = drawing.dataset.width ?? "";
    drawing.removeAttribute("data-width");
  }
  if (display) boxLines(made);
  return made;
}

function takeWidths(node: VisualNode): void {
  const style = node.attributes?.style;
  if (node.attributes !== undefined && style !== undefined) {
    delete node.attributes.style;
    const width = /^width:([\d.]+em)$/.exec(style)?.[1];
    if (width !== undefined) node.attributes["data-width"] = width;
  }
  for (const child of node.children ?? []) takeWidths(child);
}
