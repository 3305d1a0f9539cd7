/**
 * An answer in text.
 * @param mediaType as IANA lists it: `text/markdown`
 */
export const textResponse = (text: string, mediaType: string): Response =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
