import type { Diagnosis } from '../diagnosis/types.ts';
import { answerHtml } from './answer.ts';
import { type Html, tag } from './inline.ts';

/** The answer as a page of its own, for browsers without JavaScript. The box holds the text again, without its credentials. */
export function answerPage(diagnosis: Diagnosis): Html {
  return tag`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${diagnosis.title} · Claude Auth Handbook</title>
<link rel="stylesheet" href="/checker.css">
</head>
<body class="answer-page-body">
<header><a href="/">Claude Auth Handbook</a></header>
<main>
<h1>Your answer</h1>
${answerHtml(diagnosis)}
<form method="post" action="/api/answer">
<label for="text">Try another text. What you pasted stands here without its credentials.</label>
<textarea id="text" name="text" rows="8" spellcheck="false" autocomplete="off" dir="auto">${diagnosis.redacted}</textarea>
<button type="submit">Diagnose</button>
</form>
<p>Unofficial. Nothing that was sent is stored or logged.</p>
</main>
</body>
</html>`;
}
