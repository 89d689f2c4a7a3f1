// WebDriver BiDi serializes closed shadow roots too, which puppeteer itself does not offer.
import type { Page } from 'puppeteer-core';

/** A node as BiDi writes it. */
export interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

export interface Bidi {
  navigate(url: string): Promise<void>;
  /** All nodes below the elements that a selector finds, closed roots included, in document order. */
  nodes(selector: string): Promise<RemoteNode[]>;
  /** The middle of a node, in CSS pixels of the viewport. */
  middle(node: RemoteNode): Promise<{ x: number; y: number }>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: { result: unknown } }>;
}

export function bidiOf(page: Page): Bidi {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = async (functionDeclaration: string, args: object[], depth: number) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: depth },
    });
    return (result.result as { value: unknown }).value;
  };
  return {
    navigate: async (url) => {
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    nodes: async (selector) => {
      const find = '(selector) => [...document.querySelectorAll(selector)]';
      const found = await call(find, [{ type: 'string', value: selector }], 40);
      return (found as RemoteNode[]).flatMap(withDescendants);
    },
    middle: async (node) => {
      const find = `(element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify({ x: x + width / 2, y: y + height / 2 });
      }`;
      return JSON.parse(String(await call(find, [{ sharedId: node.sharedId ?? '' }], 0))) as {
        x: number;
        y: number;
      };
    },
  };
}

function withDescendants(node: RemoteNode): RemoteNode[] {
  const { children = [], shadowRoot } = node.value ?? {};
  const inner = shadowRoot ? [shadowRoot, ...children] : [...children];
  return [node, ...inner.flatMap(withDescendants)];
}

export function attributeOf(node: RemoteNode, name: string): string | undefined {
  return node.value?.attributes?.[name];
}

/** All text below a node, closed roots included. */
export function textOf(node: RemoteNode): string {
  return withDescendants(node)
    .map((one) => one.value?.nodeValue ?? '')
    .join('');
}
