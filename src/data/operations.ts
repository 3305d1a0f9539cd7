import { defineTable } from '#data/schemas/table.ts';
import { languageColumns } from './languages.ts';

export const operations = defineTable('src/data/operations.ts', {
  id: 'operations',
  title: 'Operations and deployment',
  caption:
    'What you build, ship, start, watch and patch, with the version and date each figure holds for.',
  rowHeader: 'Topic',
  verified: '2026-11-23',
  columns: languageColumns,
  rows: [
    {
      id: 'packaging',
      label: 'Packaging',
      aliases: ['how to ship', 'binary or interpreter'],
      cells: {
        go: {
          points: [
            {
              text: 'One binary; static once cgo is off',
              kind: 'documented',
              sources: ['go-faq', 'go-1-20'],
            },
            {
              text: '`CGO_ENABLED=0` at build time; otherwise `net` and `os/user` bring cgo in where a C compiler is installed',
              kind: 'documented',
              sources: ['go-1-20', 'go-faq'],
            },
            {
              text: 'Collector and scheduler inside the binary, so a fix to them means a rebuild and a redeploy',
              kind: 'documented',
              sources: ['go-faq'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Interpreter, virtual environment and prebuilt wheels; a manylinux tag names the oldest glibc it accepts',
              kind: 'documented',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: '`uv` for environments, locking and Python itself; Poetry as the alternative',
              kind: 'judgement',
              sources: ['uv'],
            },
            {
              text: '`pylock.toml` as the standard lock file since March 2025; `pip` installs from it experimentally since 26.1',
              kind: 'documented',
              sources: ['pep-751', 'pip-changelog'],
            },
          ],
        },
        node: {
          points: [
            {
              text: '`package.json` and a committed lock file, installed with `npm ci`',
              kind: 'documented',
              sources: ['node-security-practices'],
            },
            {
              text: 'Single-file executables with `node --build-sea` since 25.5, reported as still in active development in 26.12',
              kind: 'documented',
              sources: ['node-25-5-0', 'node-sea-26-12'],
            },
            {
              text: '150 MB for a one-line single executable (Node 26.10.0, Linux x64, measured by us on 23 November 2026)',
              kind: 'measured',
              sources: ['node-repository'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'One binary; static on Linux only with a musl target or `crt-static`',
              kind: 'documented',
              sources: ['rust-linkage', 'rust-1-93-0'],
            },
            {
              text: 'glibc linked dynamically on the usual gnu target',
              kind: 'documented',
              sources: ['rust-linkage'],
            },
          ],
        },
      },
    },
    {
      id: 'container-size',
      label: 'Container size',
      aliases: ['docker image size', 'image size', 'how big is the container', 'MB'],
      cells: {
        go: {
          points: [
            {
              text: 'Very small: your binary on distroless static (about 2 MiB) or `scratch`',
              kind: 'documented',
              sources: ['distroless', 'distroless-static'],
            },
            {
              text: '`scratch` without CA certificates, time zones, `/tmp` or a user file; distroless static adds them, still without a shell',
              kind: 'documented',
              sources: ['distroless'],
            },
            {
              text: '316.2 MB compressed for `golang:1.27.1`, a build stage only (amd64, September 2026)',
              kind: 'measured',
              sources: ['image-golang-1-27'],
            },
          ],
        },
        python: {
          points: [
            {
              text: '43.4 MB compressed for `python:3.14-slim`, 17.8 MB for alpine, before dependencies (amd64, August–September 2026)',
              kind: 'measured',
              sources: ['image-python-3-14-slim', 'image-python-3-14-alpine'],
            },
            {
              text: 'Small base, large once heavy native dependencies join it',
              kind: 'judgement',
              sources: ['image-python-3-14-slim'],
            },
            {
              text: 'Slim before alpine: the alpine recipe for 3.14 leaves out profile-guided optimisation',
              kind: 'judgement',
              sources: ['image-python-3-14-alpine', 'image-python-3-14-slim'],
            },
          ],
        },
        node: {
          points: [
            {
              text: '80.5 MB compressed for `node:24-slim`, 58.2 MB for alpine, before dependencies (amd64, August 2026)',
              kind: 'measured',
              sources: ['image-node-24-slim', 'image-node-24-alpine'],
            },
            {
              text: 'Medium base, about twice Python’s; `node_modules` comes on top',
              kind: 'judgement',
              sources: ['image-node-24-slim', 'image-python-3-14-slim'],
            },
            {
              text: 'Distroless images for Node 22, 24 and 26',
              kind: 'documented',
              sources: ['distroless'],
            },
            {
              text: 'Slim before alpine: on x64 `node:24-alpine` installs an unofficial musl build',
              kind: 'judgement',
              sources: ['image-node-24-alpine'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Very small to small: musl builds on distroless static or `scratch`, glibc builds on distroless cc',
              kind: 'documented',
              sources: ['distroless-static', 'distroless-cc'],
            },
            {
              text: '446 KB for a hello-world binary, 1.1 MB when static and optimised for size (Rust 1.95, x86-64 Linux, measured by us on 23 November 2026)',
              kind: 'measured',
              sources: ['rust-linkage'],
            },
          ],
        },
      },
    },
    {
      id: 'cross-compile',
      label: 'Cross-compiling',
      aliases: ['build for another platform', 'arm64'],
      cells: {
        go: {
          points: [
            {
              text: '`GOOS` and `GOARCH`, with no further toolchain for pure Go',
              kind: 'documented',
              sources: ['go-install-source'],
            },
            {
              text: 'A C cross toolchain once the code needs C libraries; without a C compiler cgo is off',
              kind: 'documented',
              sources: ['go-1-20'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Pure-Python wheels run anywhere; native ones are built per platform in manylinux or musllinux images',
              kind: 'documented',
              sources: ['manylinux', 'python-installing'],
            },
            {
              text: 'No cross-compiling in PyInstaller: bundle on each platform you ship to',
              kind: 'documented',
              sources: ['pyinstaller'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Nothing to compile for plain JavaScript; native addons and single executables are built per platform',
              kind: 'documented',
              sources: ['deno-compile', 'node-sea'],
            },
            {
              text: 'A single executable for another platform reportedly needs code cache and snapshots off',
              kind: 'documented',
              sources: ['node-sea-cross-platform'],
            },
            {
              text: 'Deno as the alternative: `deno compile --target` builds for other systems and architectures',
              kind: 'documented',
              sources: ['deno-compile'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: '`rustup target add` brings only the standard library; linker and C libraries come on top',
              kind: 'documented',
              sources: ['rustup-cross-compilation'],
            },
            {
              text: '`cross` (in containers) or `cargo-zigbuild` supplies the missing toolchain',
              kind: 'documented',
              sources: ['cross-rs', 'cargo-zigbuild'],
            },
          ],
        },
      },
    },
    {
      id: 'cold-start',
      label: 'Cold start',
      aliases: ['start-up time', 'startup time', 'serverless', 'AWS Lambda'],
      cells: {
        go: {
          points: [
            {
              text: 'Go: 43.2 ms median init from a zip, 40 ms from a container image (hello world, AWS Lambda, 512 MB, arm64, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
            {
              text: 'On AWS Lambda through the OS-only `provided.al2023` runtime, as `go1.x` is deprecated; reportedly without SnapStart',
              kind: 'documented',
              sources: ['lambda-go', 'lambda-snapstart'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Python 3.14: 101.3 ms median init from a zip, 159 ms from a container image (hello world, AWS Lambda, 512 MB, arm64, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
            {
              text: 'Imports decide in real programs; the authors of lazy imports (3.15) put the gain at 50–70% of start-up',
              kind: 'documented',
              sources: ['pep-810', 'python-3-15'],
            },
            {
              text: 'SnapStart on AWS Lambda reported for Python 3.12 and later',
              kind: 'documented',
              sources: ['lambda-snapstart'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Node 24: 124.2 ms median init from a zip, 228 ms from a container image (hello world, AWS Lambda, 512 MB, arm64, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
            {
              text: 'Module compile cache for larger apps, stable since 24.15 and 25.4; SnapStart reportedly not offered',
              kind: 'documented',
              sources: ['node-24-15-0', 'lambda-snapstart'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Rust: 13.9 ms median init from a zip, 31 ms from a container image (hello world, AWS Lambda, 512 MB, arm64, 1–22 August 2026; lambda-perf data, medians computed by us)',
              kind: 'measured',
              sources: ['lambda-perf'],
            },
            {
              text: 'On AWS Lambda through `provided.al2023`; AWS support reported as generally available since November 2025',
              kind: 'documented',
              sources: ['lambda-rust-runtime-1-0', 'lambda-os-only-runtimes'],
            },
          ],
        },
      },
    },
    {
      id: 'security-surface',
      label: 'Security surface',
      aliases: ['attack surface', 'vulnerabilities', 'supply chain'],
      cells: {
        go: {
          points: [
            {
              text: 'Small, not zero: no code of a module runs while it is fetched or built',
              kind: 'documented',
              sources: ['go-supply-chain'],
            },
            {
              text: 'No registry account to hijack: a module is fetched by its repository address',
              kind: 'documented',
              sources: ['go-supply-chain'],
            },
            {
              text: 'Versions fixed in `go.mod`, contents checked against a public checksum database',
              kind: 'documented',
              sources: ['go-supply-chain'],
            },
            {
              text: '`govulncheck` reports only the vulnerabilities your code can reach',
              kind: 'documented',
              sources: ['go-vulnerability-management'],
            },
            {
              text: 'Standard library as patch duty: 15 security fixes reported for Go 1.27.2 and 1.26.9 on 8 October 2026',
              kind: 'documented',
              sources: ['go-1-27-2-security'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Moderate to large: hijacked accounts and build pipelines more than native wheels',
              kind: 'judgement',
              sources: ['pypi-litellm-incident'],
            },
            {
              text: 'A poisoned `litellm` release on PyPI in March 2026: 2 h 32 min online, over 119,000 downloads',
              kind: 'documented',
              sources: ['pypi-litellm-incident'],
            },
            {
              text: 'Cooldown for fresh releases with `--uploaded-prior-to` in `pip` or `--exclude-newer` in `uv`',
              kind: 'documented',
              sources: ['pip-changelog', 'pypi-litellm-incident'],
            },
            {
              text: 'Attestations on 17% of PyPI uploads in 2025 (counted by PyPI), no defence against a hijacked pipeline',
              kind: 'measured',
              sources: ['pypi-2025-review', 'pypi-litellm-incident'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Largest of the four on the record of 2025 and 2026',
              kind: 'judgement',
              sources: ['shai-hulud-npm', 'axios-post-mortem'],
            },
            {
              text: 'Two trojanised `axios` versions on 31 March 2026, reportedly online for about three hours',
              kind: 'documented',
              sources: ['axios-post-mortem', 'axios-compromise'],
            },
            {
              text: 'Dependency install scripts blocked by default in `npm` 12 (July 2026); Node 26.6 still bundles `npm` 11.18',
              kind: 'documented',
              sources: ['npm-12-install-scripts', 'npm-cli-releases'],
            },
            {
              text: 'Cooldown for fresh releases with `min-release-age` in `npm`, unset by default',
              kind: 'documented',
              sources: ['npm-12-config', 'node-security-practices'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Small at run time: data races, double free and use-after-free are excluded in safe Rust',
              kind: 'documented',
              sources: ['rust-book-ownership', 'rustonomicon-races'],
            },
            {
              text: 'Moderate at build time: `build.rs` and procedural macros run on your machine',
              kind: 'documented',
              sources: ['cargo-build-scripts'],
            },
            {
              text: 'Malicious `arrayref`, `internment` and `append-only-vec` versions online for 86 to 107 minutes on 20 August 2026',
              kind: 'documented',
              sources: ['crates-arrayref-attack'],
            },
            {
              text: 'Trusted publishing on crates.io, with a mode that accepts nothing else; minimum publish age in Cargo still unstable (August 2026)',
              kind: 'documented',
              sources: ['crates-update-2026-01', 'cargo-changelog'],
            },
            {
              text: 'Lock file and `cargo-vet` audits as the counterweight',
              kind: 'judgement',
              sources: ['cargo-vet'],
            },
          ],
        },
      },
    },
    {
      id: 'profiling-and-telemetry',
      label: 'Profiling and telemetry',
      aliases: ['observability', 'tracing', 'opentelemetry', 'monitoring'],
      cells: {
        go: {
          points: [
            {
              text: '`pprof` and an execution tracer built in; goroutine leak profile since Go 1.27',
              kind: 'documented',
              sources: ['go-1-27', 'go-1-25'],
            },
            {
              text: 'OpenTelemetry for Go: stable traces and metrics, beta logs (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Zero-code instrumentation for Go at compile time, v1 since July 2026',
              kind: 'documented',
              sources: ['otel-go-compile-time'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Sampling profiler in the standard library since 3.15, attached to a running process; `py-spy` for earlier versions',
              kind: 'documented',
              sources: ['python-profiling', 'py-spy'],
            },
            {
              text: 'OpenTelemetry for Python: stable traces and metrics, zero-code instrumentation, logs in development (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Live `asyncio` task lists with `python -m asyncio ps` since 3.14',
              kind: 'documented',
              sources: ['python-3-14'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'OpenTelemetry for JavaScript: stable traces and metrics, logs in development (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data', 'otel-languages'],
            },
            {
              text: 'Built-in inspector and zero-code instrumentation in place of Clinic.js, now unmaintained',
              kind: 'documented',
              sources: ['otel-languages', 'clinic-js'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'OpenTelemetry for Rust: API and SDK stable for logs and metrics, beta for traces (README, August 2026)',
              kind: 'documented',
              sources: ['otel-rust'],
            },
            {
              text: 'All three Rust signals still beta in the OpenTelemetry status table (August 2026)',
              kind: 'documented',
              sources: ['otel-status-data'],
            },
            {
              text: 'No zero-code instrumentation for Rust; `tokio-console` only in builds with the `tokio_unstable` flag (August 2026)',
              kind: 'documented',
              sources: ['otel-rust', 'tokio-console'],
            },
            {
              text: '`tracing` for spans, with or without Tokio',
              kind: 'documented',
              sources: ['tracing'],
            },
          ],
        },
      },
    },
    {
      id: 'support-window',
      label: 'Support window',
      aliases: ['end of life', 'EOL', 'LTS', 'security updates'],
      cells: {
        go: {
          points: [
            {
              text: 'The two newest release lines: Go 1.27 and 1.26 in November 2026',
              kind: 'documented',
              sources: ['go-release-policy', 'endoflife-go'],
            },
            {
              text: 'Two upgrades a year and a patch most months, to plan for',
              kind: 'judgement',
              sources: ['go-release-policy'],
            },
          ],
        },
        python: {
          points: [
            {
              text: 'Five years per version: about two of bug fixes, then security fixes only',
              kind: 'documented',
              sources: ['pep-790', 'python-versions'],
            },
            {
              text: 'Python 3.15 to about October 2031, 3.14 to about October 2030',
              kind: 'documented',
              sources: ['pep-790', 'pep-745'],
            },
          ],
        },
        node: {
          points: [
            {
              text: 'Node 26 to April 2029, 24 to April 2028, 22 to April 2027',
              kind: 'documented',
              sources: ['node-schedule', 'node-release-group'],
            },
            {
              text: 'From Node 27 one major a year, each one LTS, 36 months in all',
              kind: 'documented',
              sources: ['node-release-schedule-change'],
            },
          ],
        },
        rust: {
          points: [
            {
              text: 'Newest stable release only; a new one every six weeks, no LTS',
              kind: 'documented',
              sources: ['endoflife-rust', 'cargo-rust-version'],
            },
            {
              text: 'Editions keep older code compiling on newer compilers; edition 2024 (Rust 1.85) for new code',
              kind: 'documented',
              sources: ['rust-1-85-0'],
            },
          ],
        },
      },
    },
  ],
});
