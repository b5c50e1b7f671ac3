// What somebody typed and the server does not have yet, kept in this browser (local storage). Each text is kept under a
// key, which begins with whose it is, and the page's own id, so that two windows of one member do not overwrite each
// other's; whoever shows the text next goes on from what a page has left that is gone. On the window `sl-sent` says that the
// text of a key was sent or given up, and `sl-forget` that somebody signs out, and nothing is kept any more.
// Dependency-free.
//
//   new Kept(key)
//       put(what), null for nothing
//       look(found)    calls found() whenever there is something that may be taken up, now or later
//       take() -> the next that was left, null for none
//
// <sl-kept> inside a Vaadin text field or area keeps what is typed into it until it is sent by a button or given up; on its return
// it is typed there again, with what the server said that it is about.
//
//   keep(key, about)    about: what the words are about, kept beside them
//   about = about       they are about something else now
//   $server.takenUp(about)

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** This page among those of this browser. For as long as it is there it holds a lock, which tells the others so. */
const PAGE = newId();
const lockOf = (page) => `sourceline-page:${page}`;
navigator.locks?.request(lockOf(PAGE), () => new Promise(() => {}));

/** Does the work once the page is gone. Where browsers have no locks (without https) that is not known: at once. */
function onceGone(page, work) {
  if (page && navigator.locks) {
    navigator.locks.request(lockOf(page), work);
  } else {
    work();
  }
}

const ownKey = (key) => `${key}#${PAGE}`;

let signedOut = false;
addEventListener('sl-forget', () => (signedOut = true));
addEventListener('sl-sent', ({ detail: key }) => localStorage.removeItem(ownKey(key)));

export class Kept {
  #key;
  #left = [];

  constructor(key) {
    this.#key = key;
  }

  get key() {
    return this.#key;
  }

  put(what) {
    if (what && !signedOut) {
      localStorage.setItem(ownKey(this.#key), JSON.stringify(what));
    } else {
      localStorage.removeItem(ownKey(this.#key));
    }
  }

  look(found) {
    const have = (key) => {
      this.#left.push(key);
      found();
    };
    Object.keys(localStorage)
      .filter((key) => key === this.#key || key.startsWith(`${this.#key}#`))
      .forEach((key) => (key === ownKey(this.#key) ? have(key) : onceGone(key.split('#')[1], () => have(key))));
  }

  take() {
    while (this.#left.length > 0) {
      const key = this.#left.shift();
      const what = localStorage.getItem(key);
      localStorage.removeItem(key);
      if (what) return JSON.parse(what);
    }
    return null;
  }
}

class KeptText extends HTMLElement {
  #field = null;
  #kept = null;
  #about = null;
  #typed = false;
  #heard = () => this.#keep();
  #sent = ({ detail: key }) => key === this.#kept?.key && this.#begin();

  connectedCallback() {
    this.hidden = true;
    this.#field = this.parentElement;
    this.#field.addEventListener('input', this.#heard);
    addEventListener('sl-sent', this.#sent);
  }

  disconnectedCallback() {
    this.#field.removeEventListener('input', this.#heard);
    removeEventListener('sl-sent', this.#sent);
  }

  keep(key, about) {
    this.#typed = false;
    this.#about = about;
    this.#kept = new Kept(key);
    this.#kept.look(() => this.#takeUp());
  }

  set about(about) {
    this.#about = about;
    if (this.#typed) {
      this.#keep();
    }
  }

  /** Nothing is typed here yet; what others have left may be taken up. */
  #begin() {
    this.#typed = false;
    this.#takeUp();
  }

  #keep() {
    const words = this.#field.value;
    this.#typed = words.trim() !== '';
    this.#kept?.put(this.#typed ? { words, about: this.#about } : null);
  }

  /** One after the other, and not over something that somebody types here. */
  #takeUp() {
    const left = this.#typed || !this.isConnected ? null : this.#kept?.take();
    if (!left) return;
    this.#about = left.about;
    this.#field.value = left.words;
    this.#field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#field.dispatchEvent(new Event('change', { bubbles: true }));
    this.$server.takenUp(left.about);
  }
}

customElements.define('sl-kept', KeptText);
