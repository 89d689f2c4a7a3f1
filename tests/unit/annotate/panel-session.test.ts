// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { openPanel, type PanelTools } from '../../../utils/annotate/panel-session';
import type { PanelModel } from '../../../utils/protocol/messages';
import { fakeSurface, NOW, row, snapshotOf } from './harness';

const display = {
  clock: 'h23',
  theme: 'light',
  marks: { lists: 'never', messages: 'never' },
} as const;

function modelOf(...names: readonly string[]): PanelModel {
  const people = names.map((name, index) => ({
    id: name,
    name,
    refs: [index],
    snapshot: snapshotOf(name, 60, 'working'),
  }));
  const nobody = { strangers: [], ties: [], mates: [], roster: null };
  return { viewer: snapshotOf('me', 0), people, ...nobody, display };
}

function toolsOf() {
  return {
    document,
    surface: fakeSurface(),
    t: (key: string, ...texts: readonly (string | number)[]) => [key, ...texts].join(' '),
    ask: vi.fn<PanelTools['ask']>(async () => modelOf('Anna', 'Bo')),
    clock: () => ({ locale: 'en-GB', clock: 'h23' }) as const,
    theme: () => 'light' as const,
    life: new AbortController(),
    close: vi.fn(),
  };
}

/** Closed roots are open to the one who made them. */
async function open(tools: ReturnType<typeof toolsOf>, wanted = () => true) {
  const session = await openPanel(tools, {}, document.body.getBoundingClientRect(), wanted);
  const root = session?.host.root;
  const who = () => [...(root?.querySelectorAll<HTMLElement>('button.who') ?? [])];
  const names = () => who().map((one) => one.getAttribute('aria-label')?.replace('panelShow ', ''));
  return { session, root, who, names };
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  document.body.innerHTML = `<main>${row('Anna')}${row('Bo')}</main>`;
});
afterEach(() => void vi.restoreAllMocks());

test('asks about everybody on the page and shows them, unless it is no longer wanted', async () => {
  const tools = toolsOf();
  const { session, names } = await open(tools);
  expect(tools.ask).toHaveBeenCalledWith([{ ref: { name: 'Anna' } }, { ref: { name: 'Bo' } }]);
  expect(names()).toEqual(['Anna', 'Bo']);
  session?.host.remove();
  expect((await open(toolsOf(), () => false)).session).toBeNull();
  expect(document.querySelector('meanwhile-panel')).toBeNull();
});

test('a name leads to where it stands, and the panel closes before', async () => {
  const tools = toolsOf();
  const scrolled: Element[] = [];
  window.Element.prototype.scrollIntoView = function scrollIntoView() {
    expect(tools.close).toHaveBeenCalledOnce();
    scrolled.push(this);
  };
  const { session, who } = await open(tools);
  await act(() => who()[1]?.click());
  expect(scrolled).toEqual([document.querySelector('[data-name="Bo"] b')]);
  tools.life.abort();
  session?.host.remove();
});

test('asks again for who is there now; a row that goes hands the focus on, silence changes nothing', async () => {
  const tools = toolsOf();
  const { session, root, who, names } = await open(tools);
  who()[1]?.focus();
  expect(root?.activeElement).toBe(who()[1]);
  document.querySelector('[data-name="Bo"]')?.remove();
  tools.ask.mockResolvedValueOnce(modelOf('Anna'));
  await act(() => session?.refresh());
  expect(tools.ask).toHaveBeenLastCalledWith([{ ref: { name: 'Anna' } }]);
  expect(names()).toEqual(['Anna']);
  expect(root?.activeElement?.getAttribute('role')).toBe('dialog');
  tools.ask.mockRejectedValueOnce(new Error('gone'));
  await act(() => session?.refresh());
  expect(names()).toEqual(['Anna']);
  session?.host.remove();
});
