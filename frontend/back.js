// A page that found no server while it was beginning asks until there is one, and then begins anew: by itself Vaadin asks
// only once, and a page that comes back just when the server does would say "No connection" for ever. Once it has begun,
// Vaadin looks after its connection.

const PAUSE = 3000;

const hasBegun = () => Object.keys(window.Vaadin?.Flow?.clients ?? {}).some((client) => client !== 'TypeScript');

const isCutOff = () => window.Vaadin?.connectionState?.state === 'connection-lost';

const asking = setInterval(async () => {
  if (hasBegun()) {
    clearInterval(asking);
  } else if (isCutOff()) {
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => undefined);
    if (answer && !hasBegun()) {
      clearInterval(asking);
      location.reload();
    }
  }
}, PAUSE);
