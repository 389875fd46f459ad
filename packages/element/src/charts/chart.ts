/** Charts in a browser, loaded when the first figure comes near the view: sampling, Observable Plot, and what they are worked with. */
import { plotStyles } from "../render/plot.ts";
import { liveCharts } from "../styles/live-charts.ts";

export { Lighting } from "./lighting.ts";
export { type ChartContext, LiveChart } from "./live-chart.ts";
export type { Aside, ChartSize } from "./sampler.ts";

/** The rules for charts, for the stylesheet of a shadow root. */
export const chartStyles: string = plotStyles + liveCharts;
