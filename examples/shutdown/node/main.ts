import { createServer } from 'node:http';
import { runScenario } from './scenario.ts';
import { routes, serve } from './server.ts';

// Starts this program as a server and stops it.
async function demo(): Promise<void> {
  const drained = await runScenario({
    idleConnection: true,
    requestMs: 300,
    deadlineSeconds: 5,
  });
  for (const line of drained.log) console.log(line);

  const cut = await runScenario({
    idleConnection: false,
    requestMs: 60_000,
    deadlineSeconds: 1,
  });
  console.log(
    '--- a request of 60 s, a deadline of 1 s',
  );
  console.log(cut.answer);
  console.log(cut.exit);
}

const args = process.argv.slice(2).map(Number);
const [requestMs, deadlineSeconds] = args;
if (requestMs === undefined) {
  await demo();
} else if (
  deadlineSeconds === undefined ||
  args.some(Number.isNaN)
) {
  console.error(
    'usage: [REQUEST_MS DEADLINE_SECONDS]',
  );
  process.exitCode = 2;
} else {
  await serve(
    createServer(routes(requestMs)),
    deadlineSeconds * 1000,
  );
}
