/** A button that opens a small sheet with one form in it: for acts that need a reason or a choice first. */
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './action-sheet.module.css';
import { classes } from './classes';
import control from './control.module.css';
import { useDismissal } from './use-dismissal';

interface ActionSheetProps {
  title: string;
  /** Open from the start: what was tried in it was refused. */
  open?: boolean;
  /** Where the button stands: the sheet hangs from that side. */
  align?: 'start' | 'end';
  children: ReactNode;
}

export function ActionSheet({ title, open, align = 'start', children }: ActionSheetProps) {
  const sheet = useDismissal();
  return (
    <details ref={sheet} className={styles.action} open={open}>
      <summary>{title}</summary>
      <div className={classes(styles.sheet, align === 'end' && styles.end)}>{children}</div>
    </details>
  );
}

/** The buttons of a sheet, under its fields. */
export function SheetButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}

interface ReasonFieldProps {
  label: string;
  hint?: string;
  required: boolean;
  /** What was typed before it was refused. */
  typed: string;
}

/** The field `reason` of a form. */
export function ReasonField({ label, hint, required, typed }: ReasonFieldProps) {
  const { t } = useTranslation('words');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {!required && <span className={styles.optional}>{t('optional')}</span>}
      </label>
      <textarea
        id={id}
        name="reason"
        required={required}
        aria-describedby={hint ? `${id}-hint` : undefined}
        maxLength={2000}
        rows={2}
        defaultValue={typed}
        className={control.input}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
