import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../src/config.ts';

const needed = {
  DATABASE_URL: 'postgres://user:password@localhost:5432/links',
  UPSTREAM_URL: 'http://localhost:9000',
  PORT: '8080',
};

test('what is not set has a default', () => {
  assert.deepEqual(readConfig(needed), {
    databaseUrl: needed.DATABASE_URL,
    upstreamUrl: needed.UPSTREAM_URL,
    host: '0.0.0.0',
    port: 8080,
    poolSize: 10,
    drainMs: 5000,
    otlpEndpoint: '',
    serviceName: 'links',
  });
});

test('all that is missing is named at once', () => {
  assert.throws(() => readConfig({ PORT: '' }), {
    message: 'DATABASE_URL is missing; UPSTREAM_URL is missing; PORT is missing',
  });
});

for (const [name, value] of Object.entries({
  DATABASE_URL: 'mysql://localhost/links',
  UPSTREAM_URL: 'localhost:9000',
  PORT: '0',
  DATABASE_POOL_SIZE: '1e1',
  DRAIN_MS: '-1',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318',
})) {
  test(`${name} is not ${value}`, () => {
    const message = new RegExp(`^${name} must be [^;]*$`);
    assert.throws(() => readConfig({ ...needed, [name]: value }), { message });
  });
}
