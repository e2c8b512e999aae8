/** Rules in rows: the decision tables of an item, as spreadsheets. */
import { TablesScreen } from '../designer/tables/tables-screen';

export default function TablesRoute() {
  return <TablesScreen />;
}
