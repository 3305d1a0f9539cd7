import { createServer } from 'node:http';

/** How long each of the three services takes to answer, in milliseconds. */
const wait = 5;

const answers: Readonly<Record<string, string>> = {
  clicks: '{"clicks":12}',
  verdict: '{"verdict":"safe"}',
  title: '{"title":"Documentation"}',
};

/** The services that a report asks: started as a program, so that it can be kept on the client's core. */
createServer((request, response) => {
  const [, name = ''] = request.url?.split('/') ?? [];
  setTimeout(() => {
    response.setHeader('Content-Type', 'application/json').end(answers[name] ?? '{}');
  }, wait);
}).listen(Number(process.argv[2]), '127.0.0.1');
