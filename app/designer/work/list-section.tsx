/** One list of the work under its heading: its elements as sentences, and what adds one. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { addIdOf } from '../sentence-list/element-kind';
import { SentenceList } from '../sentence-list/sentence-list';
import type { SentenceRow } from '../sentence-list/sentence-list';
import type { ElementList } from '../sentence-list/use-element-list';
import lists from '../sentence-list/sentence-list.module.css';
import styles from './work.module.css';

export interface ListSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly SentenceRow[];
  readonly list: ElementList;
  readonly addTitle: string;
  readonly onAdd: () => void;
  /** @param acts what can be done with the element as a whole */
  readonly editor: (name: string, acts: ReactNode) => ReactNode;
}

export function ListSection({ title, lead, rows, list, addTitle, onAdd, editor }: ListSectionProps) {
  const id = `work-${list.kind.kind}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={lists.lead}>
        <div>
          <h2 id={id}>{title}</h2>
          <p>{lead}</p>
        </div>
        <Button id={addIdOf(list.kind)} type="button" onClick={onAdd}>
          {addTitle}
        </Button>
      </header>
      {rows.length > 0 && <SentenceList label={title} rows={rows} list={list} editor={editor} />}
    </section>
  );
}
