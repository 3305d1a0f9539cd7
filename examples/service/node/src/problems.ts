import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type {
  ConnectionError,
  FastifyError,
  FastifyReply,
  FastifyRequest,
} from 'fastify';

const timeout = 'ERR_HTTP_REQUEST_TIMEOUT';

/** An answer from 400 up. A cause is a fault inside, which is logged and not sent. */
export class Problem extends Error {
  readonly status: number;
  readonly field: string | undefined;

  constructor(
    status: number,
    detail: string,
    { field, cause }: { field?: string; cause?: unknown } = {},
  ) {
    super(detail, { cause });
    this.name = 'Problem';
    this.status = status;
    this.field = field;
  }
}

/** Takes over what the client calls its request, if that is harmless. */
export function requestId({ headers }: IncomingMessage): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(id)
    ? id
    : randomUUID();
}

export async function answerError(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const problem = error instanceof Problem ? error : problemOf(error);
  if (problem.cause !== undefined) request.log.error(problem.cause);
  if (problem.status === 503) reply.header('retry-after', '1');
  await readRest(request);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(bodyOf(problem, request.id));
}

/** A client that is still sending when its connection is closed loses the answer. */
async function readRest({ raw, lifetime }: FastifyRequest): Promise<void> {
  if (raw.readableEnded) return;
  raw.resume();
  // The client may leave meanwhile, and then nobody waits for the answer.
  await once(raw, 'end', { signal: lifetime }).catch(() => undefined);
}

function bodyOf({ status, message, field }: Problem, id: string) {
  return {
    title: STATUS_CODES[status],
    status,
    detail: message,
    field,
    request_id: id,
  };
}

function problemOf(error: FastifyError): Problem {
  if (error.validation !== undefined) return problemOfInput(error);
  const { statusCode = 500 } = error;
  if (statusCode === 413) return new Problem(413, 'The body is larger than 64 KiB.');
  if (statusCode < 500) return new Problem(statusCode, error.message);
  return new Problem(500, 'The service has failed.', { cause: error });
}

function problemOfInput({ validation, validationContext }: FastifyError): Problem {
  // The only parameter of a path is the code of a link.
  if (validationContext === 'params') return new Problem(404, 'There is no such link.');
  const [fault] = validation ?? [];
  const { additionalProperty, missingProperty } = fault?.params ?? {};
  if (typeof additionalProperty === 'string') {
    return new Problem(422, 'There is no such field.', { field: additionalProperty });
  }
  if (typeof missingProperty === 'string') {
    return new Problem(422, `${missingProperty} is missing.`, {
      field: missingProperty,
    });
  }
  const field = fault?.instancePath.slice(1);
  if (!field) return new Problem(422, 'The body must be an object.');
  return new Problem(422, `${field} must be ${descriptionOf(fault)}.`, { field });
}

/** Ajv has it only if it is verbose, so Fastify's type does not know of it. */
function descriptionOf(fault: object | undefined): string {
  const schema = fault && 'parentSchema' in fault ? fault.parentSchema : undefined;
  return typeof schema === 'object' && schema !== null && 'description' in schema
    ? String(schema.description)
    : 'another value';
}

/** Answers what Node could not read as a request, of which Fastify never hears. */
export function answerUnreadable(error: ConnectionError, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const problem = problemOfConnection(error);
    const id = randomUUID();
    const body = JSON.stringify(bodyOf(problem, id));
    socket.write(
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n` +
        `Content-Type: application/problem+json\r\nX-Request-Id: ${id}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy(error);
}

function problemOfConnection({ code }: ConnectionError): Problem {
  if (code === timeout) return new Problem(408, 'The request did not arrive in time.');
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'The header is too big.');
  return new Problem(400, 'That is not a request.');
}

/** The status to tell of a request that never got an answer. */
export function unansweredStatus({ errored }: Socket): number {
  return errored && 'code' in errored && errored.code === timeout ? 408 : 499;
}
