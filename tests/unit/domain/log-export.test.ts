import { describe, expect, it } from 'vitest';

import { type LogRow, logCsv, logMarkdown, threadText } from '../../../utils/domain/log-export';

const row: LogRow = {
  date: '2026-11-23',
  time: '09:14',
  what: 'Answered',
  title: 'Numbers for the board',
  people: 'Anna Weber',
  site: 'Gmail',
  note: '',
  link: 'https://mail.google.com/mail/u/0/#all/18c0',
};
const heads = { ...row, date: 'Date', title: 'Title', link: 'Link' };
/** The cells of the second line. */
const cellsOf = (title: string) => logCsv([{ ...row, title }], heads).split('\r\n')[1];

describe('a CSV file', () => {
  it('quotes every cell, doubles quotes and keeps line breaks inside', () => {
    expect(cellsOf('He said "no"')).toContain('"He said ""no"""');
    expect(logCsv([{ ...row, note: 'one\ntwo' }], heads)).toContain('"one\ntwo"');
    expect(logCsv([row], heads)).toMatch(/^\u{FEFF}"Date",.*\r\n"2026-11-23",.*\r\n$/u);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u{200E}=1', '\n=1'])(
    'disarms %j',
    (formula) => {
      expect(cellsOf(formula)).toContain(`"'${formula}"`);
    },
  );

  it('leaves what is no formula alone', () => {
    expect(cellsOf('1-1 = 0')).toContain('"1-1 = 0"');
    expect(cellsOf("'quoted'")).toContain(`"'quoted'"`);
  });
});

describe('a Markdown file', () => {
  it('has a heading a day, a link on the title and the note beneath', () => {
    const text = logMarkdown(
      [
        { ...row, note: 'Ask Ben\nfirst' },
        { ...row, link: '' },
      ],
      'Log',
    );
    expect(text).toBe(
      [
        '# Log',
        '',
        '## 2026-11-23',
        '',
        '- 09:14 · Answered · [Numbers for the board](<https://mail.google.com/mail/u/0/#all/18c0>) · Anna Weber · Gmail',
        '  > Ask Ben',
        '  > first',
        '- 09:14 · Answered · Numbers for the board · Anna Weber · Gmail',
        '',
      ].join('\n'),
    );
  });

  it('takes words of a page as words', () => {
    const title = '](https://evil.example) *bold* <b> # `x`\n- next';
    const text = logMarkdown([{ ...row, title, note: '# head\n1. one' }], 'Log');
    expect(text).toContain(String.raw`[\](https://evil.example) \*bold\* \<b\> \# \`x\` - next](<`);
    expect(text).toContain(String.raw`  > \# head`);
    expect(text).toContain(String.raw`  > 1\. one`);
  });

  it('keeps an address inside its brackets', () => {
    const link = 'https://docs.google.com/document/d/x/edit?a=%20b>c\nd';
    expect(logMarkdown([{ ...row, link }], 'Log')).toContain(
      '(<https://docs.google.com/document/d/x/edit?a=%20b%3Ec%0Ad>)',
    );
  });
});

describe('a decision for the thread', () => {
  const words = (key: string, ...texts: readonly string[]) => [key, ...texts].join(' ');
  it('says what, when, who, and the way back', () => {
    const said = { date: '23 Nov 2026', people: 'Anna Weber, Bo Nakamura', link: row.link };
    expect(threadText(' We ship on Thursday. ', said, words)).toBe(
      `logThreadDecision 23 Nov 2026 We ship on Thursday.\nlogThreadPeople Anna Weber, Bo Nakamura\n${row.link}`,
    );
    expect(threadText('Yes', { date: 'd', people: '', link: '' }, words)).toBe(
      'logThreadDecision d Yes',
    );
  });
});
