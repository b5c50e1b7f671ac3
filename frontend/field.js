// A text that is owned by the browser. The server offers what stands and judges what is sent; it never sets the value of
// a field that somebody is in. Dependency-free.
//
// <sl-text> builds a vaadin-text-area inside itself and keeps
//   the text as it is typed, the revision it began with (base), and the edit it builds on where the server's answer to
//   that edit was not taken, because somebody typed on meanwhile (after).
// It sends after half a second of silence, at least every two seconds, and on leaving; with `commit: 'leaving'` only on
// leaving or Enter. Each edit carries an id, so that sending it twice does it once. A newer text from somebody else waits
// until the person leaves; the merged result of an own edit is taken at once if nothing was typed since, the caret kept.
//
//   setup   {label, limit, lines, line, commit, words: {of: '{0} of {1}'}, placeholder}
//   offer(text, revision)    what stands; refuse(message)    what was sent is not taken, and stays
//   $server.edit(text, base, after, id) -> {text, revision}, $server.preview(text)
//
// <sl-saved> says of all fields in the same pane whether they are saved. Both speak through `sl-save` events.

const QUIET = 500;
const LATEST = 2000;
const NEAR = 0.85;

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

class OwnedText extends HTMLElement {
  #setup = { commit: 'typing', words: {} };
  #input = document.createElement('vaadin-text-area');
  #base = 0;
  #after = '';
  #last = '';
  #refused = null;
  #newer = null;
  #flying = 0;
  #quiet = 0;
  #latest = 0;
  #preview = 0;

  constructor() {
    super();
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('focusout', () => this.#left());
    this.away = () => this.#flush();
  }

  connectedCallback() {
    if (!this.#input.isConnected) {
      this.append(this.#input);
    }
    addEventListener('pagehide', this.away);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.away);
    this.#stopWaiting();
  }

  set setup(setup) {
    this.#setup = setup;
    this.#input.label = setup.label;
    this.#input.minRows = setup.lines ?? 1;
    this.#input.placeholder = setup.placeholder ?? '';
  }

  /** What somebody sees in it now. */
  get text() {
    return this.#input.value ?? '';
  }

  /** The text that stands, and the timeline's revision at which it was read. */
  offer(text, revision) {
    if (revision < this.#base) {
      return;
    }
    if (this.#busy()) {
      this.#newer = { text, revision };
    } else {
      this.#take(text, revision);
    }
  }

  /** What was sent is not taken; it stays as it was typed. */
  refuse(message) {
    this.#input.errorMessage = message;
    this.#input.invalid = Boolean(message);
  }

  /** Puts the caret into it, all of it selected where it is to be typed over. */
  enter(selectAll) {
    requestAnimationFrame(() => {
      this.#input.focus();
      if (selectAll) {
        this.#input.inputElement?.select();
      }
    });
  }

  // ---------- typing ----------

  #typed() {
    if (this.#setup.line && /[\r\n]/.test(this.text)) {
      this.#patch(this.text.replace(/\s*[\r\n]+\s*/g, ' '));
    }
    this.refuse('');
    this.#count();
    if (this.#setup.commit === 'leaving') {
      clearTimeout(this.#preview);
      this.#preview = setTimeout(() => this.$server.preview(this.text), 250);
      return;
    }
    this.#say('saving');
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#flush(), QUIET);
    this.#latest ||= setTimeout(() => this.#flush(), LATEST);
  }

  #key(event) {
    if (event.key === 'Enter' && (this.#setup.line || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#flush();
    } else if (event.key === 'Escape' && this.#setup.commit === 'leaving' && this.text !== this.#last) {
      this.#patch(this.#last);
      this.refuse('');
      this.$server.preview(this.#last);
    }
  }

  #left() {
    this.#flush();
    this.#settle();
  }

  #count() {
    const { limit, words } = this.#setup;
    const length = this.text.trim().length;
    this.#input.helperText =
      limit && length >= limit * NEAR ? words.of.replace('{0}', length).replace('{1}', limit) : '';
    this.toggleAttribute('data-over', Boolean(limit) && length > limit);
  }

  // ---------- sending ----------

  #flush() {
    this.#stopWaiting();
    const text = this.text;
    if (text === this.#last || text === this.#refused || !this.$server) {
      if (!this.#flying && text === this.#last) {
        this.#say('saved');
      }
      return;
    }
    const [id, before] = [newId(), this.#after];
    this.#after = id;
    this.#last = text;
    this.#flying += 1;
    this.#say('saving');
    this.$server.edit(text, this.#base, before, id).then(
      (answer) => this.#answered(id, text, answer),
      () => this.#failed(id, before, text),
    );
  }

  #answered(id, text, answer) {
    this.#flying -= 1;
    this.#refused = null;
    if (id !== this.#after || this.text !== text) {
      return;
    }
    this.#base = answer.revision;
    this.#after = '';
    if (answer.text !== text.trim()) {
      this.#patch(answer.text + (this.#within() ? text.slice(text.trimEnd().length) : ''));
    }
    this.#last = this.text;
    this.#say('saved');
    this.#settle();
  }

  #failed(id, before, text) {
    this.#flying -= 1;
    if (this.#after === id) {
      this.#after = before;
      this.#last = null;
      this.#refused = text;
    }
    this.#say('failed');
  }

  #stopWaiting() {
    clearTimeout(this.#quiet);
    clearTimeout(this.#latest);
    this.#latest = 0;
  }

  // ---------- taking what stands ----------

  #within() {
    return this.#input.contains(document.activeElement) || this.#input.matches(':focus-within');
  }

  #busy() {
    return this.#within() || this.#flying > 0 || this.text !== (this.#last ?? NaN);
  }

  #settle() {
    const newer = this.#newer;
    if (newer && !this.#busy()) {
      this.#newer = null;
      if (newer.revision >= this.#base) {
        this.#take(newer.text, newer.revision);
      }
    }
  }

  #take(text, revision) {
    this.#base = revision;
    this.#after = '';
    this.#last = text;
    if (this.text !== text) {
      this.#input.value = text;
    }
    this.#count();
  }

  /** Sets the text and leaves the caret between the same words. */
  #patch(text) {
    const area = this.#input.inputElement;
    const before = this.text;
    const within = area && this.#within();
    const [start, end] = within ? [area.selectionStart, area.selectionEnd] : [0, 0];
    this.#input.value = text;
    if (within) {
      let prefix = 0;
      while (prefix < before.length && prefix < text.length && before[prefix] === text[prefix]) prefix += 1;
      const shift = text.length - before.length;
      const place = (at) => Math.max(0, Math.min(text.length, at <= prefix ? at : Math.max(prefix, at + shift)));
      area.setSelectionRange(place(start), place(end));
    }
  }

  #say(state) {
    this.dataset.state = state;
    this.dispatchEvent(new CustomEvent('sl-save', { bubbles: true, detail: { state } }));
  }
}

class Saved extends HTMLElement {
  #states = new Map();
  #words = {};
  #pane = null;

  constructor() {
    super();
    this.heard = (event) => {
      this.#states.set(event.target, event.detail.state);
      this.#show();
    };
  }

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#pane = this.closest('.sl-pane');
    this.#pane?.addEventListener('sl-save', this.heard);
    this.#show();
  }

  disconnectedCallback() {
    this.#pane?.removeEventListener('sl-save', this.heard);
    this.#states.clear();
  }

  set words(words) {
    this.#words = words;
    this.#show();
  }

  #show() {
    const states = [...this.#states].filter(([field]) => field.isConnected).map(([, state]) => state);
    const state = ['failed', 'saving'].find((one) => states.includes(one)) ?? 'saved';
    this.dataset.state = state;
    const words = this.#words[state] ?? '';
    if (this.textContent !== words) {
      this.textContent = words;
    }
  }
}

customElements.define('sl-text', OwnedText);
customElements.define('sl-saved', Saved);
