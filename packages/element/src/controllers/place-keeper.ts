/** Draws anew and leaves the reader where he was: the same parts unfolded, the same button or summary in focus. */
export function keepPlace(root: ShadowRoot, draw: () => void): void {
  const open = [...root.querySelectorAll("details[open][data-key]")].map((details) => details.getAttribute("data-key"));
  const focused = root.activeElement?.closest("[data-key]")?.getAttribute("data-key");
  draw();
  if (open.length > 0)
    for (const details of root.querySelectorAll("details[data-key]"))
      if (open.includes(details.getAttribute("data-key"))) details.setAttribute("open", "");
  if (focused == null || root.activeElement !== null) return;
  const again = [...root.querySelectorAll<HTMLElement>("[data-key]")].find((node) => node.getAttribute("data-key") === focused);
  (again?.matches("button") ? again : again?.querySelector<HTMLElement>("summary, button"))?.focus({ preventScroll: true });
}
