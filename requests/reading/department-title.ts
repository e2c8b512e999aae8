/** What a department is called; its key where the directory does not know it. */
import type { Department } from '../../people/directory-store.server';
import type { LocalizedText } from '../../rules/conditions/condition';

export function departmentTitle(known: readonly Department[], key: string): LocalizedText {
  return known.find((department) => department.key === key)?.title ?? { en: key, 'zh-CN': key };
}
