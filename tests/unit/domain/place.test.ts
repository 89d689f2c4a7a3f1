import { describe, expect, it } from 'vitest';

import { isSamePlace } from '../../../utils/domain/place';
import type { Place } from '../../../utils/domain/reminder-types';

const DOCUMENT: Place = {
  site: 'google-docs',
  url: 'https://docs.google.com/x',
  container: '1doc',
};
const COMMENT: Place = { ...DOCUMENT, thread: 'Anna Weber: Which week?', excerpt: 'Which week?' };

describe('the same comment of a document', () => {
  it('whether or not the address had its id at the time', () => {
    expect(isSamePlace(COMMENT, { ...COMMENT, message: 'AAAAexample1' })).toBe(true);
    expect(isSamePlace(COMMENT, { ...COMMENT, thread: 'Bo Nakamura: Which week?' })).toBe(false);
  });

  it('never two comments of one thread', () => {
    const one = { ...COMMENT, message: 'AAAAexample1' };
    expect(isSamePlace(one, { ...one, excerpt: 'The second.' })).toBe(false);
  });

  it('a link to a thread is the link, a document the document', () => {
    const link = { ...DOCUMENT, message: 'AAAAexample1' };
    expect(isSamePlace(link, { ...link })).toBe(true);
    expect(isSamePlace(link, { ...link, message: 'AAAAexample2' })).toBe(false);
    expect(isSamePlace(link, COMMENT)).toBe(false);
    expect(isSamePlace(DOCUMENT, { ...DOCUMENT })).toBe(true);
    expect(isSamePlace(DOCUMENT, COMMENT)).toBe(false);
    expect(isSamePlace(DOCUMENT, { ...DOCUMENT, container: '2doc' })).toBe(false);
  });
});

describe('the same message elsewhere', () => {
  it('by its id, in one account', () => {
    const mail: Place = {
      site: 'gmail',
      url: '',
      account: 'a@x.org',
      container: '1',
      message: '2',
    };
    expect(isSamePlace(mail, { ...mail, url: 'other' })).toBe(true);
    expect(isSamePlace(mail, { ...mail, message: '3' })).toBe(false);
    expect(isSamePlace(mail, { ...mail, account: 'b@x.org' })).toBe(false);
  });

  it('on Slack’s Grid in each workspace of the organisation', () => {
    const row: Place = { site: 'slack', url: '', account: 'T1', container: 'C1', message: '2' };
    expect(isSamePlace(row, { ...row, account: 'E1' })).toBe(true);
    expect(isSamePlace(row, { ...row, account: 'T2' })).toBe(false);
  });
});
