/** Properties that are texts in both languages. */
import { useLocalized } from '../../../ui/localized';
import { worded } from '../../../../forms/editing/edit-texts';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';
import { LocalizedInput } from './localized-input';
import type { KeywordInputProps } from './property-input';

export function LocalizedKeyword({ id, label, hint, value, onCommit }: KeywordInputProps<'localized'>) {
  return (
    <LocalizedInput
      id={id}
      label={label}
      hint={hint}
      text={draftText(value)}
      onCommit={(locale, typed) => {
        const next = worded(draftText(value), locale, typed);
        onCommit(Object.keys(next).length > 0 ? next : null);
      }}
    />
  );
}

export function LocalizedPartsKeyword({ id, editor, value, onCommit }: KeywordInputProps<'localized-parts'>) {
  const localized = useLocalized();
  const parts = (value ?? {}) as Readonly<Record<string, DraftText>>;
  return (
    <>
      {editor.parts.map((part) => (
        <LocalizedInput
          key={part.value}
          id={`${id}-${part.value}`}
          label={localized(part.label)}
          text={draftText(parts[part.value])}
          onCommit={(locale, typed) => {
            const all = editor.parts.map((each): [string, Json] => [
              each.value,
              each.value === part.value
                ? worded(parts[each.value], locale, typed)
                : (parts[each.value] ?? {}),
            ]);
            const written = all.some(([, text]) => Object.keys(text as DraftText).length > 0);
            onCommit(written ? Object.fromEntries(all) : null);
          }}
        />
      ))}
    </>
  );
}
