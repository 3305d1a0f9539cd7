export interface Config {
  databaseUrl: string;
  upstreamUrl: string;
  host: string;
  port: number;
  poolSize: number;
  drainMs: number;
  /** No traces are made if it is empty. */
  otlpEndpoint: string;
  serviceName: string;
}

// #region config
/** Reads the environment, or throws one error that names all that is wrong with it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];

  const text = (name: string, fallback?: string) => {
    const value = env[name] || fallback;
    if (value === undefined) faults.push(`${name} is missing`);
    return value ?? '';
  };
  const integer = (name: string, min: number, max: number, fallback?: string) => {
    const value = text(name, fallback);
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (value !== '' && !(number >= min && number <= max)) {
      faults.push(`${name} must be an integer from ${min} to ${max}`);
    }
    return number;
  };
  const address = (name: string, schemes: RegExp, fallback?: string) => {
    const value = text(name, fallback);
    if (value !== '' && !schemes.test(URL.parse(value)?.protocol ?? '')) {
      faults.push(`${name} must be a URL of a server`);
    }
    return value;
  };

  const config = {
    databaseUrl: address('DATABASE_URL', /^postgres(ql)?:$/),
    upstreamUrl: address('UPSTREAM_URL', /^https?:$/),
    host: text('HOST', '0.0.0.0'),
    port: integer('PORT', 1, 65_535),
    poolSize: integer('DATABASE_POOL_SIZE', 1, 1_000, '10'),
    drainMs: integer('DRAIN_MS', 0, 600_000, '5000'),
    otlpEndpoint: address('OTEL_EXPORTER_OTLP_ENDPOINT', /^https?:$/, ''),
    serviceName: text('OTEL_SERVICE_NAME', 'links'),
  };
  if (faults.length > 0) throw new Error(faults.join('; '));
  return config;
}
// #endregion
