import { createServer } from 'node:http';

/** Answers at once and always the same, after the wait given in milliseconds, so that the load falls on the check itself; `/seen` tells how many came. */
const wait = Number(process.argv[2] ?? 0);
const body = '{"data":[],"has_more":false,"first_id":null,"last_id":null}';
let seen = 0;
const server = createServer((request, response) => {
  request.resume();
  if (request.url === '/seen') {
    response.end(String(seen));
    return;
  }
  seen += 1;
  setTimeout(() => response.writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_LOAD' }).end(body), wait);
});
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${(server.address() as { port: number }).port}`));
