import { describe, expect, it } from 'vitest';

import { slackSurface } from '../../utils/surfaces/slack';
import { drawn, get, spotsOf } from './page';
import { clientOf, CLIENT, listOf, rowOf, type Row, TEAM } from './slack-markup';

const ANNA = { user: 'U0ANNA0001', name: 'Anna Weber' };
const BO = { user: 'U0BO000002', name: 'Bo Nakamura' };
const ROW = '[data-qa="message_container"]';
const channel = (...rows: readonly Row[]) =>
  clientOf({ main: `<div class="p-message_pane">${listOf(...rows.map(rowOf))}</div>` });
const marked = (document: Document) =>
  drawn(spotsOf(slackSurface, document)).map(
    ({ ref, anchor }) => `${ref.name} ${anchor.closest('[id]')?.id.replace('message-list_', '')}`,
  );
const targets = (document: Document) =>
  [...document.querySelectorAll(ROW)].map((row) => slackSurface.targetAt(row, document.URL));
const senders = (document: Document) =>
  targets(document).map((target) => target?.people.map(({ name }) => name).join() ?? null);

describe('Slack rows of both markups', () => {
  const rows = [
    { ...ANNA, ts: '1795165200.000100' },
    { ts: '1795165260.000100' },
    { ...BO, ts: '1795165320.000100' },
    { ...ANNA, ts: '1795165380.000100' },
  ];

  it.each([
    ['buttons and stamped rows, 2025', {}],
    ['buttons, rows without a stamp, 2024', { stamped: false }],
    ['links, rows without a stamp, 2021', { stamped: false, old: true }],
  ])('%s', (_, form) => {
    const document = channel(...rows.map((row) => ({ ...row, ...form })));
    expect(marked(document)).toEqual([
      'Bo Nakamura 1795165320.000100',
      'Anna Weber 1795165380.000100',
    ]);
    expect(senders(document)).toEqual(['Anna Weber', 'Anna Weber', 'Bo Nakamura', 'Anna Weber']);
    const [first] = targets(document);
    expect(first?.place).toMatchObject({ container: 'C0ONE', message: '1795165200.000100' });
    expect(slackSurface.seen(document)).toEqual({ view: 'channel', rows: 4, people: 4 });
  });
});

describe('a continued Slack row', () => {
  it('belongs to its head through a long run, whatever came into the page first', () => {
    // Each within minutes of the one above, the last more than ten behind the head.
    const run = ['1795165200', '1795165500', '1795165800', '1795166100'];
    const document = channel(
      ...run.map((ts, at) => (at === 0 ? { ...ANNA, ts: `${ts}.000100` } : { ts: `${ts}.000100` })),
    );
    expect(senders(document)).toEqual(run.map(() => 'Anna Weber'));
    // Rows above are drawn in front of the known ones: order in the page counts, not of coming.
    const list = get(document, '[role="list"]');
    list.insertAdjacentHTML('afterbegin', rowOf({ ...BO, ts: '1795165100.000100' }));
    expect(senders(document)).toEqual(['Bo Nakamura', ...run.map(() => 'Anna Weber')]);
  });

  it('belongs to nobody behind a gap, a divider or a deleted message', () => {
    const late = channel({ ...ANNA, ts: '1795165200.000100' }, { ts: '1795165801.000200' });
    expect(senders(late)).toEqual(['Anna Weber', '']);
    const divided = channel({ ...ANNA, ts: '1795165200.000100' }, { ts: '1795165260.000100' });
    const divider = '<div class="c-virtual_list__item" id="1795165000000divider"></div>';
    get(divided, '.c-virtual_list__item').insertAdjacentHTML('afterend', divider);
    expect(senders(divided)).toEqual(['Anna Weber', '']);
    expect(marked(late)).toEqual(['Anna Weber 1795165200.000100']);
  });

  it('is the person of its own label where the row above is somebody else', () => {
    const agree = channel(
      { ...ANNA, ts: '1795165200.000100' },
      { ts: '1795165260.000100', label: 'Anna Weber' },
    );
    expect(targets(agree)[1]?.people).toEqual([
      { slack: { team: TEAM, user: ANNA.user }, name: 'Anna Weber' },
    ]);
    const differ = channel(
      { ...ANNA, ts: '1795165200.000100' },
      { ts: '1795165260.000100', label: 'Bo Nakamura' },
    );
    expect(targets(differ)[1]?.people).toEqual([{ name: 'Bo Nakamura' }]);
  });

  it('gets no mark, and a full row that becomes one loses it', () => {
    const document = channel(
      { ...BO, ts: '1795165200.000100' },
      { ...ANNA, ts: '1795165260.000100' },
    );
    expect(marked(document)).toHaveLength(2);
    const [, second] = document.querySelectorAll('.c-virtual_list__item');
    if (second) second.outerHTML = rowOf({ ts: '1795165260.000100' });
    expect(marked(document)).toEqual(['Bo Nakamura 1795165200.000100']);
  });
});

describe('a Slack row that stays in the page', () => {
  it('is read again when it becomes another message', () => {
    const document = channel({ ...ANNA, ts: '1795165200.000100' });
    expect(marked(document)).toEqual(['Anna Weber 1795165200.000100']);
    const row = get(document, ROW);
    row.setAttribute('data-msg-ts', '1795165999.000100');
    get(row, '[data-message-sender]').setAttribute('data-message-sender', BO.user);
    get(row, '[data-qa="message_sender"]').setAttribute('data-stringify-text', 'Bo Nakamura');
    get(row, 'img').setAttribute('src', `https://ca.slack-edge.com/${TEAM}-${BO.user}-0a1b-48`);
    expect(spotsOf(slackSurface, document).map(({ ref }) => ref)).toEqual([
      { slack: { team: TEAM, user: BO.user }, name: 'Bo Nakamura' },
    ]);
  });

  it('keeps its mark under a toolbar, and loses it while its head is edited away', () => {
    const document = channel({ ...ANNA, ts: '1795165200.000100' });
    const row = get(document, ROW);
    row.insertAdjacentHTML(
      'beforeend',
      '<div data-qa="message-actions"><a class="c-timestamp"></a></div>',
    );
    expect(marked(document)).toEqual(['Anna Weber 1795165200.000100']);
    get(row, '[data-qa="message_content"]').innerHTML =
      '<div class="ql-editor" data-feat="edit_composer" contenteditable="true"></div>';
    expect(marked(document)).toEqual([]);
  });

  it('has its mark outside of what opens the host’s own card, also in the compact mode', () => {
    const document = channel({ ...ANNA, ts: '1795165200.000100' });
    const gutter = get(document, '.c-message_kit__gutter__left');
    gutter.prepend(get(document, 'a.c-timestamp'));
    const [spot] = spotsOf(slackSurface, document);
    expect(spot?.form).toBe('full');
    expect(spot?.insert.reference.getAttribute('data-qa')).toBe('message_sender');
  });
});

describe('Slack ids', () => {
  it('are keyed by team and user: of Grid, and of another company in a shared channel', () => {
    const document = channel(
      { user: 'W0QUINN01', team: 'E0GRIDORG', name: 'Quinn', ts: '1795165200.000100' },
      { user: 'U0ZOE00001', team: 'T0OTHERCO', name: 'Zoe', ts: '1795165201.000100' },
      { user: 'U0BO000002', team: TEAM, name: 'Bo', ts: '1795165202.000100' },
    );
    expect(spotsOf(slackSurface, document).map(({ ref }) => ref.slack)).toEqual([
      { team: 'E0GRIDORG', user: 'W0QUINN01' },
      { team: 'T0OTHERCO', user: 'U0ZOE00001' },
      { team: TEAM, user: 'U0BO000002' },
    ]);
    // The way back is in the workspace that is open, whoever wrote.
    expect(targets(document).map((target) => target?.place.account)).toEqual([TEAM, TEAM, TEAM]);
  });

  it('of a workspace that is drawn win over an address that is ahead of it', () => {
    const pane = listOf(rowOf({ ...ANNA, ts: '1795165200.000100', channel: 'C0DRAWN' }));
    const at = (url: string, me: string, team: string) =>
      targets(clientOf({ url, main: pane, me, team })).map((one) => one?.place.url);
    const drawnPlace = [`${CLIENT}/C0DRAWN`];
    expect(at('https://app.slack.com/client/T0ANOTHER/C0OTHER', 'U0DINA0004', TEAM)).toEqual(
      drawnPlace,
    );
    expect(at(`${CLIENT}/later`, 'U0DINA0004', TEAM)).toEqual(drawnPlace);
    // On Grid the picture says the organisation.
    expect(at(`${CLIENT}/C0DRAWN`, 'W0DINA0004', 'E0GRIDORG')).toEqual(drawnPlace);
  });

  it('of a view that is no channel are none', () => {
    const empty = clientOf({ url: `${CLIENT}/later`, me: 'U0DINA0004' });
    expect(slackSurface.currentTarget(empty, `${CLIENT}/later`)).toBeNull();
    expect(slackSurface.currentTarget(empty, `${CLIENT}/activity-inbox`)).toBeNull();
    expect(slackSurface.currentTarget(empty, `${CLIENT}/C0ONE`)?.place.container).toBe('C0ONE');
  });

  it('follow a switch of the workspace in the same page', () => {
    const document = clientOf({
      main: listOf(rowOf({ ...ANNA, ts: '1795165200.000100' })),
      me: 'U0DINA0004',
    });
    expect(slackSurface.self(document)).toEqual([{ slack: { team: TEAM, user: 'U0DINA0004' } }]);
    get(document, '[data-qa="user-button"] img').setAttribute(
      'src',
      'https://ca.slack-edge.com/T0SECONDTM-U0OTHER001-0a1b-48',
    );
    get(document, '[role="list"]').outerHTML = listOf(
      rowOf({ user: 'U0NEW00001', team: 'T0SECONDTM', ts: '1795165300.000100', channel: 'C0TWO' }),
    );
    expect(slackSurface.self(document)).toEqual([
      { slack: { team: 'T0SECONDTM', user: 'U0OTHER001' } },
    ]);
    expect(targets(document)[0]?.place.url).toBe('https://app.slack.com/client/T0SECONDTM/C0TWO');
  });
});
