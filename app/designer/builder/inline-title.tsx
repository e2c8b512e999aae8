/** A title of the canvas that is written where it stands: Enter or F2 begins, Enter or leaving takes it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import control from '../../ui/control.module.css';
import styles from './canvas.module.css';
import { useBuilder } from './use-builder';

export interface InlineTitleProps {
  readonly node: string;
  readonly text: string;
  readonly onCommit: (text: string) => void;
}

export function InlineTitle({ node, text, onCommit }: InlineTitleProps) {
  const { writing, write, choose } = useBuilder();
  if (writing === node) {
    return (
      <TitleBox
        text={text}
        onDone={(typed, back) => {
          write(null);
          if (typed !== null && typed !== text) onCommit(typed);
          if (back) choose(node, true);
        }}
      />
    );
  }
  return (
    <span
      className={styles.title}
      onDoubleClick={() => {
        write(node);
      }}
    >
      {text || '—'}
    </span>
  );
}

interface TitleBoxProps {
  readonly text: string;
  /** `back`: the focus goes back to the node. */
  readonly onDone: (typed: string | null, back: boolean) => void;
}

function TitleBox({ text, onDone }: TitleBoxProps) {
  const { t } = useTranslation('builder');
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    box.current?.select();
  }, []);
  const finish = (value: string | null, back: boolean): void => {
    if (done.current) return;
    done.current = true;
    onDone(value, back);
  };
  return (
    <input
      ref={box}
      className={control.input}
      aria-label={t('canvas.titleOf', { title: text })}
      value={typed}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        finish(typed, false);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          finish(typed, true);
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          finish(null, true);
        }
      }}
    />
  );
}
