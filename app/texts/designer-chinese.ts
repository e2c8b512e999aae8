/** The Chinese texts of the designer. */
import blocks from './zh-CN/blocks.json';
import builder from './zh-CN/builder.json';
import cases from './zh-CN/cases.json';
import designer from './zh-CN/designer.json';
import jsonEditor from './zh-CN/json-editor.json';
import parked from './zh-CN/parked.json';
import preview from './zh-CN/preview.json';
import proofs from './zh-CN/proofs.json';
import publish from './zh-CN/publish.json';
import replay from './zh-CN/replay.json';
import ruleEditor from './zh-CN/rule-editor.json';
import settings from './zh-CN/settings.json';
import simulate from './zh-CN/simulate.json';
import tables from './zh-CN/tables.json';
import versions from './zh-CN/versions.json';
import work from './zh-CN/work.json';
import type { DesignerTexts } from './designer-english';

export const designerTexts: DesignerTexts = {
  blocks,
  builder,
  cases,
  designer,
  'json-editor': jsonEditor,
  parked,
  preview,
  proofs,
  publish,
  replay,
  'rule-editor': ruleEditor,
  settings,
  simulate,
  tables,
  versions,
  work,
};
