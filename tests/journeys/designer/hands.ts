/** Two ways of using the designer: with the mouse, and with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  press(target: Locator): Promise<void>;
  /** Types into a box and leaves it. */
  fill(box: Locator, text: string): Promise<void>;
  tick(box: Locator, checked: boolean): Promise<void>;
  /** Chooses a radio button. */
  pick(radio: Locator): Promise<void>;
  select(list: Locator, option: string): Promise<void>;
  /** Chooses a node of the canvas by its number, in the order of the tree. */
  choose(node: number): Promise<void>;
  /** Adds a field by the title of its type, after what is chosen. */
  add(title: string): Promise<void>;
  /** Puts the chosen field beside the one above. */
  beside(): Promise<void>;
}

export function mouse(page: Page): Hand {
  const press = (target: Locator) => target.click();
  return {
    page,
    press,
    async fill(box, text) {
      await box.fill(text);
      await box.blur();
    },
    async tick(box, checked) {
      if ((await box.isChecked()) !== checked) await box.click();
    },
    pick: press,
    async select(list, option) {
      await list.selectOption({ label: option });
    },
    async choose(node) {
      await page
        .getByRole('treeitem')
        .nth(node)
        .click({ position: { x: 60, y: 12 } });
    },
    async add(title) {
      await page
        .getByRole('region', { name: 'Add a field' })
        .getByRole('button', { name: title, exact: true })
        .click();
    },
    async beside() {
      await page.getByRole('button', { name: 'Beside the one above' }).click();
    },
  };
}

/** More stops than the Build tab has. */
const MOST_STOPS = 250;

export function keyboard(page: Page): Hand {
  const key = (name: string) => page.keyboard.press(name);
  /** Tabs to an element, whichever way it lies. */
  const reach = async (target: Locator): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const way = await target.evaluate((element) => {
        const { activeElement } = document;
        if (element === activeElement) return null;
        const before = activeElement
          ? element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
          : 0;
        return before === 0 ? 'Tab' : 'Shift+Tab';
      });
      if (way === null) return;
      await key(way);
    }
    throw new Error(`No Tab leads to ${target.toString()}`);
  };
  const press = async (target: Locator): Promise<void> => {
    await reach(target);
    await key('Enter');
  };
  return {
    page,
    press,
    async fill(box, text) {
      await reach(box);
      await key('Control+a');
      if (text === '') await key('Delete');
      else await page.keyboard.insertText(text);
      await key('Tab');
    },
    async tick(box, checked) {
      if ((await box.isChecked()) === checked) return;
      await reach(box);
      await key('Space');
    },
    async pick(radio) {
      if (await radio.isChecked()) return;
      const name = (await radio.getAttribute('name')) ?? '';
      await reach(page.locator(`input[type=radio][name="${name}"]:checked`));
      for (let stop = 0; stop < 5 && !(await radio.isChecked()); stop += 1) await key('ArrowDown');
    },
    async select(list, option) {
      await reach(list);
      for (let stop = 0; stop < 60; stop += 1) {
        const away = await list.evaluate((element, wanted) => {
          const { options, selectedIndex } = element as HTMLSelectElement;
          return [...options].findIndex(({ label }) => label === wanted) - selectedIndex;
        }, option);
        if (away === 0) return;
        await key(away > 0 ? 'ArrowDown' : 'ArrowUp');
      }
      throw new Error(`The arrows do not lead to “${option}”`);
    },
    async choose(node) {
      await reach(page.locator('[role=treeitem][tabindex="0"]'));
      await key('Home');
      for (let at = 0; at < node; at += 1) await key('ArrowDown');
    },
    async add(title) {
      await key('/');
      await page.keyboard.type(title);
      await key('Enter');
    },
    async beside() {
      await key('Alt+ArrowRight');
    },
  };
}
