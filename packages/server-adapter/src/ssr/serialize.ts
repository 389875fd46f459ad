import { escapeHtml } from "./escape.ts";

const voidElements = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

/** Elements whose content HTML does not parse as markup, so that escaping would show. None of them has a place in a rendered derivation. */
const rawElements = new Set(["script", "style", "iframe", "noscript", "plaintext", "xmp", "noembed", "noframes", "template"]);

/**
 * A node as HTML. Ours rather than `outerHTML`, whose escaping differs between the documents a caller may bring (linkedom leaves "&" in
 * attributes alone, so that `&lt;` in a question would come back as "<"). Comments are left out. Throws TypeError for an element whose
 * content is not markup.
 */
export function serialize(node: Node): string {
  return markup(node, false);
}

/** The same as XML, for an SVG file of its own: there nothing is raw and every element is closed. */
export function serializeXml(node: Node): string {
  return markup(node, true);
}

function markup(node: Node, xml: boolean): string {
  if (node.nodeType === 3) return escapeHtml(node.nodeValue ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const name = element.localName;
  if (!xml && rawElements.has(name.toLowerCase())) throw new TypeError(`a rendered derivation holds no <${name}>`);
  const attributes = Array.from(element.attributes, (attribute) => ` ${attribute.name}="${escapeHtml(attribute.value)}"`).join(
    "",
  );
  if (!xml && voidElements.has(name)) return `<${name}${attributes}>`;
  const content = Array.from(element.childNodes, (child) => markup(child, xml)).join("");
  return `<${name}${attributes}>${content}</${name}>`;
}
