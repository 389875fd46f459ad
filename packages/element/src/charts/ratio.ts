/** Size of a chart where nothing else says it, as on a server. */
export const usualSize = { width: 640, height: 480 } as const;

/** Height to width of the place for a chart: that of the chart a server drew there, so that nothing jumps, or the usual one. */
export function chartRatio(place: Element): number {
  const drawn = place.querySelector("svg");
  const [width, height] = ["width", "height"].map((name) => Number(drawn?.getAttribute(name)));
  return width && height ? height / width : usualSize.height / usualSize.width;
}
