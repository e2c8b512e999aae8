/** Makes a form document of a foreign schema and uiSchema, or refuses what cannot be said. */
import type { Json } from '../../../rules/conditions/condition';
import type { FormDocument } from '../../form-document';
import type { ForeignForm } from '../foreign-form';
import { isJsonObject } from '../json-value';
import { buildField } from './build-field';
import { buildObject } from './build-object';
import type { Place } from './condition';
import type { ImportRun } from './import-run';
import type { ObjectNode } from './nodes';
import { saysObject } from './shape';
import type { Shape } from './shape';
import { shapeOf } from './shape-of';
import { UiPart } from './ui-part';
import { writeDocument } from './write-document';

/** Key of the only field of a form whose foreign schema is no object. */
const ROOT_KEY = 'value';

/** What is made counts only where the run has refused nothing. */
export function documentOf(run: ImportRun, { uiSchema }: ForeignForm): FormDocument {
  const shape = shapeOf(run, [run.whole()]);
  const given = isJsonObject(uiSchema) ? uiSchema : {};
  const ui = new UiPart(run, given, '/uiSchema').with(shape.ui);
  const place: Place = { scope: { root: 'answers', id: '' }, names: [] };
  const isObject = saysObject(shape);
  const root = isObject ? buildObject({ run, shape, place, ui, inside: [] }) : wrapped(run, shape, place, ui);
  const title = textOf(ui.take('title')) ?? textOf(shape.words.get('title')) ?? 'Form';
  const help = textOf(ui.take('description')) ?? textOf(shape.words.get('description'));
  const left =
    isJsonObject(uiSchema) || uiSchema === undefined ? ui.left() : keptWhole(run, uiSchema as Json);
  return writeDocument(run, root, {
    title,
    help: isObject ? help : undefined,
    own: {
      ...(!isObject && { 'x-root': ROOT_KEY }),
      ...(isObject && shape.kept.size > 0 && { 'x-kept': Object.fromEntries(shape.kept) }),
      ...(isObject && left !== undefined && { 'x-ui': left }),
    },
  });
}

/** A schema of one value: a form of one field. */
function wrapped(run: ImportRun, shape: Shape, place: Place, ui: UiPart): ObjectNode {
  const inside: Place = { ...place, names: [ROOT_KEY] };
  const field = buildField({ run, key: ROOT_KEY, name: ROOT_KEY, place: inside, ui, sources: shape.sources });
  return {
    place,
    at: shape.at,
    fields: [field],
    requiredWhen: [{ name: ROOT_KEY, when: { op: 'fixed', holds: true } }],
    faults: [],
    open: false,
  };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function keptWhole(run: ImportRun, uiSchema: Json): Json {
  run.note('/uiSchema', {
    en: 'No uiSchema of rjsf; kept for exports.',
    'zh-CN': '不是 rjsf 的 uiSchema；导出时保留。',
  });
  return uiSchema;
}
