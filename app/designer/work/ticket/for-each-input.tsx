/** Whether a rule opens one ticket, or one for each element of a list. */
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../rules/conditions/condition';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import { useWorkWords } from '../work-words';

export interface ForEachInputProps {
  readonly value: Json | undefined;
  /** Undefined for one ticket. */
  readonly onChange: (list: Json | undefined) => void;
}

export function ForEachInput({ value, onChange }: ForEachInputProps) {
  const { t } = useTranslation('work');
  const lists = useWorkWords().facts.filter(
    ({ kind, path }) => kind === 'list' && path.startsWith('answers.'),
  );
  const path = pathOf(value);
  if (value !== undefined && path === undefined)
    return (
      <JsonBox
        label={t('forEach.json')}
        value={value}
        onCommit={(next) => {
          onChange(next);
          return true;
        }}
      />
    );
  return (
    <OptionSelect
      label={t('forEach.title')}
      value={path ?? ''}
      options={[
        { value: '', label: t('forEach.one') },
        ...lists.map((fact) => ({ value: fact.path, label: t('forEach.each', { list: fact.label }) })),
      ]}
      onChange={(next) => {
        onChange(next === '' ? undefined : { var: next });
      }}
    />
  );
}
