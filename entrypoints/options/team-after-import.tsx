import { AfterImport } from '../../components/import/after-import';
import { translate as t } from '../../utils/platform/i18n';
import type { PageProps } from './context';
import { copyWith } from './copy-text';
import { snapshotOf } from './my-clock';

/** The team under one now-line, wired to this page's clock. */
export function TeamAfterImport(props: PageProps & { readonly onClose: () => void }) {
  const { people, viewer, now, notify, onClose } = props;
  return (
    <AfterImport
      people={people}
      snapshotOf={(person) => snapshotOf(person, now)}
      viewer={viewer}
      now={now}
      onCopy={copyWith(notify, t)}
      onClose={onClose}
      goTo={(page) => {
        location.hash = page.replace(/^[^#]*/, '');
      }}
    />
  );
}
