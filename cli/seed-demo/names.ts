/** Names for the people of the demo company, by legal entity: common given and family names, combined by index. */

interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Family name first would be usual in China; the directory stores names in the order they are shown. */
export const namePools: Readonly<Record<'CN' | 'DE' | 'US', NamePool>> = {
  CN: {
    given: [
      '伟',
      '芳',
      '敏',
      '静',
      '磊',
      '洋',
      '艳',
      '勇',
      '杰',
      '娟',
      '涛',
      '明',
      '霞',
      '婷',
      '宇',
      '晨',
      '欣怡',
      '子涵',
      '浩然',
      '思远',
    ],
    family: [
      '王',
      '李',
      '张',
      '刘',
      '陈',
      '杨',
      '赵',
      '黄',
      '周',
      '吴',
      '徐',
      '孙',
      '胡',
      '朱',
      '高',
      '林',
      '何',
      '郭',
      '马',
    ],
  },
  DE: {
    given: [
      'Anna',
      'Lukas',
      'Marie',
      'Felix',
      'Sophie',
      'Jonas',
      'Lena',
      'Maximilian',
      'Clara',
      'Paul',
      'Johanna',
      'Elias',
      'Emilia',
      'Jakob',
      'Greta',
      'Moritz',
      'Ida',
    ],
    family: [
      'Schmidt',
      'Becker',
      'Hoffmann',
      'Wagner',
      'Krüger',
      'Neumann',
      'Vogel',
      'Brandt',
      'Lehmann',
      'Seidel',
      'Kuhn',
      'Yılmaz',
      'Nowak',
    ],
  },
  US: {
    given: [
      'Olivia',
      'James',
      'Ava',
      'Ethan',
      'Maya',
      'Noah',
      'Grace',
      'Daniel',
      'Zoe',
      'Aaron',
      'Priya',
      'Samuel',
      'Hannah',
      'Marcus',
      'Elena',
      'Owen',
      'Ruth',
    ],
    family: [
      'Carter',
      'Nguyen',
      'Brooks',
      'Patel',
      'Reyes',
      'Coleman',
      'Ward',
      'Foster',
      'Kim',
      'Hayes',
      'Sullivan',
      'Ortiz',
      'Bennett',
    ],
  },
};

/** The `index`th name of an entity; distinct for the first `given × family` indices, as their counts share no factor. */
export function nameOf(entity: keyof typeof namePools, index: number): string {
  const { given, family } = namePools[entity];
  const first = given[index % given.length] ?? '';
  const last = family[index % family.length] ?? '';
  return entity === 'CN' ? `${last}${first}` : `${first} ${last}`;
}
