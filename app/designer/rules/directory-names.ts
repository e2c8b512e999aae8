/** What the entries of the organisation's directory are called: departments, offices, legal entities. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { DesignSurroundings } from '../../../catalog/publishing/design-surroundings';
import { optionsOf } from '../../../forms/editing/field-options';
import { allFields } from '../../../forms/editing/field-place';
import type { DraftText } from '../../../forms/editing/form-draft';
import { textIn } from '../../../forms/locale';
import type { SelectOption } from '../parts/option-select';

export interface DirectoryNames {
  readonly departments: readonly SelectOption[];
  readonly offices: readonly SelectOption[];
  readonly legalEntities: readonly SelectOption[];
}

/** A legal entity is called as the form calls it, where a question of the form is about legal entities. */
export function directoryNames(
  surroundings: Pick<DesignSurroundings, keyof DirectoryNames>,
  { form }: ItemDraftDocument,
  locale: string,
): DirectoryNames {
  const { departments, offices, legalEntities } = surroundings;
  const keys = legalEntities.map(({ key }) => key);
  const about = allFields(form).find(([, field]) => {
    const options = optionsOf(field);
    return options.length > 0 && options.every((option) => keys.includes(option));
  });
  const ownNames = form.texts[about?.[0] ?? '']?.options ?? {};
  const named = ({ key, title }: { key: string; title: DraftText }): SelectOption => ({
    value: key,
    label: textIn(title, locale),
  });
  return {
    departments: departments.map(named),
    offices: offices.map(named),
    legalEntities: legalEntities.map(({ key, title }) => named({ key, title: ownNames[key] ?? title })),
  };
}
