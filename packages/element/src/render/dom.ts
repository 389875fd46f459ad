/** What may stand inside an element. `undefined` and `false` are left out, so that a part can be written as `condition && node`. */
export type Child = Node | string | undefined | false;

export type Attributes = Readonly<Record<string, string | undefined>>;

const svgNamespace = "http://www.w3.org/2000/svg";

/** An element with attributes and children. Text is always a text node, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS(svgNamespace, tag), attributes, children);
}

function fill<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  for (const child of children) if (child !== undefined && child !== false) made.append(child);
  return made;
}
