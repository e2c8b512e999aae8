/** One value of a table or for all: chosen from a list, or a number that is typed. */
import { CommitInput } from '../../builder/commit-input';
import { OptionSelect } from '../../parts/option-select';
import type { SelectOption } from '../../parts/option-select';
import type { Word } from '../../../../catalog/editing/targets/lookup-table';

export interface WordInputProps {
  readonly label: string;
  readonly value: Word | undefined;
  readonly options: readonly SelectOption[] | undefined;
  /** What no value is called, where there may be none. */
  readonly empty?: string;
  readonly onChange: (value: Word | undefined) => void;
}

export function WordInput({ label, value, options, empty, onChange }: WordInputProps) {
  if (options)
    return (
      <OptionSelect
        label={label}
        value={value === undefined ? '' : String(value)}
        options={[...(empty === undefined ? [] : [{ value: '', label: empty }]), ...options]}
        onChange={(chosen) => {
          onChange(chosen === '' ? undefined : chosen);
        }}
      />
    );
  return (
    <CommitInput
      type="number"
      min={0}
      step="any"
      aria-label={label}
      placeholder={empty}
      value={value === undefined ? '' : String(value)}
      onCommit={(typed) => {
        const number = Number(typed);
        if (typed === '') onChange(undefined);
        else if (Number.isFinite(number) && number >= 0) onChange(number);
      }}
    />
  );
}
