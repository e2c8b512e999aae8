/** A part of the document as the text of its JSON: taken when one leaves it, and kept as it is until it is JSON. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';

export interface EditedJson {
  readonly value: Json;
  /** @returns false where the value cannot be taken */
  readonly onCommit: (value: Json) => boolean;
}

export interface JsonText {
  /** As it is stored. */
  readonly stored: string;
  /** As it was written since; null where nothing was. */
  readonly typed: string | null;
  /** Why it was not taken; empty where it was. */
  readonly wrong: string;
  readonly type: (text: string) => void;
  readonly take: () => void;
  readonly drop: () => void;
}

export function useJsonText({ value, onCommit }: EditedJson): JsonText {
  const { t } = useTranslation('rule-editor');
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const drop = (): void => {
    setTyped(null);
    setWrong('');
  };
  const take = (): void => {
    if (typed === null) return;
    const read = readJson(typed);
    if (!read) setWrong(t('noJson'));
    else if (onCommit(read.value)) drop();
    else setWrong(t('notTaken'));
  };
  return { stored: JSON.stringify(value, null, 2), typed, wrong, type: setTyped, take, drop };
}

function readJson(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
