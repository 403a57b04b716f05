import { serve } from '@hono/node-server';
import { standIn } from '../tests/standin/app.ts';
import { keyFor, SCENARIOS } from '../tests/standin/scenarios.ts';

const PORT = 4399;

/** `npm run standin`: Anthropic's API, made up, for trying the live check without a network or a real key. */
serve({ fetch: standIn().fetch, port: PORT, hostname: 'localhost' }, () => {
  console.log(`The stand-in is at http://localhost:${PORT}. In another terminal:\n`);
  console.log(`  LIVE_CHECK_UPSTREAM=http://localhost:${PORT} npm start\n`);
  console.log('Keys to paste, and what they get:\n');
  for (const { word, title } of SCENARIOS) console.log(`  ${keyFor(word)}   ${title}`);
  console.log(`\n  ${keyFor('VALID', 'sk-ant-admin01-')}   200, an Admin key`);
});
