// A text that is owned by the browser. The server offers what stands and judges what is sent; it never sets the value of
// a field that somebody is in: what comes from others is merged here, word by word, with what was not sent yet, and the
// caret stays between the same words. Dependency-free but for the modules beside it.
//
// <sl-text> builds a vaadin-text-area inside itself. It sends after half a second of silence, at least every two seconds,
// and on leaving; with `commit: 'leaving'` only on leaving or Enter. Each edit carries an id, so that sending it twice does
// it once. What is not saved yet is kept in this browser under `keep`, see kept.js.
//
//   setup   {label, unlabelled, limit, lines, line, commit, words: {of: '{0} of {1}'}, placeholder, merges, keep, field}
//   offer(text, revision)    what stands; refuse(message)    what was sent is not taken, and stays
//   others([{id, name, colorIndex}])    who else is in it
//   commented([{start, end}])    the words of what stands that comments are about; they are marked where they are now
//   $server.edit(text, from, revision, id) -> {text, revision}, $server.preview(text)
//
// <sl-saved> says of all fields in the same pane whether they are saved. Both speak through `sl-save` events; `sl-in` says
// that somebody is in a field or, empty, left it.

import { Draft } from './draft.js';
import { Kept, newId } from './kept.js';
import { Marks } from './marks.js';
import { follow, strip } from './merge.js';

const QUIET = 500;
const LATEST = 2000;
const NEAR = 0.85;

/** The names of those who are in a field, which Vaadin puts below it, stand on its edge: they cover no label of the next. */
const ON_THE_EDGE = new CSSStyleSheet();
ON_THE_EDGE.replaceSync('vaadin-user-tags::part(user-tags-content) { padding: 0; translate: 0 -7px; }');

/** Whether the server can be reached, as far as Vaadin's client knows. */
function connected() {
  return !['connection-lost', 'reconnecting'].includes(window.Vaadin?.connectionState?.state);
}

class OwnedText extends HTMLElement {
  #setup = { commit: 'typing', words: {} };
  #input = document.createElement('vaadin-text-area');
  #draft = null;
  #standing = null;
  #kept = null;
  #commented = [];
  #marks = new Marks(this, () => this.#input.inputElement);
  #composing = false;
  #waiting = [];
  #quiet = 0;
  #latest = 0;
  #preview = 0;
  #lost = () => this.#tell();

  constructor() {
    super();
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('focusin', () => this.#say('sl-in', this.#setup.field ?? ''));
    this.#input.addEventListener('focusout', () => this.#left());
    this.#input.addEventListener('compositionstart', () => (this.#composing = true));
    this.#input.addEventListener('compositionend', () => this.#composed());
    this.away = () => this.#flush(true);
  }

  connectedCallback() {
    if (!this.#input.isConnected) {
      this.append(this.#input);
    }
    addEventListener('pagehide', this.away);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#lost);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.away);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#lost);
    this.#stopWaiting();
  }

  set setup(setup) {
    this.#setup = setup;
    this.#input[setup.unlabelled ? 'accessibleName' : 'label'] = setup.label;
    this.#input.minRows = setup.lines ?? 1;
    this.#input.placeholder = setup.placeholder ?? '';
    if (!this.#draft) {
      this.#draft = new Draft({
        words: setup.merges,
        settle: (text) => this.#settled(text),
        show: (text) => this.#show(text),
        send: (edit) => this.#send(edit),
        id: newId,
      });
      this.#resume();
    }
  }

  /** What somebody sees in it now. */
  get text() {
    return this.#input.value ?? '';
  }

  /** The text that stands, and the timeline's revision at which it was read. */
  offer(text, revision) {
    this.#when(() => {
      this.#standing = { text, revision };
      this.#draft.offer(this.#standing);
      this.#tell();
    });
  }

  /** What was sent is not taken; it stays as it was typed. */
  refuse(message) {
    this.#input.errorMessage = message;
    this.#input.invalid = Boolean(message);
  }

  /** Who else is in it, in their colours. */
  others(users) {
    const highlighter = customElements.get('vaadin-field-highlighter');
    const sheets = this.#input.shadowRoot?.adoptedStyleSheets;
    if (sheets && !sheets.includes(ON_THE_EDGE)) {
      sheets.push(ON_THE_EDGE);
    }
    highlighter?.setUsers(this.#input, users);
  }

  /** The words of the text that was offered last that comments are about. */
  commented(passages) {
    this.#commented = passages;
    customElements.whenDefined('vaadin-text-area').then(() => requestAnimationFrame(() => this.#mark()));
  }

  #mark() {
    if (this.#commented.length === 0) {
      this.#marks.show('', []);
      return;
    }
    const place = follow(this.#draft.standing, this.text);
    this.#marks.show(
      this.text,
      this.#commented.map(({ start, end }) => ({ start: place(start, 1), end: place(end, -1) })),
    );
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
      this.#put(this.text.replace(/\s*[\r\n]+\s*/g, ' '));
    }
    this.refuse('');
    this.#draft.type(this.text);
    this.#count();
    this.#mark();
    if (this.#setup.commit === 'leaving') {
      clearTimeout(this.#preview);
      this.#preview = setTimeout(() => this.$server.preview(this.text), 250);
      return;
    }
    this.#tell();
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#flush(), QUIET);
    this.#latest ||= setTimeout(() => this.#flush(), LATEST);
  }

  #key(event) {
    if (event.key === 'Enter' && (this.#setup.line || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#flush(true);
    } else if (event.key === 'Escape' && this.#setup.commit === 'leaving' && this.#draft.unsent) {
      this.#put(this.#draft.standing);
      this.#draft.type(this.text);
      this.refuse('');
      this.$server.preview(this.text);
    }
  }

  #left() {
    this.#say('sl-in', '');
    this.#flush(true);
  }

  #composed() {
    this.#composing = false;
    this.#typed();
    this.#waiting.splice(0).forEach((work) => work());
  }

  /** Not while an input method composes a word, which a change of the text would break off. */
  #when(work) {
    if (this.#composing) {
      this.#waiting.push(work);
    } else {
      work();
    }
  }

  #count() {
    const { limit, words } = this.#setup;
    const length = [...this.text.trim()].length;
    this.#input.helperText =
      limit && length >= limit * NEAR ? words.of.replace('{0}', length).replace('{1}', limit) : '';
    this.toggleAttribute('data-over', Boolean(limit) && length > limit);
  }

  /** The text as the server keeps it. */
  #settled(text) {
    const lines = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
    return strip(this.#setup.line ? lines.replace(/\s*[\n\t]\s*/g, ' ') : lines);
  }

  // ---------- sending ----------

  #flush(leaving = false) {
    this.#stopWaiting();
    if (this.$server && !this.#composing) {
      this.#draft.flush(leaving);
    }
    this.#tell();
  }

  #send({ id, text, from, revision }) {
    this.$server.edit(text, from, revision, id).then(
      (answer) => this.#when(() => this.#answered(id, answer)),
      () => this.#when(() => this.#failed(id)),
    );
  }

  #answered(id, answer) {
    this.#draft.answer(id, answer);
    this.refuse('');
    this.#goOn();
  }

  #failed(id) {
    this.#draft.refuse(id);
    this.#goOn();
  }

  /** Sends what was typed while the server had its say. */
  #goOn() {
    this.#tell();
    if (this.#draft.unsent && this.#setup.commit !== 'leaving') {
      this.#wait();
    }
  }

  #stopWaiting() {
    clearTimeout(this.#quiet);
    clearTimeout(this.#latest);
    this.#latest = 0;
  }

  // ---------- keeping ----------

  /** Says how far the saving is, and keeps what is not saved yet. */
  #tell() {
    const draft = this.#draft;
    if (!draft) return;
    const { commit } = this.#setup;
    this.#kept?.put(draft.keep());
    const busy = draft.underWay || (draft.unsent && commit !== 'leaving');
    const here = draft.saved || draft.unsent ? 'saved' : 'failed';
    const state = busy ? (connected() ? 'saving' : 'offline') : here;
    this.dataset.state = state;
    this.#say('sl-save', state);
    this.#takeUpNext();
  }

  /** Goes on with what was typed here before, and with what pages have left that are gone. */
  #resume() {
    const { keep } = this.#setup;
    if (keep) {
      this.#kept = new Kept(keep);
      this.#kept.look(() => this.#takeUpNext());
    }
  }

  /** One at a time, and not while something else is still on its way. */
  #takeUpNext() {
    const left = this.isConnected && this.#draft.saved ? this.#kept?.take() : null;
    if (!left) return;
    this.#draft.resume(left);
    this.#draft.resend();
    if (this.#standing) {
      this.#draft.offer(this.#standing);
    }
    this.#count();
    this.#tell();
    this.#wait();
  }

  // ---------- taking what stands ----------

  #within() {
    return this.#input.matches(':focus-within');
  }

  /** Shows another text in the place of what is seen; white space that somebody has just typed at its end stays. */
  #show(text) {
    const before = this.text;
    const settled = this.#settled(before);
    const lead = before.length - before.trimStart().length;
    const place = follow(settled, text);
    const end = place(settled.length, -1);
    const tail = this.#within() ? before.slice(lead + settled.length) : '';
    this.#put(text.slice(0, end) + tail + text.slice(end), (at, side) => {
      const within = at - lead;
      return within >= settled.length ? end + within - settled.length : place(Math.max(0, within), side);
    });
    this.#count();
    this.#mark();
  }

  /** Sets the text and leaves the caret, or what is selected, where it belongs in it. */
  #put(text, place = (at) => at) {
    const area = this.#input.inputElement;
    if (!area || !this.#within()) {
      this.#input.value = text;
      return;
    }
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = area;
    this.#input.value = text;
    const caret = start === end;
    area.setSelectionRange(place(start, caret ? -1 : 1), place(end, -1), direction);
  }

  #say(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }));
  }
}

class Saved extends HTMLElement {
  #states = new Map();
  #words = {};
  #pane = null;

  constructor() {
    super();
    this.heard = (event) => {
      this.#states.set(event.target, event.detail);
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
    const state = ['failed', 'offline', 'saving'].find((one) => states.includes(one)) ?? 'saved';
    this.dataset.state = state;
    const words = this.#words[state] ?? '';
    if (this.textContent !== words) {
      this.textContent = words;
    }
  }
}

customElements.define('sl-text', OwnedText);
customElements.define('sl-saved', Saved);
