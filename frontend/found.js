// What somebody looks for and what is found: the arrow keys go from the field to what is found, and through it.

class Found extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#move(event));
  }

  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const places = [...this.querySelectorAll('input, a, vaadin-button:not([hidden])')];
    const at = places.indexOf(document.activeElement);
    places[Math.max(0, Math.min(places.length - 1, at + step))].focus();
    event.preventDefault();
  }
}

customElements.define('sl-found', Found);
