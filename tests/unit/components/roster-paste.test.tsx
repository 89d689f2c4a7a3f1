// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { linesLeft, placeWords } from '../../../components/roster/pasted-row';
import { PasteTeam, type PasteTeamProps } from '../../../components/roster/paste-team';
import { pasteTeam, withZone } from '../../../utils/exchange';
import { zoneOfText } from '../../../utils/zones';

afterEach(() => render(null, document.body));

const TEXT = 'Anna, anna@example.com, Berlin\n\nBo, bo@example.com, Tokio\r\nCora, Springfield';

const readTeam: PasteTeamProps['readTeam'] = (text) => {
  let ids = 0;
  const newId = () => `new-${(ids += 1)}`;
  return Promise.resolve(pasteTeam(text, [], { zoneOfText, newId, now: 0 }));
};

function show(change: Partial<PasteTeamProps> = {}) {
  const props: PasteTeamProps = {
    text: TEXT,
    now: 0,
    readTeam,
    withZone,
    searchZones: () => Promise.resolve([]),
    onAdd: () => Promise.resolve([]),
    onDone: () => undefined,
    ...change,
  };
  act(() => render(<PasteTeam {...props} />, document.body));
}

/** The field is read a moment after the last letter. */
const read = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)));
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text);
const press = (text: string) =>
  act(async () => {
    button(text)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

test('lines that were left out stay in the field, and adding says which', async () => {
  const onDone = vi.fn<PasteTeamProps['onDone']>();
  show({ onDone });
  await read();
  await press('rosterAddOnePerson');
  expect(onDone).toHaveBeenCalledWith(1, ['Bo, bo@example.com, Tokio', 'Cora, Springfield']);
  const field = document.querySelector('textarea');
  expect(field?.value).toBe('Bo, bo@example.com, Tokio\nCora, Springfield');
  expect(document.activeElement).toBe(field);
});

test('a place near a misspelt one is a button in words, and completes the line', async () => {
  const onAdd = vi.fn<PasteTeamProps['onAdd']>(() => Promise.resolve([]));
  show({ onAdd, text: 'Bo, bo@example.com, Tokio' });
  await read();
  await press('Tokyo');
  await press('rosterAddOnePerson');
  expect(onAdd.mock.calls[0]?.[0]).toMatchObject([{ name: 'Bo', zone: 'Asia/Tokyo' }]);
});

test('a line that was allowed without a zone does not remain', () => {
  const rows = pasteTeam(TEXT, [], { zoneOfText, newId: () => 'x', now: 0 });
  expect(linesLeft(TEXT, rows, new Set([4]))).toEqual(['Bo, bo@example.com, Tokio']);
});

test('a zone is named in words, known or not', () => {
  const row = { line: 1, problems: [], ready: false };
  const places = new Map([['Asia/Kolkata', 'Kolkata, India']]);
  expect(placeWords({ ...row, places }, 'Asia/Kolkata')).toBe('Kolkata, India');
  expect(placeWords(row, 'America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
