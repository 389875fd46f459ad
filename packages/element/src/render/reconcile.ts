import type { Part } from "./parts.ts";

/** What each node on the page was drawn from. */
export type Drawn = WeakMap<Element, string>;

/** Brings the children of a container in line with the parts: pieces drawn from the same data stay, others are drawn anew, the rest goes. */
export function reconcile(container: Element, parts: readonly Part[], drawn: Drawn): void {
  const standing = new Map<string, Element>();
  for (const child of container.children) {
    const key = child.getAttribute("data-key");
    if (key !== null) standing.set(key, child);
  }
  const wanted = parts.flatMap((part) => {
    const before = standing.get(part.key);
    const node = before !== undefined && drawn.get(before) === part.signature ? before : draw(part, drawn);
    if (node === undefined) return [];
    const list = part.inner && node.querySelector("[data-parts]");
    if (list) reconcile(list, part.inner ?? [], drawn);
    return [node];
  });
  const keep = new Set<Element>(wanted);
  for (const child of [...container.children]) if (!keep.has(child)) child.remove();
  // Nodes already in their place are not touched: moving one would lose its focus and scroll position.
  wanted.forEach((node, index) => {
    if (container.children[index] !== node) container.insertBefore(node, container.children[index] ?? null);
  });
}

/** Takes over nodes that came from a server, so that the same data does not draw them again. */
export function adopt(container: Element, parts: readonly Part[], drawn: Drawn): void {
  for (const part of parts) {
    const node = [...container.children].find((child) => child.getAttribute("data-key") === part.key);
    if (node === undefined) continue;
    drawn.set(node, part.signature);
    const list = part.inner && node.querySelector("[data-parts]");
    if (list) adopt(list, part.inner ?? [], drawn);
  }
}

function draw(part: Part, drawn: Drawn): Element | undefined {
  const node = part.render();
  if (node === undefined) return undefined;
  node.setAttribute("data-key", part.key);
  drawn.set(node, part.signature);
  return node;
}
