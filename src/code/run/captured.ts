import { dirname } from 'node:path';

/**
 * Prepares the output of a command for a page: what differs from run to run is made alike.
 * @param output as the command wrote it
 * @param folder the folder in which it ran, whose path is left out
 */
export const captured = (output: string, folder: string): string =>
  output
    // Colours.
    .replace(/\u001b\[[\d;]*m/gu, '')
    .replaceAll(`file://${folder}/`, '')
    .replaceAll(`${folder}/`, '')
    .replaceAll(folder, '.')
    .replaceAll(`${dirname(folder)}/`, '../')
    // The libraries of the toolchains, wherever they are installed.
    .replace(/[^\s"'(]*\/golang\.org\/toolchain@[^/]+\//gu, '$GOROOT/')
    .replace(/[^\s"'(]*(\/lib\/python3\.\d+\/)/gu, '…$1')
    // Addresses in memory.
    .replace(/0x[0-9a-f]{6,}/gu, '0x…')
    .replace(/ \+0x[0-9a-f]+$/gmu, '')
    // Threads of Rust, durations.
    .replace(/^thread '([^']*)' \(\d+\)/gmu, "thread '$1'")
    .replace(/\b\d+(?:\.\d+)?(?:ms|µs)\b/gu, '…ms')
    .replace(/\b(goroutine) \d+\b/giu, '$1 …')
    .replace(/[ \t]+$/gmu, '')
    .trim();
