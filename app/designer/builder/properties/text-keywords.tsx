/** Properties that are a number or a line of text. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describedBy, FieldFrame } from '../../../ui/field-frame';
import { CommitInput } from '../commit-input';
import type { KeywordInputProps } from './property-input';

const MEGABYTE = 1024 * 1024;

export function NumberKeyword(props: KeywordInputProps<'integer' | 'number' | 'megabytes'>) {
  const { t } = useTranslation('builder');
  const { id, label, hint, editor, value, onCommit } = props;
  const [error, setError] = useState<string | null>(null);
  const unit = editor.kind === 'megabytes' ? MEGABYTE : 1;
  const least = editor.kind === 'megabytes' ? 0 : (editor.least ?? -Infinity);
  const most = (editor.most ?? Infinity) / unit;
  const errors = error === null ? [] : [error];
  const take = (typed: string): void => {
    const number = Number(typed.replace(',', '.'));
    const sound =
      typed.trim() === '' ||
      (Number.isFinite(number) &&
        number >= least &&
        number <= most &&
        (editor.kind !== 'integer' || Number.isInteger(number)));
    setError(
      sound ? null : t(editor.kind === 'integer' ? 'numbers.whole' : 'numbers.any', bounds(least, most)),
    );
    if (sound) onCommit(typed.trim() === '' ? null : Math.round(number * unit * 1e6) / 1e6);
  };
  return (
    <FieldFrame id={id} label={label} required {...(hint !== undefined && { hint })} errors={errors}>
      <CommitInput
        id={id}
        inputMode="decimal"
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, { hint, errors })}
        value={typeof value === 'number' ? String(Math.round((value / unit) * 100) / 100) : ''}
        onCommit={take}
      />
    </FieldFrame>
  );
}

function bounds(least: number, most: number): { least: string; most: string } {
  return {
    least: Number.isFinite(least) ? String(least) : '−∞',
    most: Number.isFinite(most) ? String(most) : '∞',
  };
}

export function TextKeyword({
  id,
  label,
  hint,
  editor,
  value,
  onCommit,
}: KeywordInputProps<'text' | 'pattern'>) {
  return (
    <FieldFrame id={id} label={label} required {...(hint !== undefined && { hint })}>
      <CommitInput
        id={id}
        maxLength={editor.kind === 'text' ? editor.longest : 500}
        spellCheck={editor.kind === 'text'}
        aria-describedby={describedBy(id, { hint })}
        value={typeof value === 'string' ? value : ''}
        onCommit={(typed) => {
          onCommit(typed === '' ? null : typed);
        }}
      />
    </FieldFrame>
  );
}
