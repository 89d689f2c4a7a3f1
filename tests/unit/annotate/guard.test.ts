// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';

import { installGuard } from '../../../utils/annotate/guard';

const seen = vi.fn();
afterEach(() => document.body.replaceChildren());

function stage() {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<textarea></textarea>';
  document.body.append(host);
  const own = new AbortController();
  const options = { signal: own.signal, capture: true };
  installGuard(own, window, {
    receiver: (target) => (target === host ? { root } : null),
    elsewhere: () => false,
    trusts: (event) => !event.type.startsWith('pointer'),
  });
  for (const type of ['keydown', 'input', 'pointerdown']) {
    window.addEventListener(type, (event) => seen(event.type), options);
  }
  const area = root.querySelector('textarea');
  area?.focus();
  return { root, area, end: () => own.abort() };
}

test('a key for our host reaches us and no listener of the page', () => {
  const { area, end } = stage();
  const ours = vi.fn();
  area?.addEventListener('keydown', (event) => ours(event.key));
  area?.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
  expect(ours).toHaveBeenCalledWith('e');
  expect(seen).not.toHaveBeenCalled();
  end();
});

test('what we prevent is prevented for the browser, and the rest is not', () => {
  const { area, end } = stage();
  area?.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
  const press = (key: string) => {
    const init = { key, bubbles: true, composed: true, cancelable: true };
    return area?.dispatchEvent(new KeyboardEvent('keydown', init));
  };
  expect(press('Tab')).toBe(false);
  expect(press('e')).toBe(true);
  end();
});

test('an event that the page aims at our host leads nowhere', () => {
  const { area, end } = stage();
  const ours = vi.fn();
  area?.addEventListener('pointerdown', ours);
  area?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
  expect(seen).not.toHaveBeenCalled();
  expect(ours).not.toHaveBeenCalled();
  end();
});

test('events of the page are the page’s', () => {
  const { end } = stage();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
  expect(seen).toHaveBeenCalledWith('keydown');
  end();
});

test('the release of a key that was pressed in our host is not for the page', () => {
  const { area, end } = stage();
  const key = { key: 'Escape', code: 'Escape', bubbles: true, composed: true };
  area?.dispatchEvent(new KeyboardEvent('keydown', key));
  const released = vi.fn();
  window.addEventListener('keyup', released, { once: true });
  document.body.dispatchEvent(new KeyboardEvent('keyup', key));
  expect(released).not.toHaveBeenCalled();
  document.body.dispatchEvent(new KeyboardEvent('keyup', key));
  expect(released).toHaveBeenCalledOnce();
  end();
});
