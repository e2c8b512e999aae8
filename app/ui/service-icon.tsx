/** The icons that a service may name; one that is not among them gets the plain one. */
import {
  IconBuilding,
  IconCreditCard,
  IconDeviceLaptop,
  IconFileText,
  IconKey,
  IconLifebuoy,
  IconLockAccess,
  IconShieldCheck,
  IconTruck,
  IconUserMinus,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, Icon>> = {
  building: IconBuilding,
  'credit-card': IconCreditCard,
  'device-laptop': IconDeviceLaptop,
  'file-text': IconFileText,
  key: IconKey,
  lifebuoy: IconLifebuoy,
  'lock-access': IconLockAccess,
  'shield-check': IconShieldCheck,
  truck: IconTruck,
  'user-minus': IconUserMinus,
  'user-plus': IconUserPlus,
  users: IconUsers,
};

/** Names of icons that a service can have. */
export const serviceIcons: readonly string[] = Object.keys(icons);

export function ServiceIcon({ name }: { name: string }) {
  const Drawn = (Object.hasOwn(icons, name) ? icons[name] : undefined) ?? IconFileText;
  return <Drawn size={20} stroke={1.6} aria-hidden="true" />;
}
