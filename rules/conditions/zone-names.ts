/**
 * What people call a time zone. Our own words, because engines differ in theirs: a page that the server writes
 * with one name and the browser with another is thrown away and drawn anew.
 */

/** Cities of the zones that offices lie in, in Chinese. */
const chineseCities: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '北京',
  'Asia/Hong_Kong': '香港',
  'Asia/Taipei': '台北',
  'Asia/Tokyo': '东京',
  'Asia/Seoul': '首尔',
  'Asia/Singapore': '新加坡',
  'Asia/Kolkata': '印度',
  'Asia/Dubai': '迪拜',
  'Europe/Berlin': '柏林',
  'Europe/London': '伦敦',
  'Europe/Paris': '巴黎',
  'Europe/Madrid': '马德里',
  'Europe/Zurich': '苏黎世',
  'America/New_York': '纽约',
  'America/Chicago': '芝加哥',
  'America/Denver': '丹佛',
  'America/Los_Angeles': '洛杉矶',
  'America/Toronto': '多伦多',
  'America/Sao_Paulo': '圣保罗',
  'Australia/Sydney': '悉尼',
  UTC: '协调世界时',
};

/** `Berlin`; in Chinese `柏林时间`. A zone that the table lacks is called by its city in IANA's words. */
export function zoneName(locale: 'en' | 'zh-CN', zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  if (locale === 'en') return city;
  const chinese = chineseCities[zone];
  if (zone === 'UTC' && chinese) return chinese;
  return chinese ? `${chinese}时间` : `${city} 时间`;
}
