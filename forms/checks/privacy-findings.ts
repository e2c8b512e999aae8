/** Personal data that is asked for without saying what for, or for how long. */
import type { LocalizedText } from '../../rules/conditions/condition';
import type { FieldSchema, FormDocument } from '../form-document';
import type { ProductText } from '../locale';
import { textIn } from '../locale';
import { ownEntry } from '../own-entry';
import { documentFields } from '../parsing/document-fields';
import { finding } from './finding';
import type { Finding } from './finding';

/** What is answered with these says something about a person, whatever the question is. */
const personalTypes: ReadonlySet<string> = new Set(['person', 'email', 'phone', 'address']);
const personalFormats: ReadonlySet<string> = new Set(['email', 'phone']);
const sealed: ReadonlySet<string> = new Set(['confidential', 'sensitive']);
/** Questions that ask for personal data in fields of any kind. */
const personalWords =
  /birth|passport|national\s*id|identity (card|number)|social security|nationality|home address|private (phone|e-?mail)|bank account|iban|出生|生日|护照|身份证|社保号|国籍|家庭住址|银行账户/i;

const purpose: ProductText = { en: 'what for', 'zh-CN': '用途' };
const retention: ProductText = { en: 'for how long it is kept', 'zh-CN': '保存期限' };

export function privacyFindings(form: FormDocument): readonly Finding[] {
  return [...documentFields(form)].flatMap(([path, { schema, place }]) => {
    const label: LocalizedText = ownEntry(form.texts, path)?.label ?? {};
    const named = { en: textIn(label, 'en') || path, 'zh-CN': textIn(label, 'zh-CN') || path };
    if (!isPersonal(schema, [path, ...Object.values(label)])) return [];
    const missing = [
      ...(schema['x-purpose'] === undefined ? [purpose] : []),
      ...(schema['x-retention'] === undefined ? [retention] : []),
    ];
    if (missing.length === 0) return [];
    const params = {
      field: named,
      missing: {
        en: missing.map(({ en }) => en).join(', nor '),
        'zh-CN': missing.map((each) => each['zh-CN']).join('和'),
      },
    };
    return [finding('personal-without-purpose', place, { field: path, params })];
  });
}

function isPersonal(schema: FieldSchema, words: readonly string[]): boolean {
  const { 'x-type': type, format = '', 'x-classification': classification = 'public' } = schema;
  if (type === 'heading' || type === 'note') return false;
  return (
    personalTypes.has(type) ||
    personalFormats.has(format) ||
    sealed.has(classification) ||
    words.some((word) => personalWords.test(word.replace(/([a-z])([A-Z])/g, '$1 $2')))
  );
}
