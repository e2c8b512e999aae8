/** The properties of a field: its words, what an answer may be, what becomes of it, who sees it, what uses it. */
import { useTranslation } from 'react-i18next';
import { findField } from '../../../../forms/editing/field-place';
import { typeTitle } from '../../../../forms/editing/field-starts';
import { sameJson } from '../../../../forms/editing/same-json';
import { BLOCK } from '../../../../forms/expand-blocks';
import { isFieldType } from '../../../../forms/field-types/field-types';
import { fieldTypes } from '../../../../forms/field-types/field-types';
import type { FieldType } from '../../../../forms/field-types/field-type';
import { paletteOf } from '../../../../forms/palette/palette';
import type { FieldProperty } from '../../../../forms/palette/palette-entry';
import { recordProperties } from '../../../../forms/palette/record-properties';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { useLocalized } from '../../../ui/localized';
import { BlockProperties } from '../../blocks/block-properties';
import { MakeBlock } from '../../blocks/make-block';
import { useItemDraft } from '../../item-draft/item-draft-context';
import type { FieldNode } from '../canvas-tree';
import { isRequired, valueAt } from '../field-facts';
import { useBuilder } from '../use-builder';
import { AccessProperties } from './access-properties';
import { FieldUses } from './field-uses';
import { KeyInput } from './key-input';
import { LocalizedInput } from './localized-input';
import { NodeActs } from './node-acts';
import type { OpenSections, SectionName } from './properties-panel';
import { PropertyInput } from './property-input';
import { PropertySection } from './property-section';
import styles from './properties.module.css';

export function FieldProperties({ node, open }: { node: FieldNode; open: OpenSections }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const changed = useChanged(node.path);
  const { path, field } = node;
  const name = field['x-type'];
  const entry = isFieldType(name) ? paletteOf(name) : undefined;
  const type: FieldType | undefined = isFieldType(name) ? fieldTypes[name] : undefined;
  const texts = item.form.texts[path];
  const section = (part: SectionName) => ({
    title: t(`sections.${part}`),
    changed: changed(part),
    open: open.isOpen(part),
    onToggle: (isOpen: boolean) => {
      open.toggle(part, isOpen);
    },
  });
  const answered = type?.display !== true;
  return (
    <>
      <div>
        <h2>{localized(texts?.label ?? {}) || path}</h2>
        <p className={styles.hint}>{localized(entry?.description ?? typeTitle(name))}</p>
      </div>
      <NodeActs node={node} />
      {name === 'group' && <MakeBlock path={path} />}
      {name === BLOCK && <BlockProperties node={node} />}
      <PropertySection {...section('words')}>
        {(['label', 'help', 'example'] as const).map((text) => (
          <LocalizedInput
            key={text}
            id={`text-${text}`}
            label={t(`words.${text}`)}
            text={texts?.[text]}
            long={text === 'help'}
            onCommit={(locale, value) => {
              run([{ op: 'set-text', field: path, text, locale, value }]);
            }}
          />
        ))}
      </PropertySection>
      {answered && (
        <PropertySection {...section('answer')}>
          <label className={control.check}>
            <input
              type="checkbox"
              checked={isRequired(item.form, path)}
              onChange={(event) => {
                run([{ op: 'set-required', field: path, required: event.target.checked }]);
              }}
            />
            {t('required')}
          </label>
          <Properties path={path} properties={entry?.properties ?? []} />
        </PropertySection>
      )}
      {answered && (
        <PropertySection {...section('record')}>
          <Properties path={path} properties={recordProperties} />
        </PropertySection>
      )}
      {answered && (
        <PropertySection {...section('access')}>
          <AccessProperties path={path} />
        </PropertySection>
      )}
      <PropertySection {...section('use')}>
        <FieldUses path={path} />
      </PropertySection>
      <PropertySection {...section('key')}>
        <KeyInput path={path} />
      </PropertySection>
    </>
  );
}

function Properties({ path, properties }: { path: string; properties: readonly FieldProperty[] }) {
  const { document: item } = useItemDraft();
  const { run } = useBuilder();
  const field = findField(item.form, path);
  return properties.map((property) => (
    <PropertyInput
      key={property.place}
      path={path}
      property={property}
      value={valueAt(field, property.place)}
      onCommit={(value: Json) => {
        // A keyword of the field itself by its name, one further in by its place.
        const deep = property.place.lastIndexOf('/') > 0;
        run([
          { op: 'set-field', field: path, keyword: deep ? property.place : property.place.slice(1), value },
        ]);
      }}
    />
  ));
}

/** Whether a part of the field differs from what is live; of an item that never was live, nothing does. */
function useChanged(path: string): (part: SectionName) => boolean {
  const { document: item, live } = useItemDraft();
  if (!live) return () => false;
  const record = new Set(recordProperties.map(({ place }) => place.slice(1)));
  const partOf = (form: typeof item.form, part: SectionName): unknown => {
    const field = Object.entries(findField(form, path) ?? {});
    switch (part) {
      case 'words':
        return { ...form.texts[path], options: null };
      case 'answer':
        return [
          field.filter(([keyword]) => !record.has(keyword)),
          isRequired(form, path),
          form.texts[path]?.options ?? null,
        ];
      case 'record':
        return field.filter(([keyword]) => record.has(keyword));
      case 'access':
        return form.access.fields[path] ?? null;
      case 'use':
      case 'key':
        return findField(form, path) !== undefined;
    }
  };
  return (part) => !sameJson(partOf(item.form, part) as Json, partOf(live.form, part) as Json);
}
