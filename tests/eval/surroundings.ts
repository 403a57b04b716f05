/** What stands around an error in real pastes and has nothing to do with it. */

/** Before and behind, as people write in an issue. */
export const AROUND: [string, string][] = [
  ['### What happened\nI get this since this morning:', '### Expected\nIt should answer.\n\n### Environment\nUbuntu 24.04, x86_64'],
  ['Hi all, thanks for this great project! When I send the first message I see:', 'Any idea? Happy to give more details.'],
  ['**Describe the bug**', '**To reproduce**\n1. open the app\n2. type something\n3. see the text above\n\n**Desktop**\n- OS: Windows 11'],
];

/** The same around an English message, in other languages. */
export const STORIES: [string, string][] = [
  ['Seit heute früh bekomme ich beim Start diese Meldung:', 'Neu gestartet habe ich schon, es hilft nicht. Was kann ich tun?'],
  ['今日から次のメッセージが表示されます。', '再起動しても同じです。どうすればよいですか。'],
  ['从今天开始一直出现下面的信息:', '重启以后还是一样,请问应该怎么办?'],
  ['Desde esta mañana me sale lo siguiente:', 'Ya lo he reiniciado y sigue igual. ¿Qué puedo hacer?'],
  ['Depuis ce matin j’obtiens ceci :', 'J’ai redémarré, sans effet. Que faire ?'],
  ['С сегодняшнего утра появляется вот это:', 'Перезапуск не помогает. Что делать?'],
  ['오늘 아침부터 다음 메시지가 나옵니다.', '다시 시작해도 같습니다. 어떻게 해야 하나요?'],
  ['Desde hoje cedo aparece isto:', 'Já reiniciei e continua igual. O que devo fazer?'],
];

/** Errors of other programs, none about a credential of Anthropic's. */
export const SECOND_ERRORS: string[] = [
  "TypeError: Cannot read properties of undefined (reading 'length')\n    at render (/srv/app/dist/view.js:120:14)\n    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
  'npm error code ERESOLVE\nnpm error ERESOLVE could not resolve\nnpm error Found: react@19.1.0',
  'Traceback (most recent call last):\n  File "/srv/app/jobs.py", line 41, in run\n    row = rows[3]\nIndexError: list index out of range',
  'psql: error: connection to server at "db", port 5432 failed: FATAL:  the database system is starting up',
  'fatal: not a git repository (or any of the parent directories): .git\nmake: *** [Makefile:12: version] Error 128',
  'panic: runtime error: index out of range [3] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:17 +0x1d',
  'error[E0502]: cannot borrow `list` as mutable because it is also borrowed as immutable\n  --> src/main.rs:9:5',
];

/** A page of what programs write while nothing is wrong, and of what is wrong elsewhere. */
export const LOG_LINES: string[] = [
  '[10:02:11] INFO  vite v8.1.0 dev server running at http://localhost:5173/',
  '[10:02:12] DEBUG cache hit ratio 0.93 (1204/1295)',
  '[10:02:12] INFO  GET /assets/index-4f1c2d.js 200 12ms',
  '[10:02:13] WARN  image hero.png has no width attribute',
  '[10:02:14] INFO  migrated 3 tables in 41ms',
  '[10:02:14] INFO  GET /favicon.ico 404 2ms',
  '[10:02:15] INFO  job thumbnails#4412 done in 903ms',
  '[10:02:16] DEBUG pool size 8, idle 6, waiting 0',
  '[10:02:17] INFO  sent mail to 12 recipients',
  '[10:02:17] WARN  slow query (1240ms): SELECT id, name FROM orders ORDER BY created_at',
  '[10:02:18] INFO  POST /api/orders 201 33ms',
  '[10:02:19] INFO  downloaded https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
  '[10:02:20] DEBUG gc: 41.2 MB -> 22.8 MB (3.1 ms)',
  '[10:02:21] INFO  websocket client 3f2504e0-4f89-11d3-9a0c-0305e82c3301 connected',
  '[10:02:22] INFO  checksum sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 ok',
  '[10:02:23] WARN  deprecated: option "legacy" will be removed in 5.0',
  '[10:02:24] INFO  scheduler tick 8123',
  '[10:02:25] ERROR payment service answered 503, will try again in 30s',
  '[10:02:26] INFO  loaded 14 plugins in 122ms',
  '[10:02:27] DEBUG locale de-DE, time zone Europe/Berlin',
  '[10:02:28] INFO  backup of 2.1 GB written to /var/backups/nightly.tar',
  '[10:02:29] INFO  user 8841 changed their avatar',
  '[10:02:30] INFO  GET https://cdn.example.net/fonts/inter.woff2 200 88ms',
  '[10:02:31] WARN  disk /dev/sda1 is 81% full',
];
