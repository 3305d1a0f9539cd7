import type { Page } from '@playwright/test';

/** Gathers what must not happen: errors, dialogs, requests to other sites, other pages. */
export const watch = (page: Page, baseURL: string | undefined): string[] => {
  const base = `${baseURL ?? ''}/`;
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('dialog', (box) => {
    seen.push(`dialog: ${box.message()}`);
    void box.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) seen.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(base)) seen.push(`page: ${frame.url()}`);
  });
  return seen;
};
