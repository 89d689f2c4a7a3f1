import { ownText } from '../../utils/domain/preset-text';
import { useWording } from '../ui/translate';
import { Say } from './say';
import type { CardContent } from './types';

/** What time a stamp of the message means, on my clock and the writer's: "8:06 PM (UTC): 21:06 …". */
export function Stamps({ content, now }: { readonly content: CardContent; readonly now: number }) {
  const { t, clock } = useWording();
  const stamps = content.stamps ?? [];
  if (stamps.length === 0) return null;
  return (
    <ul class="facts">
      {stamps.map(({ text, moment }) => (
        <li key={text}>
          <Say text={t('cardStamp', text, ownText(moment, { now, clock, t }))} />
        </li>
      ))}
    </ul>
  );
}
