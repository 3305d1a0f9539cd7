/**
 * A text response.
 * @param mediaType as listed by IANA: `text/markdown`
 */
export const textResponse = (text: string, mediaType: string): Response =>
  new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
