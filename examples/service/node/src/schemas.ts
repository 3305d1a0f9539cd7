import { Type, type Static } from 'typebox';

export const Code = Type.String({
  pattern: '^[A-Za-z0-9_-]{3,32}$',
  description: '3 to 32 of A-Z a-z 0-9 _ -',
});
export const CodeParams = Type.Object({ code: Code });

export const Link = Type.Object({
  code: Code,
  url: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
});
export type Link = Static<typeof Link>;

const closed = { additionalProperties: false };

export const NewLink = Type.Object(
  {
    url: Type.String({
      format: 'http-url',
      maxLength: 2048,
      description:
        'http:// or https:// and a host, in at most 2,048 characters, ' +
        'without white space or control characters',
    }),
    code: Type.Optional(Code),
  },
  closed,
);

export const PageQuery = Type.Object({
  after: Type.Optional(Code),
  limit: Type.Optional(
    Type.String({
      // A parameter is text. Converted by Ajv, `1e2` and `0x10` would be integers too.
      pattern: '^([1-9][0-9]?|1[0-9]{2}|200)$',
      description: 'an integer from 1 to 200',
    }),
  ),
});

export const Page = Type.Object({
  links: Type.Array(Link),
  next: Type.Union([Code, Type.Null()]),
});

export const DigestOrder = Type.Object(
  {
    // A lone surrogate has no bytes in UTF-8.
    text: Type.String({ pattern: '^\\P{Surrogate}*$', description: 'text in Unicode' }),
    rounds: Type.Integer({
      minimum: 1,
      maximum: 500_000,
      description: 'an integer from 1 to 500,000',
    }),
  },
  closed,
);
export type DigestOrder = Static<typeof DigestOrder>;

export const Digest = Type.Object({ digest: Type.String() });
export const Status = Type.Object({ status: Type.Literal('ok') });

/** Whether it has a host, and nothing that would not be stored as it came. */
export function isHttpUrl(url: string): boolean {
  return /^https?:\/\/(?![/\\])[^\s\p{Cc}\p{Cs}]+$/u.test(url) && URL.canParse(url);
}
