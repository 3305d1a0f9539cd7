import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '~/lib/content-security-policy';
import { speculationRules } from '~/lib/speculation-rules';

test('pages are made ready under the base, search and embeds left out', () => {
  const text = JSON.stringify(speculationRules('/repo/'));
  expect(text).toContain('{"href_matches":["/repo/","/repo/*/"]}');
  expect(text).toContain('{"not":{"href_matches":["/repo/search/","/repo/embed/*"]}}');
  expect(text).toContain('"eagerness":"moderate"');
});

test('the policy allows the rules by their hash', () => {
  const html = '<script type="speculationrules">{}</script>';
  expect(contentSecurityPolicy(fromHtml(html), [])).toContain(
    "script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='",
  );
});
