import type { SiteId } from '../../utils/domain/site';
import { Switch } from '../ui/switch';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  /** Where it is switched off. */
  readonly off: readonly SiteId[];
  readonly onChange: (off: readonly SiteId[]) => void;
}

/** One switch a site. */
export function SiteSwitches({ sites, off, onChange }: Props) {
  return (
    <>
      {sites.map(({ id, name }) => (
        <Switch
          key={id}
          label={name}
          checked={!off.includes(id)}
          onChange={(on) => onChange(on ? off.filter((one) => one !== id) : [...off, id])}
        />
      ))}
    </>
  );
}
