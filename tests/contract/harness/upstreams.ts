import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { setTimeout as later } from 'node:timers';

/** What one of the three services is asked. */
export const kinds = ['clicks', 'verdict', 'title'] as const;
export type Kind = (typeof kinds)[number];

/** How it answers; everything is as it should be unless it is said. */
export interface Plan {
  /** Milliseconds before it answers. */
  readonly wait?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** `never`: no answer; `cut`: the connection is ended; `half`: half an answer, and then nothing. */
  readonly instead?: 'never' | 'cut' | 'half';
}

/** One call that came. */
export interface Call {
  readonly kind: string;
  readonly headers: IncomingHttpHeaders;
  readonly began: number;
  /** When it was answered. */
  answered?: number;
  /** When the caller left before it was answered. */
  left?: number;
}

/** The three services behind the report. */
export interface Upstreams {
  readonly url: string;
  /** Says how they answer for one code. */
  readonly plan: (code: string, plans: Partial<Record<Kind, Plan>>) => void;
  /** The calls for one code. */
  readonly calls: (code: string) => readonly Call[];
  /** Closes the port: connections are refused. */
  readonly close: () => Promise<void>;
  /** Opens the same port again. */
  readonly open: () => Promise<void>;
}

/** What each of them says when all is well. */
export const usual = { clicks: 12, verdict: 'safe', title: 'Ünder 100 % 🦀' } as const;

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

const respond = (response: ServerResponse, kind: Kind, plan: Plan): void => {
  const body = plan.body ?? JSON.stringify({ [kind]: usual[kind] });
  if (plan.instead === 'never') return;
  if (plan.instead === 'cut') {
    response.destroy();
    return;
  }
  response.writeHead(plan.status ?? 200, { 'Content-Type': 'application/json', ...plan.headers });
  if (plan.instead === 'half') response.write(body.slice(0, body.length / 2));
  else response.end(body);
};

/** Starts the three services on one port. */
export const startUpstreams = async (port: number): Promise<Upstreams> => {
  const plans = new Map<string, Partial<Record<Kind, Plan>>>();
  const calls = new Map<string, Call[]>();
  const server = createServer((request, response) => {
    const [, kind = '', code = ''] = (request.url ?? '').split('/');
    const call: Call = { kind, headers: request.headers, began: performance.now() };
    calls.set(code, [...(calls.get(code) ?? []), call]);
    response.on('error', () => undefined);
    response.on('close', () => {
      if (response.writableFinished) call.answered = performance.now();
      else call.left = performance.now();
    });
    if (!isKind(kind)) {
      response.writeHead(404).end();
      return;
    }
    const plan = plans.get(code)?.[kind] ?? {};
    later(() => {
      respond(response, kind, plan);
    }, plan.wait ?? 0);
  });
  const open: Upstreams['open'] = () =>
    new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  await open();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    plan: (code, own) => plans.set(code, own),
    calls: (code) => calls.get(code) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    open,
  };
};
