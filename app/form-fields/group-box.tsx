/** The box around a field that is answered in parts. */
import type { ReactNode } from 'react';
import type { FieldControlProps } from './field-control';
import styles from './group-field.module.css';

export interface GroupBoxProps extends Pick<FieldControlProps, 'id' | 'name' | 'describedBy'> {
  readonly children: ReactNode;
}

export function GroupBox({ id, name, describedBy, children }: GroupBoxProps) {
  return (
    <div
      id={id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      className={styles.group}
    >
      {/* Tells a group that was left empty from one that was not asked for. */}
      <input type="hidden" name={name} value="" />
      {children}
    </div>
  );
}
