/** The words that name approvers, as one picks them: answers that are persons, managers, heads, roles, owners. */
import { isObject } from '../../../../forms/document-shape';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { allFields } from '../../../../forms/editing/field-place';
import { roles } from '../../../../people/role';
import type { Role } from '../../../../people/role';
import { parseApproverWord } from '../../../../rules/approver-word';
import type { PersonWord } from '../../../../rules/approver-word';
import { say } from '../../../../rules/explain/explain-words';
import type { ExplainWords, Phrase } from '../../../../rules/explain/explain-words';
import type { SelectOption } from '../../parts/option-select';

const phrases = {
  answer: { en: 'the answer to “{field}”', 'zh-CN': '“{field}”所填的人' },
  requester: { en: 'the requester', 'zh-CN': '申请人' },
  subject: { en: 'the person it is about', 'zh-CN': '当事人' },
  manager: { en: 'the manager of {person}', 'zh-CN': '{person}的直属经理' },
  head: { en: 'the head of {department}', 'zh-CN': '{department}的部门负责人' },
  ownDepartment: { en: 'the person’s department', 'zh-CN': '当事人所在部门' },
  role: { en: 'anybody who is: {role}', 'zh-CN': '任一{role}' },
  owner: { en: 'the owner by “{name}”', 'zh-CN': '“{name}”对应的负责人' },
} as const satisfies Readonly<Record<string, Phrase>>;

export interface ApproverNames extends Pick<ExplainWords, 'locale' | 'fieldLabel'> {
  readonly departments: readonly SelectOption[];
  readonly roleTitle: (role: Role) => string;
}

/** A word as it is told; itself where it is none. */
export function tellApprover(word: string, names: ApproverNames): string {
  const read = parseApproverWord(word);
  const told = (phrase: Phrase, params?: Readonly<Record<string, string>>) =>
    say(phrase, names.locale, params);
  switch (read?.kind) {
    case 'answer':
      return told(phrases.answer, { field: names.fieldLabel(read.field) });
    case 'manager-of':
      return told(phrases.manager, { person: tellPerson(read.of, names) });
    case 'head-of': {
      const named =
        names.departments.find(({ value }) => value === read.department)?.label ?? read.department;
      const department = read.department === 'subject' ? told(phrases.ownDepartment) : named;
      return told(phrases.head, { department });
    }
    case 'role': {
      const role = roles.find((each) => each === read.role);
      return told(phrases.role, { role: role ? names.roleTitle(role) : read.role });
    }
    case 'owner-of':
      return told(phrases.owner, { name: read.name });
    default:
      return word;
  }
}

function tellPerson(of: PersonWord, { locale, fieldLabel }: ApproverNames): string {
  return of.person === 'answer'
    ? say(phrases.answer, locale, { field: fieldLabel(of.field) })
    : say(phrases[of.person], locale);
}

/** Words that stand for persons by themselves, in words. */
export function personChoices(item: ItemDraftDocument, names: ApproverNames): readonly SelectOption[] {
  const persons = allFields(item.form)
    .filter(([path, field]) => field['x-type'] === 'person' && !path.includes('.'))
    .map(([path]) => path);
  const words = [
    ...persons.map((field) => `answer:/${field}`),
    'manager-of:requester',
    'manager-of:subject',
    ...persons.map((field) => `manager-of:/${field}`),
    'head-of:subject',
    ...names.departments.map(({ value }) => `head-of:${value}`),
    ...roles.filter((role) => role !== 'employee').map((role) => `role:${role}`),
  ];
  return words.map((value) => ({ value, label: tellApprover(value, names) }));
}

/** All words that the item can use, those of owners among them. */
export function approverChoices(item: ItemDraftDocument, names: ApproverNames): readonly SelectOption[] {
  const { owners } = item.fulfilment;
  const named = Object.keys(isObject(owners) ? owners : {}).map((name) => `owner-of:${name}`);
  return [
    ...personChoices(item, names),
    ...named.map((value) => ({ value, label: tellApprover(value, names) })),
  ];
}

/** Who may not decide: the requester, or whoever gave another approval. */
export function excludeChoices(
  approvals: readonly { readonly key: string; readonly title: string }[],
  { locale }: Pick<ApproverNames, 'locale'>,
): readonly SelectOption[] {
  return [
    { value: 'requester', label: say(phrases.requester, locale) },
    ...approvals.map(({ key, title }) => ({ value: key, label: title })),
  ];
}
