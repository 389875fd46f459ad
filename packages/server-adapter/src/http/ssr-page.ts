import { type Derivation, solve } from "@math-viz/sdk";
import { escapeHtml } from "../ssr/escape.ts";
import { renderToString } from "../ssr/render-to-string.ts";
import type { Content } from "./respond.ts";
import { type SsrText, ssrText } from "./ssr-text.ts";
import { wordmark } from "./wordmark.ts";

/** A longer question does not belong into an address. */
const longestQuestion = 2_000;
/** Counted budgets end a derivation long before; this is for a machine in trouble. */
const patience = 10_000;

/** `/ssr?q=…&lang=…`: a form that works without JavaScript, and the derivation of its question in the page. */
export async function ssrPage(request: Request): Promise<Content> {
  const parameters = new URL(request.url).searchParams;
  const lang = languageOf(parameters.get("lang"), request.headers.get("accept-language"));
  const text = ssrText[lang];
  const question = parameters.get("q") ?? text.example;
  if (question.length > longestQuestion) return page(lang, "", notice(text.tooLong), 414);
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)]);
    const derivation: Derivation = await solve({ text: question, lang }, { lang, signal }).result;
    return page(lang, question, renderToString(derivation, { lang, stylesheet: "/element/math-viz.css" }), 200);
  } catch (error) {
    if ((error as Error).name !== "AbortError" && (error as Error).name !== "TimeoutError") throw error;
    return page(lang, question, notice(text.failed), 503);
  }
}

function notice(sentence: string): string {
  return `<p class="sheet" role="alert">${escapeHtml(sentence)}</p>`;
}

function languageOf(asked: string | null, accepted: string | null): "en" | "zh" {
  return /^zh\b/i.test(asked ?? accepted ?? "") ? "zh" : "en";
}

function page(lang: "en" | "zh", question: string, result: string, status: number): Content {
  const html = markup(lang, ssrText[lang], question, result);
  return {
    body: new TextEncoder().encode(html),
    type: "text/html; charset=utf-8",
    status,
    headers: { vary: "accept-encoding, accept-language", "content-language": lang },
  };
}

function markup(lang: "en" | "zh", text: SsrText, question: string, result: string): string {
  const other = lang === "en" ? "zh" : "en";
  const address = (path: string, language: string): string =>
    escapeHtml(`${path}?${new URLSearchParams({ q: question, lang: language })}`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(question === "" ? text.title : `${shortened(question)} · math-viz`)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/frame.css">
<link rel="stylesheet" href="/demo.css">
<script src="/theme.js"></script>
<script type="module" src="/element/math-viz.js"></script>
</head>
<body class="asked">
<header class="top">
${wordmark}
<a class="language" href="${address("/ssr", other)}" hreflang="${other}" lang="${other}">${text.otherLanguage}</a>
</header>
<main>
<section class="ask">
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<form action="/ssr" method="get">
<label class="for-ears" for="question">${text.question}</label>
<div class="box">
<textarea id="question" name="q" rows="1" spellcheck="false" autocapitalize="off" maxlength="${longestQuestion}">
${escapeHtml(question)}</textarea>
<input type="hidden" name="lang" value="${lang}">
<button type="submit">${text.solve}</button>
</div>
</form>
</section>
<section class="result">
${result}
</section>
</main>
<footer>
<p><a href="${address("/", lang)}">${text.back}</a></p>
</footer>
</body>
</html>
`;
}

/** The beginning of a question, for a title. */
function shortened(question: string): string {
  const characters = [...question.replace(/\s+/g, " ").trim()];
  return characters.length <= 80 ? characters.join("") : `${characters.slice(0, 79).join("")}…`;
}
