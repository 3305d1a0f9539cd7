import type { APIRoute } from 'astro';
import { textResponse } from '#kit/responses.ts';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';

/** Lets a browser add the site's search. Format: OpenSearch 1.1, github.com/dewitt/opensearch. */
export const GET: APIRoute = () =>
  textResponse(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>When to use Go, Python, Node or Rust</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absoluteUrl('/favicon.svg')}</Image>
  <Url type="text/html" template="${absoluteUrl('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    'application/opensearchdescription+xml',
  );
