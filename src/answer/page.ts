import type { Diagnosis } from '../diagnosis/types.ts';
import { strings as english, type Strings } from '../strings/en/answer.ts';
import { pathIn, TAG } from '../strings/language.ts';
import { answerHtml } from './answer.ts';
import { type Html, tag } from './inline.ts';

/** The answer as a page of its own, for browsers without JavaScript. The box holds the text again, without its credentials. */
export function answerPage(diagnosis: Diagnosis, strings: Strings = english): Html {
  const { title, again, kept } = strings.answerPage;
  return tag`<!doctype html>
<html lang="${TAG[strings.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${diagnosis.title} · Claude Auth Handbook</title>
<link rel="stylesheet" href="/checker.css">
</head>
<body class="answer-page-body">
<header><a href="${pathIn(strings.language, '/')}">Claude Auth Handbook</a></header>
<main>
<h1>${title}</h1>
${answerHtml(diagnosis, strings)}
<form method="post" action="/api/answer">
<input type="hidden" name="language" value="${strings.language}">
<label for="text">${again}</label>
<textarea id="text" name="text" rows="8" spellcheck="false" autocomplete="off" dir="auto">${diagnosis.redacted}</textarea>
<button type="submit">${strings.checker.submit}</button>
</form>
<p>${kept}</p>
</main>
</body>
</html>`;
}
