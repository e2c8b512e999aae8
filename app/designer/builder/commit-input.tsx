/** A text box whose value is taken when one leaves it or presses Enter; Escape puts the old one back. */
import { useId, useState } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import control from '../../ui/control.module.css';
import { classes } from '../../ui/classes';
import { useTypedUnheard } from '../../ui/use-typed-unheard';

export interface CommitInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** After Enter, once the value is taken. */
  readonly onEnter?: () => void;
}

export function CommitInput({ value, onCommit, onEnter, className, ...rest }: CommitInputProps) {
  const box = useCommitBox(value, onCommit, rest.id);
  return (
    <input
      {...rest}
      id={box.id}
      autoComplete="off"
      className={classes(control.input, className)}
      value={box.text}
      onChange={(event) => {
        box.type(event.target.value);
      }}
      onBlur={box.take}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        onBoxKey(event, box.take, box.drop);
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
  const box = useCommitBox(value, onCommit, rest.id);
  return (
    <textarea
      rows={1}
      {...rest}
      id={box.id}
      autoComplete="off"
      className={classes(control.input, className)}
      value={box.text}
      onChange={(event) => {
        box.type(event.target.value);
      }}
      onBlur={box.take}
      onKeyDown={(event) => {
        if (event.key === 'Escape') box.drop();
      }}
    />
  );
}

interface CommitBox {
  readonly id: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly take: () => void;
  readonly drop: () => void;
}

function useCommitBox(
  value: string,
  onCommit: (value: string) => void,
  given: string | undefined,
): CommitBox {
  const own = useId();
  const id = given ?? own;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (text: string | null): void => {
    if (text !== null && text !== value) onCommit(text);
    setTyped(null);
  };
  useTypedUnheard(id, (text) => {
    // One may have gone on from the box by now: then nothing else would take it.
    if (document.activeElement?.id === id) setTyped(text);
    else commit(text);
  });
  return {
    id,
    text: typed ?? value,
    type: setTyped,
    take: () => {
      commit(typed);
    },
    drop: () => {
      setTyped(null);
    },
  };
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
