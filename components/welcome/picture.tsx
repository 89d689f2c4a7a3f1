import { Glyph } from '../availability/glyph';
import { Ribbon } from '../ribbon/ribbon';
import { useWording } from '../ui/translate';
import { stateSentence, type Telling, timeThere } from '../../utils/domain/sentences';
import { SAMPLE_NOW, SAMPLE_PEOPLE, SAMPLE_VIEWER } from './sample';

/** A conversation with marks, drawn by the same parts that draw real ones. */
export function Picture() {
  const { t, clock } = useWording();
  const telling: Telling = { now: SAMPLE_NOW, viewer: SAMPLE_VIEWER, clock, t };
  return (
    <figure class="mw-picture">
      <div class="mw-letter">
        {SAMPLE_PEOPLE.map(({ name, snapshot, text }) => (
          <div key={name} class="mw-message">
            <span class="mw-avatar" aria-hidden="true">
              {name[0]}
            </span>
            <div class="mw-message-body">
              <p class="mw-message-head">
                <strong>{name}</strong>
                <span class="mw-sample-mark">
                  <Glyph snapshot={snapshot} now={SAMPLE_NOW} />
                  {timeThere(snapshot, telling)}
                </span>
              </p>
              <p class="mw-message-text">{t(text)}</p>
              <Ribbon snapshot={snapshot} viewer={SAMPLE_VIEWER} now={SAMPLE_NOW} />
              <p class="mw-small">{stateSentence(snapshot, telling)}</p>
            </div>
          </div>
        ))}
      </div>
      <figcaption class="mw-small">{t('welcomeCaption')}</figcaption>
    </figure>
  );
}
