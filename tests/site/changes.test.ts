import { fromHtml } from 'hast-util-from-html';
import { XMLParser } from 'fast-xml-parser';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { tables } from '#data/tables.ts';
import { builtText } from '../built.ts';

const feedSchema = z.object({
  rss: z.object({
    channel: z.object({
      link: z.string(),
      item: z.array(
        z.object({ title: z.string(), link: z.string(), guid: z.unknown(), pubDate: z.string() }),
      ),
    }),
  }),
});

const moved = tables.flatMap((table) =>
  table.rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => cell?.history ?? [])),
);

test('the feed has an item for every move in the data, each leading to its entry', () => {
  const xml = builtText('feed.xml');
  const parser = new XMLParser({ isArray: (name) => name === 'item' });
  expect(xml).toContain('<language>en</language>');
  // What feed readers look for: RSS Advisory Board, "RSS Best Practices Profile".
  expect(xml).toContain(
    '<atom:link href="https://when-to-use.example/feed.xml" rel="self" type="application/rss+xml"/>',
  );
  expect(/<lastBuildDate>([^<]+)</u.exec(xml)?.[1]).toBe(/<pubDate>([^<]+)</u.exec(xml)?.[1]);
  const { item } = feedSchema.parse(parser.parse(xml)).rss.channel;
  expect(moved.length).toBeGreaterThan(0);
  const programs = item.filter(({ link }) => new URL(link).pathname.startsWith('/code/'));
  expect(item.length - programs.length).toBe(moved.length);
  const ids = new Set<unknown>();
  visit(fromHtml(builtText('changes/index.html')), 'element', ({ properties }) => {
    ids.add(properties['id']);
  });
  for (const { link, pubDate } of item) {
    if (!link.includes('/code/')) expect(ids).toContain(new URL(link).hash.slice(1));
    expect(Number.isNaN(Date.parse(pubDate))).toBe(false);
  }
});

test('every move says from what to what, and why', () => {
  const page = builtText('changes/index.html')
    .replace(/<[^>]+>|\s+/gu, ' ')
    .replace(/\s+/gu, ' ');
  for (const { from, to } of moved) expect(page).toContain(`${String(from)} → ${String(to)}`);
});
