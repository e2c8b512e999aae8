/** Keeps account of what checks looked at, and says it. */
import type { ProductText } from '../locale';

export class Coverage {
  private spaces = 0;
  private states = 0;
  private readonly sampled = new Set<string>();

  /** A space is begun to be walked through. */
  begin(name: string, exhaustive: boolean): void {
    this.spaces += 1;
    if (!exhaustive) this.sampled.add(name);
  }

  /** A state was looked at. */
  count(): void {
    this.states += 1;
  }

  /** Groups of answers that were looked at, their states, and groups of which only samples were. */
  get counted(): { readonly groups: number; readonly cases: number; readonly sampled: number } {
    return { groups: this.spaces, cases: this.states, sampled: this.sampled.size };
  }

  tell(kinds: number): readonly ProductText[] {
    const [spaces, states, sampled] = [this.spaces, this.states, [...this.sampled].join(', ')];
    const counted: ProductText = {
      en: `${counts(states, 'valid state')} of ${counts(spaces, 'independent group')} of answers, for ${counts(kinds, 'kind')} of requester: choices and yes/no exhaustively, numbers, dates and texts by the regions that the rules cut.`,
      'zh-CN': `针对 ${kinds} 类申请人，检查了 ${spaces} 组相互独立的回答，共 ${states} 种有效状态：选项和是/否逐一穷尽，数字、日期和文本按规则划分的区间取值。`,
    };
    if (sampled === '') return [counted];
    return [
      counted,
      {
        en: `Covered pairwise or by samples alone, because there are too many combinations or something is computed: ${sampled}. There it is not proven that something can never happen.`,
        'zh-CN': `以下部分因组合过多或涉及计算，仅抽样或两两组合检查，不能证明某种情形绝不会发生：${sampled}。`,
      },
    ];
  }
}

function counts(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
