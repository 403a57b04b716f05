import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { id as idSchema } from '../src/schemas/shared.ts';

/** Writes a page that the checks refuse until every TODO in it is replaced. */
const page = (id: string): string => `---
type: diagnosis
title: "TODO: one line that names the cause"
description: "TODO"
group: TODO # credential-value, oauth, precedence, account, network, cloud-and-ci, service, none
outcome: TODO # fix-it, wait, by-design, works, not-a-credential-problem, cannot-tell
status: TODO # holds, superseded, fixed, by-design, open
verified:
  date: "TODO" # YYYY-MM-DD
  how: "TODO"
messages:
  - text: "TODO: the message, word for word"
    source: TODO # id of a file in src/content/sources or src/content/reports
versions: [] # - { client: Claude Code, range: "2.1.227 and later", note: "what they print", source: claude-code-errors }
symptoms: [] # - what the person sees, one sentence each
confirm: [] # - text: "One step."; clock-skew.md beside this file shows steps with code
fix: []
verify: []
escalate: []
neighbours: [] # - { id: invalid-api-key, tell: "what tells the two apart" }
recognise: [] # - { says: "the stable part of the message", weight: 90 }
samples:
  match: [] # texts that must get "${id}"
  reject: [] # texts that look alike and must not
sources: [] # ids of files in src/content/sources
---

## What is going on

TODO: cause, since when, what it is not.
`;

const [id = ''] = process.argv.slice(2);
const path = join(PROJECT_ROOT, 'src/content/docs/diagnoses', `${id}.md`);
const parsed = idSchema.safeParse(id);
if (!parsed.success) fail('Name the diagnosis in lower-case kebab-case: npm run new:diagnosis -- clock-skew');
else if (existsSync(path)) fail(`src/content/docs/diagnoses/${id}.md exists already.`);
else {
  writeFileSync(path, page(id));
  console.log(`Wrote src/content/docs/diagnoses/${id}.md. Fill it in; \`npm run check\` says what is missing.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
