/** The English texts of the designer, by namespace: the portal's pages never load them. */
import blocks from './en/blocks.json';
import builder from './en/builder.json';
import cases from './en/cases.json';
import designer from './en/designer.json';
import jsonEditor from './en/json-editor.json';
import parked from './en/parked.json';
import preview from './en/preview.json';
import proofs from './en/proofs.json';
import publish from './en/publish.json';
import replay from './en/replay.json';
import ruleEditor from './en/rule-editor.json';
import settings from './en/settings.json';
import simulate from './en/simulate.json';
import tables from './en/tables.json';
import versions from './en/versions.json';
import work from './en/work.json';

export const designerTexts = {
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

export type DesignerTexts = typeof designerTexts;
