import type { Page } from '@playwright/test';

/**
 * Does to the page what Google Translate does: every text moves into two `font` elements and is another text, so that no
 * script may hold on to a text node or read what the page shows.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const html = 'http://www.w3.org/1999/xhtml';
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node instanceof Text &&
        node.data.trim() &&
        !node.parentElement?.closest('script, style, textarea, [translate=no]')
      )
        texts.push(node);
    for (const text of texts) {
      const outer = document.createElementNS(html, 'font');
      const inner = document.createElementNS(html, 'font');
      inner.textContent = text.data.replace(/\S+/u, 'Übersetzt');
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
