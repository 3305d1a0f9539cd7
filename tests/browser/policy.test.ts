import { expect, test } from '@playwright/test';

const attempts = [
  ['text that becomes markup', "document.body.innerHTML = '<p>'", /requires 'TrustedHTML'/u],
  ['an exception for a script', "trustedTypes.createPolicy('own', {})", /trusted-types 'none'/u],
  ['text that becomes code', "setTimeout('1')", /'TrustedScript'|unsafe-eval/u],
  ['a handler in markup', "document.body.setAttribute('onclick', '1')", /script-src|Trusted/u],
  ['a style in markup', "document.body.setAttribute('style', 'color: red')", /style-src/u],
  ['a picture from elsewhere', "new Image().src = 'https://example.com/x.png'", /img-src/u],
  ['a request to elsewhere', "fetch('https://example.com/')", /connect-src/u],
  [
    'a frame',
    "document.body.append(Object.assign(document.createElement('iframe'), { src: '/rust/' }))",
    /frame-src|Framing/u,
  ],
] as const;

test('the policy of a page refuses what the site never does', async ({ page }) => {
  let complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('/go/');
  for (const [what, attempt, reason] of attempts) {
    complaints = [];
    await page.evaluate(attempt).catch((error: unknown) => complaints.push(String(error)));
    await expect.poll(() => complaints.join('\n'), what).toMatch(reason);
  }
});
