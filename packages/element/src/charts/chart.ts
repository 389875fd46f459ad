/** Charts in a browser, loaded when the first figure comes near the view: sampling and Observable Plot. */
export { plotStyles } from "../render/plot.ts";
export { type ChartContext, LiveChart } from "./live-chart.ts";
export type { Aside, ChartSize } from "./sampler.ts";
