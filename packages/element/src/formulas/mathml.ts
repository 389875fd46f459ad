import katex from "katex";
import { limits } from "./limits.ts";

const namespace = "http://www.w3.org/1998/Math/MathML";

/**
 * What may cross from KaTeX into a page. KaTeX's tree is walked and rebuilt from these names only, so that nothing in a formula, whoever
 * wrote it, can bring a style, a class, a link or an image with it, and no markup is ever parsed.
 */
const elements: ReadonlySet<string> = new Set([
  ...[
    "math",
    "semantics",
    "annotation",
    "mrow",
    "mi",
    "mn",
    "mo",
    "ms",
    "mtext",
    "mspace",
    "mfrac",
    "msqrt",
    "mroot",
    "mstyle",
    "mpadded",
  ],
  ...["mphantom", "menclose", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd"],
]);
const attributes: ReadonlySet<string> = new Set([
  ...[
    "display",
    "displaystyle",
    "scriptlevel",
    "encoding",
    "mathvariant",
    "mathsize",
    "stretchy",
    "fence",
    "separator",
    "symmetric",
    "largeop",
  ],
  ...[
    "movablelimits",
    "form",
    "lspace",
    "rspace",
    "minsize",
    "maxsize",
    "accent",
    "accentunder",
    "linethickness",
    "width",
    "height",
    "depth",
  ],
  ...[
    "voffset",
    "columnalign",
    "columnspacing",
    "rowspacing",
    "columnlines",
    "rowlines",
    "rowalign",
    "align",
    "side",
    "notation",
  ],
]);

/** A node of KaTeX's virtual tree, by what it carries: a MathML element, a piece of text, a space, or only children. */
interface TreeNode {
  type?: string;
  attributes?: Record<string, string>;
  children?: TreeNode[];
  text?: string;
  character?: string | null;
  width?: number;
}
interface KatexTrees {
  __renderToDomTree(latex: string, options: Record<string, unknown>): TreeNode;
}

/** LaTeX as MathML in the given document: what a page without scripts shows and what a screen reader reads. Throws KaTeX's ParseError. */
export function mathml(document: Document, latex: string, display: boolean): Element {
  const tree = (katex as unknown as KatexTrees).__renderToDomTree(latex, { ...limits, output: "mathml", displayMode: display });
  const [math] = build(document, tree).filter((node): node is Element => node.nodeType === 1);
  if (math === undefined) throw new TypeError(`no formula in ${JSON.stringify(latex)}`);
  return math;
}

function build(document: Document, node: TreeNode): Node[] {
  if (node.text !== undefined) return [document.createTextNode(node.text)];
  if (typeof node.character === "string") return [document.createTextNode(node.character)];
  const children = (node.children ?? []).flatMap((child) => build(document, child));
  const type = node.type ?? (node.width === undefined ? undefined : "mspace");
  if (type === undefined || !elements.has(type)) return children;
  const made = document.createElementNS(namespace, type);
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    if (attributes.has(name)) made.setAttribute(name, String(value));
  if (type === "mspace" && node.width !== undefined) made.setAttribute("width", `${node.width}em`);
  made.append(...children);
  return [made];
}
