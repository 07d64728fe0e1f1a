const menuSelector = '[role="menu"]';

/**
 * Adds keyboard support to Redoc's menus (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): the arrow keys, Home and
 * End move, Enter chooses, Escape and Tab close. Redoc 3.0 opens a menu with Enter and ignores every other key.
 */
export function openMenusByKeyboard(): void {
  // Capture runs before Redoc's own listeners at the root of its tree.
  document.addEventListener("keydown", onKeyDown, { capture: true });
}

function onKeyDown(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement)) return;
  const button = event.target.closest<HTMLElement>('#redoc button[aria-haspopup="menu"]');
  const item = event.target.closest<HTMLElement>('[role="menuitem"]');
  if (button !== null) onButtonKey(event, button);
  else if (item !== null) onItemKey(event, item);
}

function onButtonKey(event: KeyboardEvent, button: HTMLElement): void {
  const isOpen = button.ariaExpanded === "true";
  if (event.key === "Escape" && isOpen) {
    stop(event);
    button.click();
    return;
  }
  if (!["Enter", " ", "ArrowDown", "ArrowUp"].includes(event.key)) return;
  stop(event);
  if (!isOpen) button.click();
  else if (event.key === "Enter" || event.key === " ") {
    button.click();
    return;
  }
  // React renders the menu before the next frame.
  requestAnimationFrame(() => {
    const items = itemsOf(openMenu());
    const last = event.key === "ArrowUp" ? -1 : 0;
    items.at(last)?.focus();
  });
}

function onItemKey(event: KeyboardEvent, item: HTMLElement): void {
  const menu = item.closest<HTMLElement>(menuSelector);
  const items = itemsOf(menu ?? undefined);
  const index = items.indexOf(item);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (index + 1) % items.length,
    ArrowUp: index - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[event.key];
  if (step !== undefined) {
    stop(event);
    items.at(step)?.focus();
  } else if (event.key === "Escape" || event.key === "Tab" || event.key === "Enter" || event.key === " ") {
    // Tab moves on from the button. Redoc leaves a menu open after a choice by keyboard.
    const button = document.querySelector<HTMLElement>(
      '#redoc button[aria-haspopup="menu"][aria-expanded="true"]',
    );
    if (event.key !== "Tab") stop(event);
    if (event.key === "Enter" || event.key === " ") item.click();
    button?.focus();
    if (button?.ariaExpanded === "true") requestAnimationFrame(() => closeMenu(button));
  }
}

function closeMenu(button: HTMLElement): void {
  if (button.ariaExpanded === "true") button.click();
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The open menu, which Redoc renders beside its button or at the end of the page. */
const openMenu = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(menuSelector)].find((menu) => menu.checkVisibility());

const itemsOf = (menu: HTMLElement | undefined): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];
