/** The part of the Network Information API that is used; not every browser has it. Source: wicg.github.io/netinfo. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

declare global {
  interface Navigator {
    readonly connection?: Connection;
  }
}

/** Marks the document where nothing may be fetched ahead (see lib/speculation-rules.ts): the reader asked to save data, or the line is slow. */
export const saveData = (): void => {
  const { saveData: asked, effectiveType = '' } = navigator.connection ?? {};
  if (asked || /[23]g/u.test(effectiveType)) document.documentElement.dataset['saving'] = '';
};
