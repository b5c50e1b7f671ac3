// A page that found no server while it was beginning asks until there is one, and then begins anew: by itself Vaadin asks
// only once, and a page that comes back just when the server does would say "No connection" for ever. Once it has begun,
// Vaadin looks after its connection.

const PAUSE = 3000;

/** What Vaadin puts in the place of a screen that it could not ask for; it would show the browser's own error. */
const STUB = "iframe[src$='offline-stub.html']";

const hasBegun = () => Object.keys(window.Vaadin?.Flow?.clients ?? {}).some((client) => client !== 'TypeScript');

const isCutOff = () => window.Vaadin?.connectionState?.state === 'connection-lost';

/** Says in the screen's place what is wrong, in the page's own words, as none can be asked for. */
const told = new MutationObserver(() => {
  const stub = document.querySelector(STUB);
  if (stub) {
    const words = document.createElement('p');
    words.className = 'sl-no-server';
    words.setAttribute('role', 'status');
    words.textContent = document.querySelector("meta[name='sl-no-server']").content;
    stub.replaceWith(words);
  }
});
told.observe(document, { childList: true, subtree: true });

const asking = setInterval(async () => {
  if (hasBegun()) {
    clearInterval(asking);
    told.disconnect();
  } else if (isCutOff()) {
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
    if (answer && !hasBegun()) {
      clearInterval(asking);
      location.reload();
    }
  }
}, PAUSE);
