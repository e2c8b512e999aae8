/** The Chinese texts of the designer. */
import blocks from './zh-CN/blocks.json';
import builder from './zh-CN/builder.json';
import designer from './zh-CN/designer.json';
import jsonEditor from './zh-CN/json-editor.json';
import preview from './zh-CN/preview.json';
import publish from './zh-CN/publish.json';
import replay from './zh-CN/replay.json';
import ruleEditor from './zh-CN/rule-editor.json';
import settings from './zh-CN/settings.json';
import versions from './zh-CN/versions.json';
import work from './zh-CN/work.json';
import type { DesignerTexts } from './designer-english';

export const designerTexts: DesignerTexts = {
  blocks,
  builder,
  designer,
  'json-editor': jsonEditor,
  preview,
  publish,
  replay,
  'rule-editor': ruleEditor,
  settings,
  versions,
  work,
};
