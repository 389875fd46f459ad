/**
 * math-viz on a server: a derivation as markup that is complete without JavaScript, and the demo as a web handler.
 * @module
 */

export { createCdnHandler } from "./http/create-cdn-handler.ts";
export { createHandler, type HandlerOptions } from "./http/create-handler.ts";
export { type Listening, listen } from "./http/listen.ts";
export { type Handler, nodeListener } from "./http/node-listener.ts";
export { contentSecurityPolicy, type Policy } from "./http/policy.ts";
export { type ChartOptions, renderCharts } from "./ssr/render-charts.ts";
export { type PageOptions, renderPage } from "./ssr/render-page.ts";
export { type RenderToStringOptions, renderToString } from "./ssr/render-to-string.ts";
