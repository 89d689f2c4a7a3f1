// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { subjectOf } from '../../../utils/annotate/commands';
import { followPointer, type Pointer } from '../../../utils/annotate/pointer';
import type { DrawnMark } from '../../../utils/annotate/marks';
import type { Target } from '../../../utils/domain/reminder-types';
import type { Surface } from '../../../utils/surfaces/types';
import { fakeSurface } from './harness';

const targetOf = (message: string): Target => ({
  place: { site: 'gmail', url: 'https://mail.google.com/', container: 'thread', message },
  title: 'Budget',
  people: [{ name: 'Anna' }],
});

const MESSAGE = 'p';
const surface: Surface = fakeSurface({
  targetAt: (element) => {
    const id = element.closest(MESSAGE)?.id;
    return id ? targetOf(id) : null;
  },
  currentTarget: () => targetOf('newest'),
  find: (page, { message }) => page.getElementById(message ?? ''),
  selected: (page) => [...page.querySelectorAll('.cursor')],
});

const mark = {} as DrawnMark;
const marks = { near: (element: Element) => (element.closest(MESSAGE) ? mark : undefined) };

const life = { current: new AbortController() };
let pointer: Pointer;

beforeEach(() => {
  life.current = new AbortController();
  document.body.innerHTML =
    '<aside>#launch</aside><p id="newest"></p><p id="one"></p><p id="two" tabindex="0"></p><p id="three"></p>';
  pointer = followPointer(
    life.current,
    window,
    () => undefined,
    () => undefined,
  );
});

afterEach(() => life.current.abort());

const get = (id: string) => document.getElementById(id) ?? document.body;

function fire(element: Element, type: string, more: object = {}) {
  const event = Object.assign(new Event(type, { bubbles: true }), more);
  element.dispatchEvent(event);
}

/** The pointer moves onto an element by the user's hand. */
function point(element: Element) {
  fire(element, 'pointerover');
  fire(element, 'pointermove', { movementX: 3, movementY: 0 });
}

const press = (key: string, more: object = {}) =>
  fire(document.activeElement ?? document.body, 'keydown', { key, ...more });

type Command = Parameters<typeof subjectOf>[0];
const subject = (command: Command = 'reply-later', on = surface) =>
  subjectOf(command, document, on, marks, pointer);
const meant = () => subject()?.target?.place.message;

describe('the latest of keys and pointer wins', () => {
  it('is under the pointer, whatever the site has selected', () => {
    get('one').className = 'cursor';
    point(get('three'));
    expect(meant()).toBe('three');
    get('two').focus();
    expect(meant()).toBe('three');
  });

  it('is where a key went after the pointer, until the pointer moves again', () => {
    point(get('three'));
    press('j');
    get('one').className = 'cursor';
    expect(meant()).toBe('one');
    get('two').focus();
    expect(meant()).toBe('two');
    // The page moved under the pointer.
    fire(get('three'), 'pointermove', { movementX: 0, movementY: 0 });
    expect(meant()).toBe('two');
    fire(get('three'), 'pointermove', { movementX: 0, movementY: 1 });
    expect(meant()).toBe('three');
    press('j');
    fire(get('three'), 'wheel');
    expect(meant()).toBe('three');
  });

  it('is not moved by the keys that call the command', () => {
    get('one').className = 'cursor';
    point(get('three'));
    press('Alt', { altKey: true });
    press('Shift', { altKey: true, shiftKey: true });
    press('L', { altKey: true, shiftKey: true });
    expect(meant()).toBe('three');
    // With Ctrl and Alt one goes through the threads of Docs.
    press('n', { altKey: true, ctrlKey: true });
    expect(meant()).toBe('one');
  });

  it('is what the other one is on, where the winner is on none', () => {
    get('one').className = 'cursor';
    point(document.body);
    expect(meant()).toBe('one');
    get('one').className = '';
    point(get('three'));
    press('j');
    expect(meant()).toBe('three');
    point(document.body);
    expect(meant()).toBe('newest');
    expect(subject()?.mark).toBe(mark);
  });
});

describe('the context menu means', () => {
  it('the message on which it was opened, and none that keys or pointer are on', () => {
    fire(get('two'), 'contextmenu');
    point(get('three'));
    get('one').className = 'cursor';
    press('j');
    expect(subject('context-menu')).toMatchObject({ target: { place: { message: 'two' } }, mark });
    expect(subject('context-wait')).toMatchObject({ waits: true, mark });
  });

  it('the open conversation and nobody in it, where it was opened on no message', () => {
    const aside = document.querySelector('aside') ?? document.body;
    fire(aside, 'contextmenu');
    point(get('three'));
    const expected = { element: aside, target: { ...targetOf('newest'), people: [] } };
    expect(subject('context-menu')).toEqual({ ...expected, mark: undefined });
    expect(subject('context-wait')).toEqual({ ...expected, mark: undefined, waits: true });
    expect(subject('context-menu', { ...surface, currentTarget: () => null })).toBeNull();
  });

  it('one message, also while several are ticked', () => {
    fire(get('two'), 'contextmenu');
    const ticked = ['one', 'three'].map((id) => ({ element: get(id), target: targetOf(id) }));
    const ticking = { ...surface, ticked: () => ticked };
    expect(subject('context-menu', ticking)?.target?.place.message).toBe('two');
    expect(subject('reply-later', ticking)?.all).toHaveLength(2);
  });
});
