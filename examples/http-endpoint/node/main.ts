import { start } from './fixture.ts';

await using service = await start(process.stderr);
for (const id of ['1', '404', 'first', '3']) {
  const path = `/articles/${id}`;
  const response = await fetch(service.url + path);
  const body = await response.text();
  console.log(
    `GET ${path}: ${response.status} ${body}`,
  );
}
console.log(
  'queries that still run in Postgres:',
  await service.running(),
);
