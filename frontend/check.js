/* The check screen by keyboard: 1 to 4 tick off what is current, arrows move, K comments on the selected words or on what is current, C takes the entry or lets it go, B sends it back, N leads to the next one, Ctrl+Enter signs. */

const DEEDS = { n: "check-next", c: "check-claim", b: "check-send-back" };

const typing = (target) => target.closest?.("input:not([type=radio], [type=checkbox]), textarea, vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select");

class SlCheck extends HTMLElement {

  connectedCallback() {
    this.onKey = (event) => this.key(event);
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.onKey);
  }

  key(event) {
    if (event.defaultPrevented || document.querySelector("vaadin-dialog[opened], vaadin-dialog-overlay[opened]")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.sign();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      this.plain(event);
    }
  }

  /* What is being typed is sent to the server first. */
  sign() {
    document.activeElement?.blur();
    setTimeout(() => this.dispatchEvent(new CustomEvent("check-sign")));
  }

  plain(event) {
    const at = event.target.closest?.(".check-tick");
    if (/^[1-4]$/.test(event.key)) {
      this.tick(at ?? this.open()[0], Number(event.key));
    } else if (event.key === "k" || event.key === "K") {
      this.comment(at);
    } else if (DEEDS[event.key.toLowerCase()]) {
      this.dispatchEvent(new CustomEvent(DEEDS[event.key.toLowerCase()]));
    } else if (at && ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(event.key)) {
      this.move(at, event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  tick(row, number) {
    const button = row?.querySelectorAll("[role=radio]")[number - 1];
    if (!button || button.disabled) return;
    button.click();
    row.dataset.given = button.dataset.mark;
    const next = this.after(row);
    if (next && number !== 4) this.focusOn(next);
  }

  /* The words of the entry that are selected, counted from where their field begins; none are, the field that is current. */
  comment(at) {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) {
      this.dispatchEvent(new CustomEvent("check-comment", { detail: { field: at?.dataset.about ?? "", start: 0, end: 0 } }));
      return;
    }
    const range = selection.getRangeAt(0);
    const words = (range.startContainer.nodeType === Node.ELEMENT_NODE ? range.startContainer : range.startContainer.parentElement)?.closest(".check-words[data-field]");
    if (!words?.contains(range.endContainer) || !["headline", "body"].includes(words.dataset.field)) return;
    const before = document.createRange();
    before.setStart(words, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = Number(words.dataset.start) + before.toString().length;
    const detail = { field: words.dataset.field, start, end: start + range.toString().length };
    this.dispatchEvent(new CustomEvent("check-comment", { detail }));
  }

  /* The next that is not ticked off; when all are, the server moves on to the verdict that they speak for. */
  after(row) {
    const open = this.open().filter((other) => other !== row);
    return open.find((other) => row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open[0];
  }

  move(row, key) {
    const rows = [...this.querySelectorAll(".check-tick")];
    if (key === "ArrowDown" || key === "ArrowUp") {
      const other = rows[rows.indexOf(row) + (key === "ArrowDown" ? 1 : -1)];
      if (other) this.focusOn(other);
      return;
    }
    const buttons = [...row.querySelectorAll("[role=radio]")];
    const step = (key === "ArrowRight") === (getComputedStyle(row).direction === "ltr") ? 1 : -1;
    buttons[buttons.indexOf(document.activeElement) + step]?.focus();
  }

  open() {
    return [...this.querySelectorAll(".check-tick")].filter((row) => !row.dataset.given && row.querySelector("[role=radio]:not([disabled])"));
  }

  focusOn(target) {
    (target.matches(".check-tick") ? target.querySelector("[role=radio][tabindex='0']") : target)?.focus();
    target.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("sl-check", SlCheck);
