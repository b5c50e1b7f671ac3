/* A field in which something is said: after an @ it offers whom to mention; arrows choose, Enter or Tab takes, Escape leaves. */

let made = 0;

class SlSay extends HTMLElement {
  names = this.names ?? [];
  #list = document.createElement("ul");
  #at = -1;

  connectedCallback() {
    if (this.#list.isConnected) return;
    this.#list.className = "sl-say-names";
    this.#list.id = `sl-say-${++made}`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.dataset.offers ?? "");
    this.#list.hidden = true;
    this.append(this.#list);
    this.addEventListener("input", () => this.#offer());
    this.addEventListener("keydown", (event) => this.#key(event), true);
    this.addEventListener("focusout", () => setTimeout(() => this.#close(), 150));
  }

  get #input() {
    return this.querySelector("textarea");
  }

  /* What stands between the last @ and the caret, if it may be the beginning of a name. */
  #begun() {
    const input = this.#input;
    const before = input?.value.slice(0, input.selectionStart) ?? "";
    const found = before.match(/(?:^|[^\p{L}\p{N}@])@([\p{L}\p{M}'’ -]{0,40})$/u);
    return found ? { from: before.length - found[1].length, words: found[1] } : null;
  }

  #offer() {
    const begun = this.#begun();
    const wanted = begun?.words.toLowerCase();
    const names = begun ? this.names.filter((name) => name.toLowerCase().split(/\s+/).some((part) => part.startsWith(wanted)) || name.toLowerCase().startsWith(wanted)) : [];
    if (names.length === 0 || names.some((name) => name.toLowerCase() === wanted)) {
      this.#close();
      return;
    }
    this.#list.replaceChildren(...names.slice(0, 8).map((name, index) => {
      const row = document.createElement("li");
      row.id = `${this.#list.id}-${index}`;
      row.textContent = name;
      row.setAttribute("role", "option");
      row.addEventListener("mousedown", (event) => {
        event.preventDefault();
        this.#take(name);
      });
      return row;
    }));
    this.#list.hidden = false;
    this.#input.setAttribute("aria-controls", this.#list.id);
    this.#choose(0);
  }

  #choose(index) {
    const rows = [...this.#list.children];
    this.#at = (index + rows.length) % rows.length;
    rows.forEach((row, place) => row.setAttribute("aria-selected", String(place === this.#at)));
    this.#input.setAttribute("aria-activedescendant", rows[this.#at].id);
    rows[this.#at].scrollIntoView({ block: "nearest" });
  }

  #key(event) {
    if (this.#list.hidden || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.#choose(this.#at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.#take(this.#list.children[this.#at].textContent);
    } else if (event.key === "Escape") {
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #take(name) {
    const input = this.#input;
    const begun = this.#begun();
    if (begun) {
      input.setRangeText(`${name} `, begun.from, input.selectionStart, "end");
      input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.#close();
    input.focus();
  }

  #close() {
    this.#list.hidden = true;
    this.#input?.removeAttribute("aria-activedescendant");
  }
}

customElements.define("sl-say", SlSay);
