import type { IncomingHttpHeaders } from 'node:http';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord } from '#kit/is-record.ts';
import { shown } from './expect.ts';
import type { Contract, Operation } from './openapi.ts';

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Words that no client should read: they tell of the inside. */
const leaks =
  /SQLSTATE|syntax error at|Traceback|goroutine \d|panicked at|stack backtrace|\n\s+at \S+.*:\d+|relation "|ECONNREFUSED|127\.0\.0\.1|\b(?:select|insert into) .*\b(?:from|values)\b.*links|node_modules|site-packages|\.(?:go|rs|py|ts|js):\d+/iu;

/** What an `X-Request-Id` may be. */
export const requestId = /^[A-Za-z0-9._-]{1,64}$/u;

/** The JSON of a text; undefined if it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

/** The operation that a request is for; undefined if there is none. */
export const operationOf = (
  contract: Contract,
  method: string,
  path: string,
): Operation | undefined => {
  const [pathname = ''] = path.split('?');
  return contract.operations.find((one) => one.method === method && one.pattern.test(pathname));
};

const mediaType = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const mistakesOf = (isValid: ValidateFunction): string =>
  (isValid.errors ?? [])
    .map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`.trim())
    .join(', ');

/** What is wrong with a problem; undefined if nothing is. */
const wrongInProblem = (contract: Contract, received: Received): string | undefined => {
  if (mediaType(received.headers) !== 'application/problem+json')
    return `expected application/problem+json, got ${shown(received.headers['content-type'])}`;
  const problem = jsonOf(received.text);
  if (!contract.isProblem(problem))
    return `the problem does not fit openapi.yaml: ${mistakesOf(contract.isProblem)}`;
  if (!isRecord(problem)) return undefined;
  if (problem['status'] !== received.status) return `the problem says ${shown(problem['status'])}`;
  if (problem['request_id'] !== received.headers['x-request-id'])
    return `request_id ${shown(problem['request_id'])} is not X-Request-Id ${shown(received.headers['x-request-id'])}`;
  return problem['title'] === '' || problem['detail'] === ''
    ? 'an empty title or detail'
    : undefined;
};

const wrongInHeader = (
  name: string,
  isValid: ValidateFunction,
  value: unknown,
): string | undefined => {
  if (typeof value !== 'string' || value === '') return `has no header ${name}`;
  return isValid(/^\d+$/u.test(value) ? Number(value) : value)
    ? undefined
    : `has the header ${name}: ${value}`;
};

const wrongInOperation = (operation: Operation, received: Received): string | undefined => {
  const expected = operation.answers.get(received.status);
  if (!expected) return 'which openapi.yaml does not list';
  if (mediaType(received.headers) !== expected.type)
    return `expected ${expected.type}, got ${shown(received.headers['content-type'])}`;
  for (const [name, isValid] of expected.headers) {
    const wrong = wrongInHeader(name, isValid, received.headers[name]);
    if (wrong !== undefined) return wrong;
  }
  const value = expected.type === 'text/plain' ? received.text : jsonOf(received.text);
  return expected.isValid(value)
    ? undefined
    : `the body does not fit openapi.yaml: ${mistakesOf(expected.isValid)}; got ${shown(received.text)}`;
};

const wrongWithoutOperation = ({ status, headers }: Received): string | undefined => {
  if (status !== 404 && status !== 405) return 'expected 404 or 405';
  return status === 405 && !headers['allow'] ? 'has no header Allow' : undefined;
};

/** What is wrong with an answer, by openapi.yaml and by what no answer may say; undefined if nothing is. */
export const wrongWith = (
  contract: Contract,
  operation: Operation | undefined,
  received: Received,
): string | undefined => {
  const { headers, text, status } = received;
  const id = headers['x-request-id'];
  if (typeof id !== 'string' || !requestId.test(id)) return `has X-Request-Id ${shown(id)}`;
  const leak = operation?.id === 'metrics' ? undefined : leaks.exec(text)?.[0];
  // What the client sent may come back; what it did not send must not be shown.
  if (leak !== undefined && status >= 400) return `the body tells of the inside: ${shown(leak)}`;
  return (
    (operation ? wrongInOperation(operation, received) : wrongWithoutOperation(received)) ??
    (status >= 400 ? wrongInProblem(contract, received) : undefined)
  );
};
