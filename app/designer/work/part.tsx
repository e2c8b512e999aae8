/** A part of what is edited: its words on the left, its controls beside them, which are named for themselves. */
import type { ReactNode } from 'react';
import { useFocusKept } from '../rules/use-focus-kept';
import rules from '../rules/rules.module.css';

export interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Part({ title, hint, children }: PartProps) {
  return (
    <div className={rules.part} {...useFocusKept<HTMLDivElement>()}>
      <h4>{title}</h4>
      <div className={rules.controls}>
        {hint !== undefined && <p className={rules.hint}>{hint}</p>}
        {children}
      </div>
    </div>
  );
}
