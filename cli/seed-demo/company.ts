/** Meridian, the demo company: departments, teams, sites, and how many people work where. */
import type { LocalizedText } from '../../rules/conditions/condition';

export type Entity = 'CN' | 'DE' | 'US';

export const entities: Readonly<Record<Entity, { readonly zone: string; readonly locale: string }>> = {
  CN: { zone: 'Asia/Shanghai', locale: 'zh-CN' },
  DE: { zone: 'Europe/Berlin', locale: 'en' },
  US: { zone: 'America/New_York', locale: 'en' },
};

export interface SeedDepartment {
  readonly key: string;
  readonly title: LocalizedText;
  /** Where an employee number and a ticket number begin. */
  readonly prefix: string;
  readonly hasQueue: boolean;
  readonly teams: readonly { readonly key: string; readonly title: LocalizedText }[];
  /** People by site, the head included. */
  readonly people: Readonly<Record<Entity, number>>;
  readonly headSite: Entity;
  /** Titles by level: contributors take them in turn. */
  readonly jobs: readonly string[];
}

const text = (en: string, zh: string): LocalizedText => ({ en, 'zh-CN': zh });

export const departments: readonly SeedDepartment[] = [
  {
    key: 'engineering',
    title: text('Engineering', '研发部'),
    prefix: 'ENG',
    hasQueue: false,
    teams: [
      { key: 'eng-platform', title: text('Platform', '平台组') },
      { key: 'eng-product', title: text('Product', '产品组') },
    ],
    people: { CN: 18, DE: 13, US: 7 },
    headSite: 'DE',
    jobs: ['Software engineer', 'Test engineer', 'Site reliability engineer', 'Product designer'],
  },
  {
    key: 'sales',
    title: text('Sales', '销售部'),
    prefix: 'SAL',
    hasQueue: false,
    teams: [{ key: 'sales-field', title: text('Field sales', '大客户组') }],
    people: { CN: 7, DE: 5, US: 8 },
    headSite: 'US',
    jobs: ['Account executive', 'Sales engineer', 'Sales operations analyst'],
  },
  {
    key: 'operations',
    title: text('Operations', '运营部'),
    prefix: 'OPS',
    hasQueue: false,
    teams: [{ key: 'ops-delivery', title: text('Delivery', '交付组') }],
    people: { CN: 5, DE: 4, US: 4 },
    headSite: 'CN',
    jobs: ['Operations specialist', 'Delivery coordinator'],
  },
  {
    key: 'finance',
    title: text('Finance', '财务部'),
    prefix: 'FIN',
    hasQueue: true,
    teams: [
      { key: 'fin-payroll', title: text('Payroll', '薪资组') },
      { key: 'fin-procurement', title: text('Procurement', '采购组') },
    ],
    people: { CN: 4, DE: 4, US: 3 },
    headSite: 'US',
    jobs: ['Payroll specialist', 'Accountant', 'Buyer'],
  },
  {
    key: 'hr',
    title: text('HR', '人力资源部'),
    prefix: 'HR',
    hasQueue: true,
    teams: [{ key: 'hr-services', title: text('HR services', '员工服务组') }],
    people: { CN: 4, DE: 4, US: 3 },
    headSite: 'DE',
    jobs: ['HR specialist', 'Recruiter'],
  },
  {
    key: 'it',
    title: text('IT', '信息技术部'),
    prefix: 'IT',
    hasQueue: true,
    teams: [
      { key: 'it-identity', title: text('Identity', '身份与访问组') },
      { key: 'it-workplace', title: text('Workplace', '终端组') },
    ],
    people: { CN: 5, DE: 5, US: 4 },
    headSite: 'DE',
    jobs: ['Identity administrator', 'Workplace engineer', 'Service desk analyst'],
  },
  {
    key: 'facilities',
    title: text('Facilities', '行政部'),
    prefix: 'FAC',
    hasQueue: true,
    teams: [{ key: 'fac-sites', title: text('Sites', '场地组') }],
    people: { CN: 3, DE: 3, US: 2 },
    headSite: 'CN',
    jobs: ['Site coordinator', 'Access control officer'],
  },
  {
    key: 'legal',
    title: text('Legal', '法务部'),
    prefix: 'LEG',
    hasQueue: true,
    teams: [{ key: 'legal-contracts', title: text('Contracts', '合同组') }],
    people: { CN: 2, DE: 2, US: 2 },
    headSite: 'US',
    jobs: ['Counsel', 'Contract manager'],
  },
];
