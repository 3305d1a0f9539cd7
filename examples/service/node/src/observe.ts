import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { unansweredStatus } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span;
  }
  interface FastifyContextConfig {
    /** Not worth a line in the log. */
    quiet?: boolean;
  }
  interface FastifyInstance {
    metrics: Registry;
  }
}

const labelNames = ['method', 'route', 'status'] as const;

/** Makes a span, a line in the log and counts of every request. */
export function observe(
  app: Pick<FastifyInstance, 'decorate' | 'decorateRequest' | 'addHook'>,
) {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests that have ended',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the header of a request to the end of its answer',
    labelNames,
    registers,
  });
  app.decorate('metrics', register);
  app.decorateRequest('span');

  app.addHook('onRequest', async (request, reply) => {
    const start = performance.now();
    const route = routeOf(request);
    const span = startSpan(request, route);
    request.span = span;
    const trace_id = span.isRecording() ? span.spanContext().traceId : undefined;
    let status: number | undefined;
    reply.raw.once('finish', () => {
      status = reply.raw.statusCode;
    });
    // Fastify's onResponse does not come when the client has left.
    reply.raw.once('close', () => {
      status ??= unansweredStatus(request.raw.socket);
      const ms = performance.now() - start;
      const labels = { method: request.method, route, status };
      requests.inc(labels);
      seconds.observe(labels, ms / 1000);
      endSpan(span, status);
      if (request.routeOptions.config.quiet) return;
      const duration_ms = Math.round(ms * 1000) / 1000;
      request.log.info({ ...labels, duration_ms, trace_id }, 'request');
    });
  });
  // Not earlier: reading the body loses the context.
  app.addHook('preHandler', (request, _reply, done) => {
    context.with(trace.setSpan(context.active(), request.span), done);
  });
}

/** The path as the contract writes it, and never what a client has sent. */
function routeOf({ routeOptions: { url } }: FastifyRequest): string {
  return url?.replace(/:(\w+)/g, '{$1}') ?? 'unmatched';
}

function startSpan(request: FastifyRequest, route: string): Span {
  const attributes = { 'http.request.method': request.method, 'http.route': route };
  return trace
    .getTracer('links')
    .startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      propagation.extract(context.active(), request.headers),
    );
}

function endSpan(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
