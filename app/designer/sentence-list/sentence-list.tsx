/** Elements under each other, a sentence each, in the order of the document, with the keys that lead through them. */
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Finding } from '../../../catalog/publishing/checks';
import styles from './sentence-list.module.css';
import { ElementActs } from './element-acts';
import { FoundHere } from './found-here';
import { headOf } from './element-kind';
import { SentenceCard } from './sentence-card';
import type { ElementList } from './use-element-list';

export interface SentenceRow {
  readonly name: string;
  readonly sentence: ReactNode;
  readonly findings: readonly Finding[];
}

export interface SentenceListProps {
  readonly label: string;
  readonly rows: readonly SentenceRow[];
  readonly list: ElementList;
  /** Where something is asked first; otherwise the element goes at once. */
  readonly onRemove?: (name: string) => void;
  /** @param acts what can be done with the element as a whole */
  readonly editor: (name: string, acts: ReactNode) => ReactNode;
}

export function SentenceList({ label, rows, list, onRemove, editor }: SentenceListProps) {
  const element = useRef<HTMLOListElement>(null);
  const remove = (name: string): void => {
    (onRemove ?? list.remove)(name);
  };
  const onKey = (event: KeyboardEvent, name: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const deed = keyDeed(event, name, { ...list, remove }, element.current);
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  return (
    <ol ref={element} className={styles.list} aria-label={label}>
      {rows.map(({ name, sentence, findings }) => {
        const open = list.open === name;
        const acts = (
          <ElementActs
            list={list}
            name={name}
            onRemove={() => {
              remove(name);
            }}
          />
        );
        return (
          <SentenceCard
            key={list.keyOf(name)}
            id={headOf(list.kind, name)}
            sentence={sentence}
            number={list.names.indexOf(name) + 1}
            open={open}
            onOpen={(opened) => {
              list.setOpen(opened ? name : null);
            }}
            onKey={(event) => {
              onKey(event, name);
            }}
          >
            <FoundHere findings={findings} />
            {open && editor(name, acts)}
          </SentenceCard>
        );
      })}
    </ol>
  );
}

/** What a key on an element's sentence does; null for a key that does nothing there. */
function keyDeed(
  { key, altKey }: KeyboardEvent,
  name: string,
  list: Pick<ElementList, 'move' | 'remove'>,
  element: HTMLElement | null,
): (() => void) | null {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (altKey)
    return (
      step &&
      (() => {
        list.move(name, step);
      })
    );
  if (key === 'Delete')
    return () => {
      list.remove(name);
    };
  const heads = [...(element?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  const to = step ? at + step : key === 'Home' ? 0 : key === 'End' ? heads.length - 1 : null;
  return to === null
    ? null
    : () => {
        heads[to]?.focus();
      };
}
