/** The case that a look at an item begins with: somebody whom it is for, in the first department and the first legal entity, with a colleague, today. */
import { useTranslation } from 'react-i18next';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { Json } from '../../../rules/conditions/condition';
import { useShell } from '../../ui/shell/shell-data';
import { rolesIn } from '../access/roles-condition';
import { useItemDraft } from '../item-draft/item-draft-context';

export function useFirstCase(): PreviewCase {
  const { t } = useTranslation('preview');
  const { document: item, surroundings } = useItemDraft();
  const { zone, now } = useShell();
  const audience = rolesIn(item.audience as Json);
  const role = Array.isArray(audience) ? (audience as readonly string[])[0] : undefined;
  const [department] = surroundings.departments;
  // Without one, calendars that go by it count nothing, and the first look shows a fault that nobody made.
  const [legalEntity] = surroundings.legalEntities;
  const alike = {
    ...{ manages: [], zone },
    ...(department && { department: department.key }),
    ...(legalEntity && { legalEntity: legalEntity.key }),
  };
  return {
    requester: {
      ...{ id: 'PREVIEW', number: 'PREVIEW', name: 'Preview' },
      ...{ ...alike, roles: ['employee', ...(role === undefined ? [] : [role])] },
    },
    // Somebody whom answers may name: nobody real stands in what is kept.
    persons: [{ id: 'PREVIEW-2', number: 'PREVIEW-2', name: t('colleague'), ...alike, roles: ['employee'] }],
    answers: null,
    now,
  };
}
