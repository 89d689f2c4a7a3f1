import { describe, expect, it } from 'vitest';

import { gmailSurface } from '../../utils/surfaces/gmail';
import {
  ANNA,
  BO,
  chip,
  ELENA,
  fields,
  idAt,
  listbox,
  mailbox,
  ME,
  message,
  pane,
  row,
  table,
  thread,
  view,
} from './gmail-markup';
import { drawn, get, pageOf, spotsOf } from './page';

const NOON = Date.UTC(2026, 10, 20, 12);
const inbox = view(table(row({ who: [ANNA], thread: idAt(NOON), last: idAt(NOON) })));
const peopleOf = (document: Document) =>
  drawn(spotsOf(gmailSurface, document)).map(({ ref, where }) => `${ref.name}, ${where}`);

describe('Gmail recipients of a mail being written', () => {
  it('names To and Cc, each once, yourself and Bcc not', () => {
    const to = listbox(chip(ANNA) + chip(ME));
    const all = fields({ to, cc: listbox(chip(BO) + chip(ANNA)), bcc: listbox(chip(ELENA)) });
    expect(peopleOf(mailbox(pane(all)))).toEqual(['Anna Weber, message', 'Bo Nakamura, message']);
  });

  it('observes the recipients and never the editor or the summary', () => {
    const summary = `<div class="aoD hl"><div class="az9"><span email="elena@example.com">E</span></div></div>`;
    const document = mailbox(inbox + pane(fields({ to: listbox(chip(BO)) }) + summary));
    const roots = gmailSurface.roots(document);
    expect(roots.map((root) => root.className)).toEqual(['aeF', 'GS']);
    const editor = get(document, '[g_editable]');
    expect(roots.some((root) => root.contains(editor))).toBe(false);
    expect(peopleOf(document)).toEqual(['Anna Weber, list', 'Bo Nakamura, message']);
  });

  it('puts a small mark behind the name, inside the chip', () => {
    const [spot] = spotsOf(gmailSurface, mailbox(pane(fields({ to: listbox(chip(BO)) }))));
    expect(spot?.form).toBe('dense');
    expect(spot?.insert.how).toBe('after');
    expect(spot?.insert.reference.className).toBe('afT');
  });

  it('reads the chips of before 2021, by the field in their row', () => {
    const old = (name: string, [who, email]: readonly [string, string]) =>
      `<tr><td><div class="vR"><span class="vN" email="${email}"><div class="vT">${who}</div></span></div><textarea name="${name}"></textarea></td></tr>`;
    const rows = old('to', ANNA) + old('cc', BO) + old('bcc', ELENA);
    const document = mailbox(pane(`<table class="GS"><tbody>${rows}</tbody></table>`));
    expect(peopleOf(document)).toEqual(['Anna Weber, message', 'Bo Nakamura, message']);
  });

  it('takes the first list of a window without names of fields for To, and no other', () => {
    const loose = listbox(chip(ANNA)) + listbox(chip(BO)) + listbox(chip(ELENA));
    expect(peopleOf(mailbox(pane(loose)))).toEqual(['Anna Weber, message']);
    expect(peopleOf(mailbox(pane(listbox('') + listbox(chip(ELENA)))))).toEqual([]);
    expect(peopleOf(mailbox(pane(chip(ELENA))))).toEqual([]);
  });

  it('is not led astray by hidden inputs of the form', () => {
    const hidden = '<input type="hidden" name="to" value="bo@example.com">';
    const bcc = `<div>${listbox('')}</div><div>${listbox(chip(ELENA))}</div>`;
    expect(peopleOf(mailbox(pane(hidden + bcc)))).toEqual([]);
  });

  it('takes the nearest name, so that Bcc inside To stays Bcc', () => {
    const nested = `<div class="anm" name="to"><div name="bcc">${listbox(chip(ELENA))}</div></div>`;
    expect(peopleOf(mailbox(pane(nested)))).toEqual([]);
  });

  it('keeps two windows apart and leaves a minimised one out', () => {
    const one = pane(fields({ to: listbox(chip(ANNA)) }));
    const two = pane(fields({ to: listbox(chip(ANNA)), cc: listbox(chip(BO)) }));
    expect(peopleOf(mailbox(one + two))).toHaveLength(3);
    const minimised = `<div style="display: none">${two}</div>`;
    expect(peopleOf(mailbox(one + minimised))).toEqual(['Anna Weber, message']);
    expect(gmailSurface.roots(mailbox(one + minimised))).toHaveLength(1);
  });

  it('leaves a collapsed one out, whose fields are hidden', () => {
    const hidden = `<div class="fX" style="display: none">${fields({ to: listbox(chip(BO)) })}</div>`;
    expect(gmailSurface.roots(mailbox(pane(hidden)))).toEqual([]);
  });

  it('reads a reply inside the conversation once, as recipients and not as sender', () => {
    const reply = `<div class="M9">${fields({ to: listbox(chip(BO)), bcc: listbox(chip(ELENA)) })}</div>`;
    const mail = message({ from: ANNA, to: [ME], legacy: idAt(NOON), reply });
    const document = mailbox(view(thread(mail, `data-legacy-thread-id="${idAt(NOON)}"`)));
    expect(gmailSurface.roots(document)).toHaveLength(1);
    expect(peopleOf(document)).toEqual(['Anna Weber, message', 'Bo Nakamura, message']);
    expect(gmailSurface.seen(document)).toEqual({ view: 'conversation', rows: 1, people: 1 });
  });

  it('reads a window of its own', () => {
    const inner = `${fields({ to: listbox(chip(BO)) })}<div g_editable="true"></div>`;
    const page = pageOf(`<!doctype html><body class="xE xp"><div class="M9">${inner}</div>`);
    expect(gmailSurface.roots(page).map((root) => root.className)).toEqual(['GS']);
    expect(peopleOf(page)).toEqual(['Bo Nakamura, message']);
  });

  it('takes the address for a name where nobody has written to them yet', () => {
    const unknown = ['', 'new@example.com'] as const;
    const [spot] = spotsOf(gmailSurface, mailbox(pane(fields({ cc: listbox(chip(unknown)) }))));
    expect(spot?.ref).toEqual({ email: 'new@example.com', name: 'new@example.com' });
  });

  it('does not read chips that a mail shows in its body', () => {
    const body = pane(fields({ to: listbox(chip(ELENA)) }));
    const mail = message({ from: ANNA, legacy: idAt(NOON), body });
    const document = mailbox(view(thread(mail, '')));
    expect(peopleOf(document)).toEqual(['Anna Weber, message']);
  });
});
