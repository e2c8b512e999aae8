/** What a ticket waits for: boxes for all tickets of the item, and the graph that shows and changes the same. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../../../rules/explain/explain-words';
import { WordChecks } from '../../parts/word-checks';
import { JsonToggle } from '../../parts/json-toggle';
import parts from '../../parts/parts.module.css';
import { ChainedGraph } from '../graph/chained-graph';
import { circleOf, toggled } from '../graph/ticket-graph';
import { ticketName } from '../told/tell-ticket';
import { useWorkWords } from '../work-words';

export interface PrerequisitesInputProps {
  /** Key of the ticket that waits. */
  readonly ticket: string;
  readonly after: readonly string[];
  readonly onChange: (after: readonly string[]) => void;
}

export function PrerequisitesInput({ ticket, after, onChange }: PrerequisitesInputProps) {
  const { t } = useTranslation('work');
  const words = useWorkWords();
  const [shown, setShown] = useState(false);
  const [circle, setCircle] = useState<readonly string[]>([]);
  const { tickets } = words;
  const name = (key: string): string => ticketName(key, words);
  const known = tickets.map(({ key }) => key).filter((key) => key !== ticket);
  const toggle = (key: string): void => {
    const closed = after.includes(key) ? null : circleOf(tickets, ticket, key);
    setCircle(closed ?? []);
    if (!closed) onChange(toggled(after, key));
  };
  return (
    <>
      <WordChecks
        label={t('after.title')}
        options={known.map((value) => ({ value, label: name(value) }))}
        chosen={after}
        nameOf={name}
        onToggle={toggle}
      />
      {known.length + after.length === 0 && <p className={parts.hint}>{t('after.none')}</p>}
      <p className={parts.wrong} role="status">
        {circle.length > 0 && t('after.circle', { tickets: circle.map(name).join(' → ') })}
      </p>
      {known.length > 0 && <JsonToggle label={t('after.graph')} shown={shown} onToggle={setShown} />}
      {shown && (
        <ChainedGraph
          nodes={tickets.map((node) => ({
            ...node,
            after: node.key === ticket ? after : node.after,
            name: name(node.key),
          }))}
          ticket={ticket}
          onToggle={toggle}
          label={t('after.graphOf', { tickets: listOf([name(ticket)], 'conjunction', words.locale) })}
        />
      )}
    </>
  );
}
