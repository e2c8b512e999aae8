/** The frame of a field: label, control, help, reason, error, tied together by ids for assistive technology. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts';
import styles from './field-frame.module.css';
import { Sign } from './sign';

export interface FieldFrameProps {
  /** Id of the control; the parts around it get ids made from it. */
  id: string;
  label: string;
  required: boolean;
  /** A group of controls (radios, checkboxes) is named by a legend instead of a label. */
  group?: boolean;
  hint?: string;
  /** Why the field is asked or what it depends on. */
  because?: string;
  errors?: readonly string[];
  /** The focus has gone from the field to elsewhere. */
  onLeave?: () => void;
  children: ReactNode;
}

/** Ids of the parts that describe a control, for its `aria-describedby`; undefined when there is none. */
export function describedBy(
  id: string,
  parts: { hint?: unknown; because?: unknown; errors?: readonly string[] },
) {
  const ids = [
    parts.errors?.length ? `${id}-error` : '',
    parts.hint ? `${id}-hint` : '',
    parts.because ? `${id}-because` : '',
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function FieldFrame({
  id,
  label,
  required,
  group,
  hint,
  because,
  errors,
  onLeave,
  children,
}: FieldFrameProps) {
  const t = useTexts('words');
  const name = (
    <>
      {label}
      {!required && <span className={styles.optional}>{t('optional')}</span>}
    </>
  );
  return (
    <div
      className={styles.frame}
      data-field
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
      }}
    >
      {group ? (
        <span className={styles.label} id={`${id}-label`}>
          {name}
        </span>
      ) : (
        <label className={styles.label} htmlFor={id} id={`${id}-label`}>
          {name}
        </label>
      )}
      {children}
      {errors && errors.length > 0 && (
        <div className={styles.error} id={`${id}-error`}>
          <Sign name="warning" className={styles.errorSign} />
          <span>{errors.join(' ')}</span>
        </div>
      )}
      {(hint !== undefined || because !== undefined) && (
        <div className={styles.notes}>
          {hint && <span id={`${id}-hint`}>{hint}</span>}{' '}
          {because && (
            <span id={`${id}-because`} className={styles.because}>
              {because}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
