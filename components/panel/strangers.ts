import { formatNumber } from '../../utils/domain/format-time';
import { isMixed, isolate } from '../../utils/domain/isolate';
import { nameKey } from '../../utils/domain/matching';
import type { PanelModel } from '../../utils/protocol/messages';
import type { Wording } from '../ui/translate';
import type { PanelRef } from './types';

/** More would be a list of its own. */
const MOST = 8;

/** "Not on your roster: Tomas Lind, Paula Stone and 3 more"; empty when there is nobody. */
export function strangersText(
  indices: readonly number[],
  refs: readonly PanelRef[],
  { t, clock }: Wording,
): string {
  const named = indices.map((index) => refs[index]?.name ?? '').filter((name) => name !== '');
  const names = [...new Map(named.map((name) => [nameKey(name), name])).values()];
  if (names.length === 0) return '';
  const list = new Intl.ListFormat(clock.locale, { type: 'unit', style: 'short' });
  const first = names.slice(0, MOST);
  const shown = list.format(isMixed(first.join(' ')) ? first.map(isolate) : first);
  const more = names.length - MOST;
  return more > 0 ? t('panelStrangersMore', shown, more) : t('panelStrangers', shown);
}

/** "2 of your roster are called Anna Weber, …": why somebody who is named here does not stand in the list. */
export function tieTexts(
  ties: PanelModel['ties'],
  refs: readonly PanelRef[],
  { t, clock }: Wording,
): string[] {
  return ties.map(({ ref, teammates }) => {
    const name = refs[ref]?.name ?? '';
    const shown = isMixed(name) ? isolate(name) : name;
    if (teammates < 2) return t('panelTieHere', shown);
    return t('panelTie', formatNumber(teammates, clock), shown);
  });
}
