/** @vitest-environment jsdom */
import { render } from 'preact';
import { expect, test } from 'vitest';

import { WordingProvider } from '../../../components/ui/translate';
import { Welcome } from '../../../components/welcome/welcome';
import { t } from './popup-samples';

test('says what is read and kept, three steps, and the way for an existing backup', () => {
  const wording = { t, clock: { locale: 'en-GB', clock: 'h23' } } as const;
  render(
    <WordingProvider value={wording}>
      <Welcome />
    </WordingProvider>,
    document.body,
  );
  expect(document.querySelectorAll('ol > li')).toHaveLength(3);
  expect(document.querySelectorAll('dt')).toHaveLength(3);
  const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  expect(links).toEqual(['/options.html#/roster', '/options.html#/data']);
  const marks = [...document.querySelectorAll('.mw-sample-mark')].map((one) => one.textContent);
  expect(marks).toEqual(['14:05', '22:05', '18:35']);
});
