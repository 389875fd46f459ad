/** Draws anew and leaves the reader where he was: the same parts unfolded, the same button or summary in focus, else the first of the same part. */
export function keepPlace(root: ShadowRoot, draw: () => void): void {
  const open = [...root.querySelectorAll("details[open][data-key]")].map((details) => details.getAttribute("data-key"));
  const places = placesOf(root.activeElement);
  draw();
  if (open.length > 0)
    for (const details of root.querySelectorAll("details[data-key]"))
      if (open.includes(details.getAttribute("data-key"))) details.setAttribute("open", "");
  if (places.length === 0 || root.activeElement !== null) return;
  const keyed = [...root.querySelectorAll<HTMLElement>("[data-key]")];
  for (const place of places) {
    const again = keyed.find((node) => node.getAttribute("data-key") === place);
    const target = again?.matches("button") ? again : again?.querySelector<HTMLElement>("summary, button");
    if (!target) continue;
    target.focus({ preventScroll: true });
    return;
  }
}

/** The keys around an element, from the inside out. */
function placesOf(element: Element | null): string[] {
  const around = element?.closest("[data-key]") ?? null;
  return around === null ? [] : [around.getAttribute("data-key") ?? "", ...placesOf(around.parentElement)];
}
