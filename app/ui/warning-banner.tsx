/** A banner that warns: something stands otherwise than the person may think, and they can still do something about it. */
import { Banner, type BannerProps } from './banner';

export type WarningBannerProps = Omit<BannerProps, 'tone' | 'sign' | 'role'> & {
  /** For what comes after the page: a screen reader says it at once. */
  sudden?: boolean;
};

export function WarningBanner({ sudden = false, ...words }: WarningBannerProps) {
  return <Banner tone="warn" sign="warning" {...(sudden && { role: 'alert' })} {...words} />;
}
