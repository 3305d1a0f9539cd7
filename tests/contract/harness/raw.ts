import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What came back over a connection. */
export interface Heard {
  readonly text: string;
  /** Whether the server closed it. */
  readonly closed: boolean;
  /** Milliseconds until it was closed, or until waiting ended. */
  readonly ms: number;
  /** The status of the first answer; undefined if there was none. */
  readonly status: number | undefined;
}

/** What is written: texts as bytes (latin1), one after another, as long as nothing came back. */
export type Written = Iterable<string | Buffer> | AsyncIterable<string | Buffer>;

/**
 * Writes bytes to a connection of its own, and reads until it is closed or an answer has come.
 * @param patience how long an answer is waited for, in milliseconds
 */
export const raw = (base: URL, written: Written, patience: number): Promise<Heard> =>
  new Promise((resolve) => {
    const began = performance.now();
    const socket = connect({ host: base.hostname, port: Number(base.port), allowHalfOpen: true });
    const heard: Buffer[] = [];
    const finish = (closed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      const text = Buffer.concat(heard).toString('latin1');
      const found = /^HTTP\/1\.[01] (\d{3})/u.exec(text)?.[1];
      resolve({
        text,
        closed,
        ms: performance.now() - began,
        status: found === undefined ? undefined : Number(found),
      });
    };
    const timer = setTimeout(() => {
      finish(false);
    }, patience);
    socket.on('data', (part: Buffer) => {
      // A moment for the rest of the body.
      if (heard.push(part) === 1)
        setTimeout(() => {
          finish(false);
        }, 150);
    });
    socket.on('error', () => {
      setTimeout(() => {
        finish(true);
      }, 20);
    });
    socket.on('end', () => {
      finish(true);
    });
    const write = async (): Promise<void> => {
      for await (const part of written) {
        if (heard.length > 0 || socket.destroyed || !socket.writable) return;
        const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
        if (!socket.write(bytes))
          await new Promise<void>((drained) => {
            socket
              .once('drain', drained)
              .once('close', drained)
              .once('data', () => {
                drained();
              });
          });
        await nextTurn();
      }
    };
    socket.on('connect', () => {
      void write();
    });
  });
