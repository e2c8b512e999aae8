/** A part of what is edited: its words on the left, its controls beside them. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFocusKept } from '../rules/use-focus-kept';
import rules from '../rules/rules.module.css';

export interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    <section className={rules.part} aria-labelledby={id} {...useFocusKept<HTMLElement>()}>
      <h4 id={id}>{title}</h4>
      <div className={rules.controls}>
        {hint !== undefined && <p className={rules.hint}>{hint}</p>}
        {children}
      </div>
    </section>
  );
}
