import type { Identity } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { useFocusAdded } from '../ui/use-focus-added';

interface Props {
  readonly identities: readonly Identity[];
  readonly onChange: (identities: readonly Identity[]) => void;
  /** With the place in the list in `at`: "identities.0". */
  readonly problems: readonly Problem[];
}

/** How pages name the person: any number of addresses, Slack and Google accounts. */
export function IdentitiesField({ identities, onChange, problems }: Props) {
  const { t } = useWording();
  const { root, focusLast, focusInPlace } = useFocusAdded();
  const add = (identity: Identity) => {
    onChange([...identities, identity]);
    focusLast('.mw-identity');
  };
  return (
    <fieldset ref={root} class="mw-identities">
      <legend class="mw-label">{t('rosterIdentities')}</legend>
      <p class="mw-hint">{t('rosterIdentitiesHint')}</p>
      {identities.map((identity, index) => (
        <Line
          // The line's place is its identity: what is typed in it changes all else.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${identity.kind} ${index}`}
          identity={identity}
          problems={problems.filter((one) => one.at === `identities.${index}`)}
          onChange={(next) => onChange(identities.map((one, at) => (at === index ? next : one)))}
          onRemove={() => {
            onChange(identities.filter((_, at) => at !== index));
            focusInPlace('.mw-identity', index);
          }}
        />
      ))}
      <div class="mw-row">
        <Button look="quiet" onClick={() => add({ kind: 'email', value: '' })}>
          {t('rosterAddEmail')}
        </Button>
        <Button look="quiet" onClick={() => add({ kind: 'slack', team: '', user: '' })}>
          {t('rosterAddSlack')}
        </Button>
        <Button look="quiet" onClick={() => add({ kind: 'google', account: '' })}>
          {t('rosterAddGoogle')}
        </Button>
      </div>
    </fieldset>
  );
}

interface LineProps {
  readonly identity: Identity;
  readonly problems: readonly Problem[];
  readonly onChange: (identity: Identity) => void;
  readonly onRemove: () => void;
}

function Line(props: LineProps) {
  const { t } = useWording();
  return (
    <div class="mw-identity">
      <Inputs {...props} />
      <Button
        look="quiet"
        label={t('rosterRemovePerson', named(props.identity, t))}
        onClick={props.onRemove}
      >
        {t('rosterRemove')}
      </Button>
    </div>
  );
}

/** What was typed into the line, else what the line is for. */
function named(identity: Identity, t: Translate): string {
  if (identity.kind === 'email') return identity.value.trim() || t('rosterEmail');
  if (identity.kind === 'google') {
    return [t('rosterGoogleAccount'), identity.account.trim()].filter(Boolean).join(' ');
  }
  return [t('rosterSlackUser'), identity.user.trim()].filter(Boolean).join(' ');
}

function Inputs({ identity, problems, onChange }: LineProps) {
  const { t } = useWording();
  if (identity.kind === 'email') {
    return (
      <TextField
        label={t('rosterEmail')}
        keys="email"
        value={identity.value}
        onChange={(value) => onChange({ ...identity, value })}
        problems={problems}
      />
    );
  }
  if (identity.kind === 'google') {
    return (
      <TextField
        label={t('rosterGoogleAccount')}
        value={identity.account}
        onChange={(account) => onChange({ ...identity, account })}
        problems={problems}
      />
    );
  }
  const ofTeam = problems.filter((one) => one.code === 'slack_team');
  return (
    <>
      <TextField
        label={t('rosterSlackTeam')}
        placeholder="T0EXAMPLE"
        value={identity.team}
        onChange={(team) => onChange({ ...identity, team })}
        problems={ofTeam}
      />
      <TextField
        label={t('rosterSlackUser')}
        placeholder="U0EXAMPLE1"
        value={identity.user}
        onChange={(user) => onChange({ ...identity, user })}
        problems={problems.filter((one) => one.code !== 'slack_team')}
      />
    </>
  );
}
