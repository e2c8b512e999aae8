/** A part of a ticket that opens and closes; it stays as it was left, from ticket to ticket. */
import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusKept } from '../../parts/use-focus-kept';
import styles from '../work.module.css';

export type MorePartName = 'after' | 'approvals' | 'checklist' | 'shows';

interface OpenParts {
  readonly open: readonly MorePartName[];
  readonly toggle: (part: MorePartName, open: boolean) => void;
}

const OpenPartsContext = createContext<OpenParts>({ open: [], toggle: () => undefined });

export function OpenPartsProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<readonly MorePartName[]>(['after']);
  const toggle = (part: MorePartName, opened: boolean): void => {
    setOpen((before) => {
      if (before.includes(part) === opened) return before;
      return opened ? [...before, part] : before.filter((each) => each !== part);
    });
  };
  return <OpenPartsContext.Provider value={{ open, toggle }}>{children}</OpenPartsContext.Provider>;
}

export interface MorePartProps {
  readonly part: MorePartName;
  readonly title: string;
  /** How much there is in it. */
  readonly count: number;
  readonly children: ReactNode;
}

export function MorePart({ part, title, count, children }: MorePartProps) {
  const { t } = useTranslation('work');
  const { open, toggle } = useContext(OpenPartsContext);
  const shown = open.includes(part);
  const keepFocus = useFocusKept<HTMLDivElement>();
  return (
    <details
      className={styles.more}
      open={shown}
      onToggle={(event) => {
        toggle(part, event.currentTarget.open);
      }}
    >
      <summary>
        <span>{title}</span> <span className={styles.count}>{t('more.count', { n: count })}</span>
      </summary>
      {shown && (
        <div className={styles.moreBody} {...keepFocus}>
          {children}
        </div>
      )}
    </details>
  );
}
