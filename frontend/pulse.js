// Tells the server now and then that somebody still has this page before them. A closed laptop falls silent at once, a
// page that nobody has looked at for five minutes (when browsers let it run only once a minute) does so by itself, and
// speaks again when it is looked at.

const AWAY = 5 * 60 * 1000;

class Pulse extends HTMLElement {
  #seen = Date.now();
  #timer;
  #looked = () => {
    this.#seen = Date.now();
    if (!document.hidden) {
      this.#beat();
    }
  };

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('visibilitychange', this.#looked);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#looked);
  }

  /** How many milliseconds lie between two beats. */
  set every(milliseconds) {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#beat(), milliseconds);
  }

  #beat() {
    if (!document.hidden) {
      this.#seen = Date.now();
    }
    if (Date.now() - this.#seen < AWAY) {
      this.$server?.beat();
    }
  }
}

customElements.define('sl-pulse', Pulse);
