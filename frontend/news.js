// What others have just done: tinted for a moment in the colour of whoever did it, and told in a quiet line where it is out
// of sight in the list. A click on the line goes there. Nothing else moves: no scrolling, no focus.
//
//   tell([{entry, field, kind, colour, row}])    row: its place among the list's rows, -1 where it is not listed
//   $server.outOfSight([kinds of those above], [kinds of those below]) -> the line

const TINTED = 2200;
const TOLD = 15000;

class News extends HTMLElement {
  #button = document.createElement('button');
  #timer = 0;
  #row = -1;

  /** What the line that is shown is about: by entry, its kind and row. */
  #told = new Map();

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => this.#go());
  }

  connectedCallback() {
    this.append(this.#button);
    this.hidden = true;
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  tell(news) {
    const list = document.querySelector('.sl-entry-list');
    // The list draws what has changed in its own time.
    setTimeout(() => news.forEach((one) => this.#tint(one)), 120);
    if (!list || list.offsetParent === null) return;
    const { top, bottom } = list.getBoundingClientRect();
    const seen = (entry) =>
      [...list.querySelectorAll(`.sl-row[data-entry="${entry}"]:not([hidden])`)].some((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top + 4 && box.top < bottom - 4;
      });
    const unseen = news.filter(({ entry, row }) => row >= 0 && !seen(entry));
    if (unseen.length === 0) return;
    for (const { entry, kind, row } of unseen) {
      const before = this.#told.get(entry)?.kind ?? kind;
      this.#told.set(entry, { kind: before === kind ? kind : 'changed', row });
    }
    const hidden = [...this.#told].filter(([entry]) => !seen(entry)).map(([, what]) => what);
    const first = list.firstVisibleIndex;
    const kinds = (those) => those.map(({ kind }) => kind);
    const above = kinds(hidden.filter(({ row }) => row < first));
    const below = kinds(hidden.filter(({ row }) => row >= first));
    this.#row = unseen[0].row;
    this.$server.outOfSight(above, below).then((words) => this.#say(words));
  }

  #tint({ entry, field, colour }) {
    const open = document.querySelector(`.sl-row[data-entry="${entry}"][aria-current="true"]`);
    const places = [
      ...document.querySelectorAll(`.sl-row[data-entry="${entry}"]:not([hidden])`),
      ...(open ? document.querySelectorAll(`.sl-entry [data-field="${field}"]`) : []),
    ];
    for (const place of places) {
      place.style.setProperty('--news', `var(--strand-${colour})`);
      place.dataset.news = '';
      setTimeout(() => delete place.dataset.news, TINTED);
    }
  }

  #say(words) {
    if (!words) return;
    this.#button.textContent = words;
    this.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), TOLD);
  }

  #end() {
    this.hidden = true;
    this.#told.clear();
  }

  #go() {
    document.querySelector('.sl-entry-list')?.scrollToIndex(Math.max(0, this.#row - 1));
    this.#end();
  }
}

/** Whether what others do arrives at all: <sl-live> with words {live, lost}. */
class Live extends HTMLElement {
  #words = {};
  #show = () => {
    const lost = ['connection-lost', 'reconnecting'].includes(window.Vaadin?.connectionState?.state);
    this.toggleAttribute('data-lost', lost);
    this.textContent = (lost ? this.#words.lost : this.#words.live) ?? '';
  };

  connectedCallback() {
    window.Vaadin?.connectionState?.addStateChangeListener(this.#show);
    this.#show();
  }

  disconnectedCallback() {
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#show);
  }

  set words(words) {
    this.#words = words;
    this.#show();
  }
}

customElements.define('sl-news', News);
customElements.define('sl-live', Live);
