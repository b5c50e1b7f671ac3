// The editor's keys: j, k and arrows move in the list of entries, Alt with arrows moves the open entry past its neighbour,
// n begins an entry, Ctrl with z and y takes one's own steps back and gives them again, / goes to the filter, ? explains. None of them counts while somebody types. The list is virtual: rows
// are found by where they are seen, not by their place in the document.

const typing = 'input, textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker';

class Keys extends HTMLElement {
  constructor() {
    super();
    this.pressed = (event) => this.#press(event);
  }

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
  }

  #press(event) {
    const at = event.target;
    const elsewhere = document.querySelector('vaadin-dialog[opened], vaadin-menu-bar-overlay, vaadin-menu-bar-list-box');
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.defaultPrevented && !at.closest?.(typing) && !elsewhere) {
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        this.#tell(key === 'y' || event.shiftKey ? 'sl-redo' : 'sl-undo', event);
      }
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || at.closest?.(typing) || elsewhere) {
      return;
    }
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const inList = at.closest?.('.sl-entry-list');
    if (step && event.altKey) {
      this.#tell(step < 0 ? 'sl-earlier' : 'sl-later', event);
    } else if (event.altKey) {
      return;
    } else if (step && (inList || event.key.length === 1 || at === document.body || at.id === 'main')) {
      this.#move(step, at.closest?.('.sl-row'));
      event.preventDefault();
    } else if (event.key === 'n') {
      this.#tell('sl-new', event);
    } else if (event.key === '/') {
      document.querySelector('.sl-filter')?.focus();
      event.preventDefault();
    } else if (event.key === '?') {
      this.#tell('sl-help', event);
    }
  }

  #tell(name, event) {
    this.dispatchEvent(new CustomEvent(name));
    event.preventDefault();
  }

  #move(step, from) {
    const rows = [...document.querySelectorAll('.sl-entry-list .sl-row:not([hidden])')]
      .map((row) => ({ row, top: row.getBoundingClientRect().top }))
      .sort((one, other) => one.top - other.top)
      .map(({ row }) => row);
    const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const at = from ? rows.indexOf(from) : open < 0 ? (step > 0 ? -1 : 0) : open - (step > 0 ? 1 : -1);
    const target = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('sl-keys', Keys);
