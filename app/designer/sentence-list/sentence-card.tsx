/** One element in its list: its sentence, which opens and closes it, what was found in it, and its editor where it is open. */
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './sentence-list.module.css';

export interface SentenceCardProps {
  /** Id of the button that is the sentence. */
  readonly id: string;
  /** Made of phrases alone: it stands in a button. */
  readonly sentence: ReactNode;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Keys on the sentence itself. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** What was found in it, and the editor of an open one. */
  readonly children: ReactNode;
}

export function SentenceCard({ id, sentence, number, open, onOpen, onKey, children }: SentenceCardProps) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li
      ref={card}
      className={styles.card}
      data-open={open || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        onOpen(false);
        document.getElementById(id)?.focus();
      }}
    >
      <button
        type="button"
        id={id}
        className={styles.head}
        data-sentence
        aria-expanded={open}
        onKeyDown={onKey}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <span className={styles.number}>{number}</span>
        {sentence}
        <IconChevronDown className={styles.chevron} size={16} stroke={1.6} aria-hidden="true" />
      </button>
      {children}
    </li>
  );
}
