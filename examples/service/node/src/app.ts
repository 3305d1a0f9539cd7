import { METHODS } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from './database.ts';
import { computeDigests, type DigestPool } from './digest.ts';
import { createLinks, readLinks } from './links.ts';
import { answerProbes } from './probes.ts';
import { Problem } from './problems.ts';
import { reportLinks } from './report.ts';
import { createServer, type App, type LogStream } from './server.ts';

export interface Parts {
  database: Database;
  digests: Pick<DigestPool, 'run'>;
  upstreamUrl: string;
  /** Readiness fails from then on. */
  stopping: AbortSignal;
  /** Standard output if there is none. */
  log?: LogStream;
}

export function createApp({
  database,
  digests,
  upstreamUrl,
  stopping,
  log,
}: Parts): App {
  const app = createServer(log);
  const methods = collectMethods(app);
  createLinks(app, database);
  readLinks(app, database);
  reportLinks(app, database, upstreamUrl);
  computeDigests(app, digests);
  answerProbes(app, database, stopping);
  refuseOtherMethods(app, methods);
  return app;
}

type MethodsByUrl = Map<string, Set<string>>;

function collectMethods(app: App): MethodsByUrl {
  const methods: MethodsByUrl = new Map();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    methods.set(url, known.union(new Set([method].flat())));
  });
  return methods;
}

/** Fastify answers 404 to a method that a path does not have. */
function refuseOtherMethods(app: App, methodsByUrl: MethodsByUrl): void {
  // For CONNECT Node has no request.
  const all = METHODS.filter((method) => method !== 'CONNECT');
  for (const method of all) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method);
  }
  // A copy: each of these routes comes into the map as well.
  for (const [url, methods] of [...methodsByUrl]) {
    const allow = [...methods].sort().join(', ');
    const refuse = async (_request: FastifyRequest, reply: FastifyReply) => {
      reply.header('allow', allow);
      throw new Problem(405, `Only ${allow} can be used here.`);
    };
    const method = all.filter((name) => !methods.has(name));
    // Before the body is looked at, which the handler would come after.
    app.route({ method, url, onRequest: refuse, handler: refuse });
  }
}
