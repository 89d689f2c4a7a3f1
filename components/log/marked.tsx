import { foldText } from '../../utils/domain/zone-id';

interface Props {
  readonly text: string;
  readonly query: string;
}

/** The text with the words marked that a search found: those that one of its words begins. In its own direction. */
export function Marked({ text, query }: Props) {
  const wanted = query.split(/\s+/u).map(foldText).filter(Boolean);
  if (wanted.length === 0) return <bdi>{text}</bdi>;
  const parts = text.split(/([\s\p{P}]+)/u);
  const isFound = (part: string) => {
    const folded = foldText(part);
    return folded !== '' && wanted.some((word) => folded.startsWith(word));
  };
  return (
    <bdi>
      {parts.map((part, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
        isFound(part) ? <mark key={index}>{part}</mark> : part,
      )}
    </bdi>
  );
}
