// Marks words in a text area: a copy of its text lies over it, transparent but for the marks, and lets every click
// through. Dependency-free.

const COPIED = ['font', 'letterSpacing', 'wordSpacing', 'lineHeight', 'padding', 'textAlign', 'direction', 'textIndent', 'tabSize'];

export class Marks {
  #over;
  #host;
  #layer = document.createElement('div');
  #size = new ResizeObserver(() => this.#place());

  /** Over the text area that `over()` gives once it is there, inside the host. */
  constructor(host, over) {
    this.#host = host;
    this.#over = over;
    this.#layer.className = 'sl-marks';
    this.#layer.setAttribute('aria-hidden', 'true');
  }

  /** Marks `[{start, end}]` of the text; nothing where there are none. */
  show(text, spans) {
    const area = this.#over();
    if (spans.length === 0 || !area) {
      this.#size.disconnect();
      this.#layer.remove();
      return;
    }
    let at = 0;
    const parts = [];
    for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
      if (start >= at && start < end) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(start, end);
        parts.push(text.slice(at, start), mark);
        at = end;
      }
    }
    this.#layer.replaceChildren(...parts, text.slice(at));
    if (!this.#layer.isConnected) {
      this.#host.append(this.#layer);
      this.#size.observe(area);
    }
    this.#place();
  }

  #place() {
    const area = this.#over();
    if (!area) return;
    const look = getComputedStyle(area);
    COPIED.forEach((property) => (this.#layer.style[property] = look[property]));
    const within = this.#host.getBoundingClientRect();
    const { left, top, width, height } = area.getBoundingClientRect();
    Object.assign(this.#layer.style, {
      left: `${left - within.left}px`,
      top: `${top - within.top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }
}
