import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { asCloudflare, headerRules } from '../headers.ts';

/** Serves the built site as a static host would, with its `_headers`, on the port named: `node serve.ts 4399`. */
const folder = join(import.meta.dirname, '../../dist');
const files = sirv(folder, { dev: true });
const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeaders(asCloudflare(rules, pathname));
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  });
}).listen(Number(process.argv[2]));
