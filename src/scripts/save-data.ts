/** The part of the Network Information API that is used; not every browser has it. Source: wicg.github.io/netinfo. */
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

/** Marks the document where nothing may be fetched ahead (see lib/speculation-rules.ts): the reader asked to save data, the line is slow, or it is a phone's, of which each byte may be paid for. */
export const saveData = (): void => {
  const line: Connection = navigator.connection ?? {};
  if (line.saveData || line.type === 'cellular' || /[23]g/u.test(line.effectiveType ?? ''))
    document.documentElement.dataset['saving'] = '';
};
