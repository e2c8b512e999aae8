/** One rule in the list: its sentence, which opens and closes it, and its editor where it is open. */
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './rules.module.css';
import { RuleSentence } from './rule-sentence';
import type { ToldRule } from './use-told-rules';

export interface RuleCardProps {
  readonly id: string;
  readonly told: ToldRule;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Keys on the sentence itself. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** The editor of an open rule. */
  readonly children: ReactNode;
}

/** Id of the button that is a rule's sentence. */
export function headOf(rule: string): string {
  return `rule-${rule}`;
}

export function RuleCard({ id, told, number, open, onOpen, onKey, children }: RuleCardProps) {
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
        document.getElementById(headOf(id))?.focus();
      }}
    >
      <button
        type="button"
        id={headOf(id)}
        className={styles.head}
        data-rule-head
        aria-expanded={open}
        onKeyDown={onKey}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <span className={styles.number}>{number}</span>
        <RuleSentence {...told} />
        <IconChevronDown className={styles.chevron} size={16} stroke={1.6} aria-hidden="true" />
      </button>
      {children}
    </li>
  );
}
