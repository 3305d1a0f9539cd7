import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves the built site as a static host would, on the port named: `node serve.ts 4399`. */
const folder = join(import.meta.dirname, '../../dist');
const files = sirv(folder, { dev: true });

createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  });
}).listen(Number(process.argv[2]));
