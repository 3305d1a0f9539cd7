import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { chromiumPath } from './machine.ts';

const messageSchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});
const attachedSchema = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string() }),
});
const tabsSchema = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const valueSchema = z.object({ result: z.object({ value: z.unknown().optional() }) });

/** A page as Chromium's DevTools protocol sees it. */
export interface Page {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** The value of an expression in the page; rejects when the page is gone. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/**
 * Attaches to a tab, and through it to its pages: Chromium does not prerender for a page that a client is attached to
 * directly.
 * @param url of the tab's socket
 * @returns the tab's pages, including prerendered ones, in the order in which they were created
 */
const pagesOf = async (url: string): Promise<readonly Page[]> => {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const pages: Page[] = [];
  let last = 0;
  const sendTo = (
    sessionId: string | undefined,
    method: string,
    params: object,
  ): Promise<unknown> => {
    const asked = Promise.withResolvers<unknown>();
    last += 1;
    waiting.set(last, asked);
    socket.send(JSON.stringify({ id: last, sessionId, method, params }));
    return asked.promise;
  };
  const pageOf = (sessionId: string): Page => ({
    send: (method, params = {}) => sendTo(sessionId, method, params),
    evaluate: async (expression) => {
      const params = { expression, returnByValue: true };
      return valueSchema.parse(await sendTo(sessionId, 'Runtime.evaluate', params)).result.value;
    },
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params } = messageSchema.parse(JSON.parse(String(data)));
    if (method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = attachedSchema.parse(params);
      if (targetInfo.type === 'page') pages.push(pageOf(sessionId));
    }
    const asked = waiting.get(id ?? 0);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  await sendTo(undefined, 'Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
  });
  return pages;
};

/** A browser of its own, without anything cached. */
export interface FreshBrowser {
  /** The pages of its tab: the visible one first, then prerendered ones. */
  readonly pages: readonly Page[];
  readonly close: () => Promise<void>;
}

/** Playwright forbids prerendering in every page it opens, so this talks to Chromium itself. */
export const freshBrowser = async (): Promise<FreshBrowser> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const chromium = spawn(
    chromiumPath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-port=0',
      '--window-size=1440,900',
      // A mouse, which a machine without a screen does not have.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => chromium.on('close', resolve));
  const address = await new Promise<string>((resolve) => {
    let said = '';
    chromium.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const host = /listening on ws:\/\/([^/]+)/u.exec(said)?.[1];
      if (host !== undefined) resolve(host);
    });
  });
  const response = await fetch(`http://${address}/json/list?for_tab`);
  const tab = tabsSchema.parse(await response.json()).find(({ type }) => type === 'tab');
  if (!tab) throw new Error('Chromium shows no tab');
  return {
    pages: await pagesOf(tab.webSocketDebuggerUrl),
    close: async () => {
      chromium.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
