/** What is done with a list of elements: opened, added, duplicated, moved, removed; and where the focus goes. */
import { useLocation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import { freshId } from '../../../forms/editing/fresh-name';
import type { Json } from '../../../rules/conditions/condition';
import { useLocalized } from '../../ui/localized';
import { useToast } from '../../ui/toast';
import { useHydrated } from '../../ui/use-hydrated';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useLeadTo } from '../parts/use-lead-to';
import { addIdOf, headOf } from './element-kind';
import type { ElementKind } from './element-kind';
import { ElementKeys } from './element-keys';

export interface ElementList {
  readonly kind: ElementKind;
  /** All of its elements, in the order of the document. */
  readonly names: readonly string[];
  /** The element that is open; null for none. */
  readonly open: string | null;
  readonly setOpen: (name: string | null) => void;
  /** At the end, and open. */
  readonly add: (value: Json) => void;
  readonly duplicate: (name: string) => void;
  /** By one place, up or down. */
  readonly move: (name: string, by: -1 | 1) => void;
  /** @param mending what is done along with it to what named the element */
  readonly remove: (name: string, mending?: readonly ItemOperation[]) => void;
  /** An element that is open goes by another name. */
  readonly renamed: (name: string, to: string) => void;
  /** What an element is drawn under. */
  readonly keyOf: (name: string) => number;
}

/** @param kind the same for as long as the list is shown */
export function useElementList(kind: ElementKind): ElementList {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, apply, undo } = useItemDraft();
  const [open, setOpen] = useOpenElement(kind);
  const [keys] = useState(() => new ElementKeys());
  const leadTo = useLeadTo();
  const names = kind.names(item);
  const insert = (value: Json, at: number, name?: string): void => {
    const applied = apply([kind.add(item, value, at, name)]);
    const added = applied.ok ? kind.names(applied.document).find((each) => !names.includes(each)) : undefined;
    if (added === undefined) return;
    setOpen(added);
    leadTo(() => {
      const card = document.getElementById(headOf(kind, added))?.parentElement;
      return card?.querySelector<HTMLElement>('[data-first]') ?? card?.querySelector('select');
    });
  };
  return {
    kind,
    names,
    open,
    setOpen,
    add: (value) => {
      insert(value, names.length);
    },
    duplicate: (name) => {
      const value = kind.valueOf(item, name);
      if (value !== undefined) insert(value, names.indexOf(name) + 1, freshId('', name, names));
    },
    move: (name, by) => {
      const to = names.indexOf(name) + by;
      if (!kind.move || to < 0 || to >= names.length) return;
      apply([kind.move(name, to)]);
      const had = document.activeElement;
      leadTo(() => (had instanceof HTMLElement && had.isConnected ? had : null));
    },
    remove: (name, mending = []) => {
      const at = names.indexOf(name);
      const applied = apply([kind.remove(name), ...mending]);
      if (!applied.ok) return;
      const left = kind.names(applied.document);
      const near = left[at] ?? left.at(-1);
      leadTo(() => document.getElementById(near === undefined ? addIdOf(kind) : headOf(kind, near)));
      toast({ text: localized(applied.title), action: { title: t('undo'), run: undo } });
    },
    renamed: (name, to) => {
      keys.rename(name, to);
      setOpen(to);
    },
    keyOf: (name) => keys.keyOf(name),
  };
}

/** An address that names an element opens it, once; the server, which draws the page first, does not see that part. */
function useOpenElement({ kind }: ElementKind): readonly [string | null, (name: string | null) => void] {
  const { hash, key } = useLocation();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<{ readonly visit: string; readonly name: string | null } | null>(null);
  const open = chosen?.visit === key ? chosen.name : hydrated ? nameInHash(hash, `${kind}:`) : null;
  return [
    open,
    (name) => {
      setChosen({ visit: key, name });
    },
  ];
}

function nameInHash(hash: string, lead: string): string | null {
  const name = decodeURIComponent(hash.slice(1));
  return name.startsWith(lead) ? name.slice(lead.length) : null;
}
