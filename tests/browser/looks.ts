import type { Page } from '@playwright/test';

/** What is cut off: text wider than the page, or than a box that hides the rest. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const cut = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden)')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (hides && element.checkVisibility() && element.getBoundingClientRect().width > 1)
        cut.push(`${element.tagName} ${element.className}`);
    }
    return cut;
  });

/** Elements that can no longer be told apart in forced colours. */
export const untold = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string => element.outerHTML.slice(0, 90);
    const looks = (element: Element): string => {
      const { color, textDecorationLine, borderBlockEndStyle, borderBlockEndWidth } =
        getComputedStyle(element);
      return [color, textDecorationLine, borderBlockEndStyle, borderBlockEndWidth].join();
    };
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const plain = document.createElement('span');
    document.body.append(plain);
    const text = looks(plain);
    plain.remove();
    const links = visible('a[href]').filter((link) => looks(link) === text);
    const current = visible('[aria-current]').filter((link) => {
      const { borderInlineStartStyle, borderBlockEndStyle } = getComputedStyle(link);
      return borderInlineStartStyle === 'none' && borderBlockEndStyle === 'none';
    });
    return [
      ...links.map((link) => `like text: ${name(link)}`),
      ...current.map((link) => `not marked as current: ${name(link)}`),
    ];
  });

/** Focusable elements without a visible focus indicator. */
export const withoutOutline = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, textarea')]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .flatMap((element) => {
        element.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const paper = getComputedStyle(document.body).backgroundColor;
        const seen =
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== paper;
        return seen ? [] : [element.outerHTML.slice(0, 90)];
      }),
  );

/** Texts that do not print well: on a dark background, or too pale for white paper (WCAG's 7:1). */
export const pale = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color: string): number => {
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
        (value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const writes = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const dark = Boolean(element.textContent.trim()) && luminance(backgroundColor) < 0.7;
        const faint = writes && 1.05 / (luminance(color) + 0.05) < 7;
        return dark || faint
          ? [`${dark ? backgroundColor : color}: ${element.outerHTML.slice(0, 80)}`]
          : [];
      });
  });

/** Elements that move, or would. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return /^0s(, 0s)*$/u.test(transitionDuration) &&
        animationName === 'none' &&
        scrollBehavior === 'auto'
        ? []
        : [element.outerHTML.slice(0, 80)];
    }),
  );

/** Controls that show: on paper there is nothing to press. */
export const pressable = (page: Page): Promise<string[]> =>
  page
    // On paper the summaries of what is shown open are headings.
    .locator(
      'button, select, input, textarea, dialog, nav, :not(.preset) > details:not(.answered, .tree) > summary',
    )
    .filter({ visible: true })
    .evaluateAll((shown) => shown.map(({ outerHTML }) => outerHTML.slice(0, 80)));

/** Text of closed parts that does not show. */
export const foldedAway = (page: Page): Promise<string[]> =>
  page.locator('main details:not([open]) > :not(summary)').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const details = part.parentElement;
        return details?.checkVisibility() && part.getBoundingClientRect().height === 0;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
