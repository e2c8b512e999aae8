/** An export that somebody has changed is an update: what still reads the same keeps its other languages. */
import type { LocalizedText } from '../../../rules/conditions/condition';
import type { FieldTexts, FormDocument } from '../../form-document';

/** @param before the document that the export was made of */
export function adoptWords(document: FormDocument, before: FormDocument): FormDocument {
  const texts = Object.entries(document.texts).map(([path, words]): [string, FieldTexts] => {
    const old = Object.hasOwn(before.texts, path) ? before.texts[path] : undefined;
    return [path, old ? adopted(words, old) : words];
  });
  return { ...document, texts: Object.fromEntries(texts) };
}

function adopted(words: FieldTexts, old: FieldTexts): FieldTexts {
  const options = Object.entries(words.options ?? {}).map(([option, label]) => {
    const before = old.options && Object.hasOwn(old.options, option) ? old.options[option] : undefined;
    return [option, inAllLanguages(label, before)] as const;
  });
  return {
    label: inAllLanguages(words.label, old.label),
    ...(words.help && { help: inAllLanguages(words.help, old.help) }),
    ...(words.example && { example: inAllLanguages(words.example, old.example) }),
    ...(words.options && { options: Object.fromEntries(options) }),
  };
}

function inAllLanguages<Text extends LocalizedText>(text: Text, before: Text | undefined): Text {
  return before && before.en === text.en ? before : text;
}
