import { useEffect, useRef, useState } from 'preact/hooks';

import type { ZoneQuestion } from '../../utils/domain/import-types';
import type { ImportChoices, Settled } from '../../utils/domain/import-settle';
import { zoneCity } from '../../utils/domain/zone-id';
import type { ZoneSearch } from '../roster/zone-choice';
import { ZoneField } from '../roster/zone-field';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import type { ReadFile } from './types';

interface Props {
  readonly file: ReadFile & { readonly kind: 'people' };
  readonly rows: readonly Settled[];
  readonly zones: ImportChoices['zones'];
  readonly namesakes: ImportChoices['namesakes'];
  readonly now: number;
  readonly searchZones: ZoneSearch;
  /** An id, null for "without", undefined to ask again. */
  readonly onZone: (key: string, zone: string | null | undefined) => void;
  readonly onNamesakes: (answer: ImportChoices['namesakes']) => void;
}

/** More are shown on demand: the largest first. */
const FEW = 3;

/** What is not certain, once for all rows of a kind. */
export function Questions(props: Props) {
  const { rows, namesakes, onNamesakes } = props;
  const { questions } = props.file.preview;
  const { t } = useWording();
  const [all, setAll] = useState(false);
  const same = rows.filter(({ candidate }) => candidate.namesake !== undefined && !candidate.off);
  const room = same.length > 0 ? FEW - 1 : FEW;
  const shown = all ? questions : questions.slice(0, room);
  const left = questions.length - shown.length;
  if (questions.length === 0 && same.length === 0) return null;
  return (
    <div class="mw-import-questions">
      {same.length > 0 && (
        <fieldset>
          <legend class="mw-label">
            {t(same.length === 1 ? 'importNamesakeOne' : 'importNamesakes', same.length)}
          </legend>
          <p class="mw-hint">{namesOf(same)}</p>
          <div class="mw-row">
            <Button pressed={namesakes === 'same'} onClick={() => onNamesakes('same')}>
              {t('importNamesakesSame')}
            </Button>
            <Button pressed={namesakes === 'other'} onClick={() => onNamesakes('other')}>
              {t('importNamesakesOther')}
            </Button>
          </div>
        </fieldset>
      )}
      {shown.map((question) => (
        <ZoneAsked key={question.key} {...props} question={question} />
      ))}
      {left > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {left === 1 ? t('importMoreQuestionsOne') : t('importMoreQuestions', left)}
        </Button>
      )}
    </div>
  );
}

function ZoneAsked({ question, ...props }: Props & { readonly question: ZoneQuestion }) {
  const { t } = useWording();
  const [typed, setTyped] = useState('');
  const { key, text, count, candidates } = question;
  const answer = props.zones.get(key);
  const names = namesOf(
    props.rows.filter(
      ({ candidate }) => candidate.ask === key && !candidate.off && !candidate.stop,
    ),
  );
  const box = useRef<HTMLElement | null>(null);
  const isMine = useRef(false);
  const choose = (zone: string | null | undefined) => {
    isMine.current = true;
    props.onZone(key, zone);
  };
  // What was pressed goes with the question, or with the answer.
  useEffect(() => {
    if (isMine.current) box.current?.querySelector<HTMLElement>('button, input')?.focus();
    isMine.current = false;
  }, [answer]);
  const keep = (element: HTMLElement | null) => {
    box.current = element;
  };
  const placeOf = (id: string) => props.file.places.get(id) ?? zoneCity(id);
  if (answer !== undefined) {
    return (
      <p class="mw-row" ref={keep}>
        <span>
          {questionText(text, count, t)}{' '}
          <b>{answer === null ? t('rosterNoZone') : placeOf(answer)}</b>
        </span>
        <Button look="quiet" onClick={() => choose(undefined)}>
          {t('importChangeAnswer')}
        </Button>
      </p>
    );
  }
  return (
    <fieldset ref={keep}>
      <legend class="mw-label">{questionText(text, count, t)}</legend>
      <p class="mw-hint">{names}</p>
      {candidates.length > 0 && (
        <div class="mw-row mw-candidates">
          {candidates.slice(0, 4).map((id) => (
            <Button key={id} onClick={() => choose(id)}>
              {placeOf(id)}
            </Button>
          ))}
        </div>
      )}
      <div class="mw-import-zone">
        <ZoneField
          label={t('rosterPasteChooseZone')}
          value={typed}
          now={props.now}
          search={props.searchZones}
          onChange={setTyped}
          onChoose={choose}
        />
        <Button look="quiet" onClick={() => choose(null)}>
          {t('rosterPasteWithoutZone')}
        </Button>
      </div>
    </fieldset>
  );
}

function questionText(text: string, count: number, t: ReturnType<typeof useWording>['t']): string {
  if (text === '') return t(count === 1 ? 'importNoPlaceOne' : 'importNoPlace', count);
  return t(count === 1 ? 'importAskZoneOne' : 'importAskZone', text, count);
}

const SOME = 5;

/** A few names, so that one knows whom it is about. */
function namesOf(rows: readonly Settled[]): string {
  const names = rows.slice(0, SOME).map(({ candidate }) => candidate.person.name);
  return names.join(', ') + (rows.length > SOME ? ' …' : '');
}
