import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { isRecord } from '#kit/is-record.ts';
import { projectFolder } from '#tests/project.ts';

/** An answer that an operation may give. */
export interface Expected {
  readonly type: string;
  readonly isValid: ValidateFunction;
  /** Headers that it must have, with the checks of their values. */
  readonly headers: ReadonlyMap<string, ValidateFunction>;
}

/** One operation of openapi.yaml. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path as the file has it, such as `/links/{code}`. */
  readonly route: string;
  readonly pattern: RegExp;
  readonly answers: ReadonlyMap<number, Expected>;
}

/** What openapi.yaml says. */
export interface Contract {
  readonly operations: readonly Operation[];
  readonly isProblem: ValidateFunction;
}

const file = 'openapi.yaml';
const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** UTC, ending in `Z`, as the file asks. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u;

const entriesOf = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];

/** The schema at a JSON pointer of the file. */
const pointer = (...keys: readonly string[]): string =>
  `${file}#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** Reads openapi.yaml. @throws {Error} when something in it is missing */
export const readContract = (): Contract => {
  const text = readFileSync(join(projectFolder, 'examples/service', file), 'utf8');
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${file} is empty`);
  // The document is more than a schema: its other keys are not keywords.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('date-time', dateTime);
  ajv.addSchema(document, file, false, false);
  const validator = (...keys: readonly string[]): ValidateFunction =>
    ajv.compile({ $ref: pointer(...keys) });

  /** Where something is: itself, or what it refers to. */
  const resolve = (value: unknown, keys: readonly string[]): [unknown, readonly string[]] => {
    const reference = isRecord(value) ? value['$ref'] : undefined;
    if (typeof reference !== 'string') return [value, keys];
    const path = reference.replace('#/', '').split('/');
    return [
      path.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), document),
      path,
    ];
  };

  const expectedOf = (response: unknown, at: readonly string[]): Expected => {
    const [found, keys] = resolve(response, at);
    const content = isRecord(found) ? found['content'] : undefined;
    const type = entriesOf(content)[0]?.[0];
    if (type === undefined) throw new Error(`${file}: ${keys.join('/')} has no content`);
    const headers = entriesOf(isRecord(found) ? found['headers'] : undefined).map(
      ([name]): [string, ValidateFunction] => [
        name.toLowerCase(),
        validator(...keys, 'headers', name, 'schema'),
      ],
    );
    return {
      type,
      isValid: validator(...keys, 'content', type, 'schema'),
      headers: new Map(headers),
    };
  };

  const operations = entriesOf(document['paths']).flatMap(([route, item]) =>
    entriesOf(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]): Operation => {
        const answers = entriesOf(isRecord(operation) ? operation['responses'] : undefined);
        return {
          id: String(isRecord(operation) ? operation['operationId'] : ''),
          method: method.toUpperCase(),
          route,
          pattern: new RegExp(`^${route.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
          answers: new Map(
            answers.map(([status, response]) => [
              Number(status),
              expectedOf(response, ['paths', route, method, 'responses', status]),
            ]),
          ),
        };
      }),
  );
  return { operations, isProblem: validator('components', 'schemas', 'Problem') };
};
