import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export type Scenario = {
  idleConnection: boolean;
  requestMs: number;
  deadlineSeconds: number;
};

export class Outcome {
  log: string[] = [];
  answered = false;
  exitCode: number | null = null;

  get answer(): string {
    return this.answered
      ? 'client: the request got its answer'
      : 'client: the request was cut';
  }

  get exit(): string {
    return `exit code: ${this.exitCode}`;
  }
}

// Starts the program as a server, sends SIGTERM while a request runs, and
// reports what the client saw.
export async function runScenario(
  scenario: Scenario,
): Promise<Outcome> {
  const {
    idleConnection,
    requestMs,
    deadlineSeconds,
  } = scenario;
  const main = new URL('main.ts', import.meta.url)
    .pathname;
  const server = spawn(
    process.execPath,
    [
      main,
      String(requestMs),
      String(deadlineSeconds),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(server, 'exit');
  const lines = createInterface(server.stdout)[
    Symbol.asyncIterator
  ]();
  const outcome = new Outcome();

  const readLine = async (): Promise<
    string | undefined
  > => {
    const { done, value } = await lines.next();
    return done ? undefined : value;
  };
  const copyLine = async (): Promise<boolean> => {
    const line = await readLine();
    if (line !== undefined)
      outcome.log.push(`server: ${line}`);
    return line !== undefined;
  };

  try {
    const base = `http://${(await readLine())?.replace('listening on ', '')}`;
    outcome.log.push('server: listening');

    let idle: Socket | undefined;
    if (idleConnection) {
      idle = await openIdle(base);
      outcome.log.push(
        'client: keeps an idle connection',
      );
    }

    const answered = get(base);
    await copyLine();

    outcome.log.push('client: sends SIGTERM');
    server.kill('SIGTERM');
    await copyLine();
    await untilRefused(base);
    outcome.log.push(
      'client: a new connection is refused',
    );

    await copyLine();
    outcome.answered = await answered;
    outcome.log.push(outcome.answer);
    while (await copyLine());
    await exited;
    outcome.exitCode = server.exitCode;
    outcome.log.push(outcome.exit);
    idle?.destroy();
    return outcome;
  } finally {
    server.kill('SIGKILL');
  }
}

async function open(base: string): Promise<Socket> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

// Leaves a connection open after one request.
async function openIdle(
  base: string,
): Promise<Socket> {
  const socket = await open(base);
  // The server may reset it when it stops.
  socket.on('error', () => {});
  socket.write(
    'GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n',
  );
  await once(socket, 'data');
  return socket;
}

// Sends the request on a connection that it leaves open.
async function get(base: string): Promise<boolean> {
  const socket = await open(base);
  socket.on('error', () => {});
  socket.write(
    'GET /work HTTP/1.1\r\nHost: localhost\r\n\r\n',
  );
  const answer = await new Promise<string>(
    (resolve) => {
      socket.once('data', (chunk) =>
        resolve(chunk.toString()),
      );
      socket.once('close', () => resolve(''));
    },
  );
  return (
    answer.startsWith('HTTP/1.1 200') &&
    answer.endsWith('done')
  );
}

async function untilRefused(
  base: string,
): Promise<void> {
  const giveUp = performance.now() + 10_000;
  while (performance.now() < giveUp) {
    try {
      (await open(base)).destroy();
    } catch (error) {
      // It may also be a reset: the listener closed meanwhile.
      if (isRefused(error)) return;
    }
    await sleep(5);
  }
  throw new Error(
    'new connections are still accepted',
  );
}

function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ECONNREFUSED'
  );
}
