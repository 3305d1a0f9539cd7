/** The subset of the Network Information API used here; not every browser has it. Source: wicg.github.io/netinfo. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

declare global {
  interface Navigator {
    readonly connection?: Connection;
  }
}

/**
 * Marks the document for speculation-rules.ts: `data-saving` if nothing may be prerendered, because the reader
 * asked to save data, the connection is slow, or it is cellular and may cost money; `data-hovers` if the reader has a
 * pointer that can rest on a link.
 */
export const limitSpeculation = (): void => {
  const { dataset } = document.documentElement;
  const line: Connection = navigator.connection ?? {};
  if (line.saveData || line.type === 'cellular' || /[23]g/u.test(line.effectiveType ?? ''))
    dataset['saving'] = '';
  if (matchMedia('(hover: hover)').matches) dataset['hovers'] = '';
};
