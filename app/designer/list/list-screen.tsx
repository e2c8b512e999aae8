/** A list of what one may edit, and below it making a new one: the screen of the items, and of the blocks. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { RefusedAct } from '../../refusals/refused-act';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import { PageTitle } from '../../ui/page-title';
import { PortalShell } from '../../ui/shell/portal-shell';
import styles from './list-screen.module.css';

export interface ListScreenProps {
  words: { title: string; lead: string; newTitle: string };
  /** The other lists. */
  beside: readonly { to: string; title: string }[];
  refused: RefusedAct | undefined;
  list: ReactNode;
  /** The form of a new one; false for who may not make any. */
  newForm: ReactNode;
  children?: ReactNode;
}

export function ListScreen({ words, beside, refused, list, newForm, children }: ListScreenProps) {
  return (
    <PortalShell>
      <div>
        <PageTitle title={words.title} />
        <p>{words.lead}</p>
        <p className={styles.beside}>
          {beside.map(({ to, title }) => (
            <Link key={to} to={to}>
              {title}
            </Link>
          ))}
        </p>
      </div>
      <RefusedActBanner refused={refused} />
      {list}
      {newForm && (
        <section>
          <h2>{words.newTitle}</h2>
          {newForm}
        </section>
      )}
      {children}
    </PortalShell>
  );
}
