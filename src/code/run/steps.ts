import type { LanguageId } from '#data/schemas/language.ts';

/** A command line, with what it is for. */
export interface Step {
  readonly name: string;
  readonly line: string;
}

/** What every program of a language goes through, in this order. */
export interface Steps {
  /** Installs what it depends on, from its lock file. */
  readonly install?: string;
  readonly format: string;
  /** Linters and, where they are apart from the build, type checkers. */
  readonly lint: readonly string[];
  /** Compiles it; undefined if the language has no such step. */
  readonly build?: string;
  readonly test: string;
  readonly run: string;
  /** Matches the number of tests that passed, each time it occurs in the output of the test. */
  readonly passed: RegExp;
  /** Prints the names of its direct dependencies, one on a line. */
  readonly direct: string;
  /** Prints a line for each package that is installed to run it. */
  readonly all: string;
}

/** The usual commands of each language, in the folder of a program. */
export const stepsOf: Readonly<Record<LanguageId, Steps>> = {
  go: {
    install: 'go mod download',
    format: 'test -z "$(gofmt -l . | tee /dev/stderr)"',
    lint: ['go vet ./...', 'go mod tidy -diff'],
    build: 'go build -o /dev/null ./...',
    // The race detector needs a C compiler.
    test: 'if command -v gcc > /dev/null; then go test -race -count=1 -v ./...; else CGO_ENABLED=0 go test -count=1 -v ./...; fi',
    run: 'go run .',
    passed: /^\s*--- PASS: /gmu,
    direct: `go list -m -f '{{if not (or .Main .Indirect)}}{{.Path}}{{end}}' all`,
    all: `go list -deps -f '{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}' ./... | sort -u`,
  },
  python: {
    install: 'uv sync --locked --quiet',
    format:
      '.venv/bin/ruff format --check --quiet . && .venv/bin/ruff format --check --quiet --config ../../ruff.toml $(ls -d wrong 2>/dev/null)',
    lint: ['.venv/bin/ruff check --quiet .', 'pyright --pythonpath .venv/bin/python'],
    test: '.venv/bin/python -m pytest -p no:cacheprovider -v',
    run: '.venv/bin/python main.py',
    passed: / PASSED /gu,
    direct: `"$UV_PYTHON" -c "import re, tomllib; print(*(re.split('[^A-Za-z0-9._-]', name)[0] for name in tomllib.load(open('pyproject.toml', 'rb'))['project'].get('dependencies', [])), sep='\\n')"`,
    all: "uv export --locked --no-dev --no-hashes --no-emit-project --quiet | grep -c '^[a-z]' | xargs -I{} seq {}",
  },
  node: {
    install: 'npm ci --no-audit --no-fund --silent',
    format: '../../../node_modules/.bin/prettier --check --log-level warn "**/*.ts"',
    lint: ['npx --no-install tsc'],
    test: 'node --test --test-reporter=tap',
    run: 'node main.ts',
    passed: /^\s*ok \d+ /gmu,
    direct: `node --print "Object.keys(require('./package.json').dependencies ?? {}).join('\\n')"`,
    all: 'npm ls --omit=dev --all --parseable | tail -n +2',
  },
  rust: {
    install: 'cargo fetch --locked --quiet',
    format:
      'cargo fmt --check && for file in $(ls wrong/*.rs 2>/dev/null); do rustfmt --check --edition 2024 --config-path ../.. $file; done',
    lint: ['cargo clippy --locked --quiet --all-targets -- -D warnings'],
    build: 'cargo build --locked --quiet',
    test: 'cargo test --locked --quiet -- --format=pretty',
    run: 'cargo run --locked --quiet',
    passed: / \.\.\. ok$/gmu,
    direct: `cargo metadata --locked --no-deps --format-version 1 | node --print "JSON.parse(require('fs').readFileSync(0)).packages[0].dependencies.filter((d) => d.kind === null).map((d) => d.name).join('\\n')"`,
    all: 'cargo tree --locked --edges normal --prefix none --no-dedupe | sort -u | tail -n +2',
  },
};
