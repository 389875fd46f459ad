import { escapeHtml } from "../ssr/escape.ts";
import type { Content } from "./respond.ts";
import { wordmark } from "./wordmark.ts";

/** A page that says why there is nothing else to show. */
export function messagePage(status: number, message: string): Content {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} · math-viz</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/frame.css">
<link rel="stylesheet" href="/demo.css">
<script src="/theme.js"></script>
</head>
<body>
<header class="top">${wordmark}</header>
<main class="message">
<h1>${escapeHtml(message)}</h1>
<p><a href="/">Ask a question</a></p>
</main>
</body>
</html>
`;
  return { body: new TextEncoder().encode(html), type: "text/html; charset=utf-8", status };
}
