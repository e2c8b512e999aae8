/** The case that a look at an item begins with: somebody whom it is for, in the first department, today. */
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { Json } from '../../../rules/conditions/condition';
import { useShell } from '../../ui/shell/shell-data';
import { rolesIn } from '../access/roles-condition';
import { useItemDraft } from '../item-draft/item-draft-context';

export function useFirstCase(): PreviewCase {
  const { document: item, surroundings } = useItemDraft();
  const { zone, now } = useShell();
  const audience = rolesIn(item.audience as Json);
  const role = Array.isArray(audience) ? (audience as readonly string[])[0] : undefined;
  const [department] = surroundings.departments;
  return {
    requester: {
      id: 'PREVIEW',
      number: 'PREVIEW',
      name: 'Preview',
      roles: ['employee', ...(role === undefined ? [] : [role])],
      manages: [],
      zone,
      ...(department && { department: department.key }),
    },
    persons: [],
    answers: null,
    now,
  };
}
