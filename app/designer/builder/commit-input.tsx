/** A text box whose value is taken when one leaves it or presses Enter; Escape puts the old one back. */
import { useState } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import control from '../../ui/control.module.css';
import { classes } from '../../ui/classes';

export interface CommitInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** After Enter, once the value is taken. */
  readonly onEnter?: () => void;
}

export function CommitInput({ value, onCommit, onEnter, className, ...rest }: CommitInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null && typed !== value) onCommit(typed);
    setTyped(null);
  };
  return (
    <input
      autoComplete="off"
      {...rest}
      className={classes(control.input, className)}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        onBoxKey(event, take, () => {
          setTyped(null);
        });
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
      }}
    />
  );
}

export interface CommitAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** The same for several lines: Enter begins a new one. */
export function CommitArea({ value, onCommit, className, ...rest }: CommitAreaProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <textarea
      rows={1}
      {...rest}
      className={classes(control.input, className)}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        if (typed !== null && typed !== value) onCommit(typed);
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

function onBoxKey(event: KeyboardEvent, take: () => void, drop: () => void): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    take();
  }
  if (event.key === 'Escape') {
    event.stopPropagation();
    drop();
  }
}
