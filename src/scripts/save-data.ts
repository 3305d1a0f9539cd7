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
 * Marks the document if nothing may be prerendered (see lib/speculation-rules.ts): the reader asked to save data, the
 * connection is slow, or it is cellular and may cost money.
 */
export const saveData = (): void => {
  const line: Connection = navigator.connection ?? {};
  if (line.saveData || line.type === 'cellular' || /[23]g/u.test(line.effectiveType ?? ''))
    document.documentElement.dataset['saving'] = '';
};
