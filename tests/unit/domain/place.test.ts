import { describe, expect, it } from 'vitest';

import { findSamePlace, isSamePlace, joinPlaces } from '../../../utils/domain/place';
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

describe('of several places that stand on one thing', () => {
  const MAIL: Place = { site: 'gmail', url: '', account: 'a@x.org', container: '1' };
  const at = (place: Place) => ({ place });

  it('the very message comes before its thread, in Gmail', () => {
    const all = [at(MAIL), at({ ...MAIL, message: '2' })];
    expect(findSamePlace(all, { ...MAIL, message: '2' })).toBe(all[1]);
    expect(findSamePlace(all, { ...MAIL, message: '3' })).toBe(all[0]);
    expect(findSamePlace([at({ ...MAIL, message: '2' })], MAIL)?.place.message).toBe('2');
  });

  it('no thread stands for a message of another one, nor a channel for what is said there', () => {
    expect(findSamePlace([at(MAIL)], { ...MAIL, container: '9', message: '2' })).toBeUndefined();
    expect(
      findSamePlace([at(MAIL)], { ...MAIL, account: 'b@x.org', message: '2' }),
    ).toBeUndefined();
    const { container: _none, ...link } = MAIL;
    expect(findSamePlace([at(link)], { ...MAIL, message: '2' })).toBeUndefined();
    const channel: Place = { site: 'slack', url: '', account: 'T1', container: 'C1' };
    expect(findSamePlace([at(channel)], { ...channel, message: '2' })).toBeUndefined();
    expect(findSamePlace([at(DOCUMENT)], COMMENT)).toBeUndefined();
  });

  it('joined they name the message', () => {
    const message = { ...MAIL, url: 'https://mail.google.com/', message: '2', sentAt: 5 };
    expect(joinPlaces(MAIL, message)).toEqual(message);
    expect(joinPlaces(message, MAIL)).toBe(message);
  });
});
