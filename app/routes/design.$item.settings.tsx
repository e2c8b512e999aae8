/** What frames the form: the item's names, where it stands in the catalog, who may ask for it and edit it. */
import { SettingsScreen } from '../designer/settings/settings-screen';

export default function SettingsRoute() {
  return <SettingsScreen />;
}
