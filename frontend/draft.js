// What somebody types into one text while others may be writing in it too: what of it the server has, what is under way,
// and what came meanwhile. Knows neither the page nor the network; what it says is shown and sent by frontend/field.js.
// Dependency-free but for the merge.
//
//   base    {text, revision}: what stands on the server, as far as it was taken in here
//   sent    edits under way, oldest first: {id, text, from, revision, shown}. `from` is what the text was typed on where
//           that is not the wording of the revision; `shown` is what was seen when it went
//   text    what is seen, as the server would keep it
//   newer   what came while something was under way
//
// What comes from others is merged with what was not sent yet. Where both wrote in one place (a conflict) the server has
// to know, since it tells both of them and keeps the words that gave way: so what was typed then goes at once, as it was
// typed and on what it was typed, and the merge that is shown is what the server will come to.
//
//   new Draft({words, settle, show, send, id})
//       words: merge over words; without it what was typed stays, and the server judges
//       settle(text): the text as the server keeps it; show(text): the text has become another; send(edit); id(): a new id

import { merge } from './merge.js';

export class Draft {
  #on;
  #base = { text: '', revision: -1 };
  #sent = [];
  #text = '';
  #newer = null;
  #refused = null;

  constructor(on) {
    this.#on = on;
  }

  get text() {
    return this.#text;
  }

  /** The text that stands, as far as it was taken in here. */
  get standing() {
    return this.#base.text;
  }

  get underWay() {
    return this.#sent.length > 0;
  }

  /** Whether there is something that has not been sent, and has not been refused just as it is. */
  get unsent() {
    return this.#text !== this.#typedOn() && this.#text !== this.#refused;
  }

  get saved() {
    return !this.underWay && this.#text === this.#base.text;
  }

  /** Somebody typed; the text is now this. */
  type(text) {
    this.#text = this.#on.settle(text);
    this.#refused = null;
    if (!this.unsent) {
      this.#catchUp();
    }
  }

  /** What stands on the server, from whomever it is. */
  offer(standing) {
    if (standing.revision < (this.#newer ?? this.#base).revision) {
      return;
    }
    if (this.underWay) {
      this.#newer = standing;
    } else {
      this.#take(standing);
    }
  }

  /** Sends what is unsent; unless something is under way already, which is waited for, or somebody is leaving. */
  flush(leaving) {
    if (this.unsent && (!this.underWay || leaving)) {
      const before = this.#sent.at(-1);
      this.#transmit(this.#text, before ? before.shown : null, this.#base.revision, this.#text);
    }
  }

  /** What became of an edit: what stands after it. */
  answer(id, standing) {
    const index = this.#sent.findIndex((edit) => edit.id === id);
    if (index < 0) {
      return;
    }
    const [edit] = this.#sent.splice(0, index + 1).slice(-1);
    if (this.underWay) {
      return;
    }
    this.#base = standing;
    const merged = this.#merge(edit.shown, standing.text);
    if (merged.conflicts.length > 0) {
      this.#transmit(this.#text, edit.shown, standing.revision, merged.text);
    }
    this.#see(merged.text);
    this.#catchUp();
  }

  /** An edit was not taken: it and what was typed on it stay here. What has become another text since is unsent. */
  refuse(id) {
    const edit = this.#sent.find((one) => one.id === id);
    if (edit) {
      this.#sent = [];
      this.#refused = edit.text;
      this.#catchUp();
    }
  }

  /** Sends again what may have been lost on its way, each edit as it was, so that it is done once. */
  resend() {
    this.#sent.forEach((edit) => this.#on.send(edit));
  }

  /** What has to be kept so that nothing is lost if the page goes; null where everything is saved. */
  keep() {
    return this.saved ? null : { base: this.#base, sent: this.#sent, text: this.#text };
  }

  /** Goes on with what was kept. */
  resume({ base, sent, text }) {
    this.#base = base;
    this.#sent = sent;
    this.#text = text;
    this.#on.show(text);
  }

  #typedOn() {
    return (this.#sent.at(-1) ?? { shown: this.#base.text }).shown;
  }

  #take(standing) {
    const merged = this.#merge(this.#base.text, standing.text);
    const clean = merged.conflicts.length === 0 && (this.#on.words || this.#text === this.#base.text);
    if (clean) {
      this.#base = standing;
    } else {
      this.#newer = standing;
      if (!this.#on.words || this.#text === this.#refused) return;
      this.#transmit(this.#text, null, this.#base.revision, merged.text);
    }
    this.#see(merged.text);
  }

  #catchUp() {
    const newer = this.#newer;
    if (newer && !this.underWay) {
      this.#newer = null;
      if (newer.revision > this.#base.revision) {
        this.#take(newer);
      }
    }
  }

  /** What is seen, merged with what has come of the text on which it was typed. */
  #merge(from, standing) {
    if (this.#on.words) {
      return merge(from, this.#text, standing);
    }
    return { text: this.#text === from ? standing : this.#text, conflicts: [] };
  }

  #transmit(text, from, revision, shown) {
    const edit = { id: this.#on.id(), text, from, revision, shown };
    this.#sent.push(edit);
    this.#on.send(edit);
  }

  #see(text) {
    if (text !== this.#text) {
      this.#text = text;
      this.#on.show(text);
    }
  }
}
