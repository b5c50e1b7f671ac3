package sourceline.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and lets only those through all of whose addresses are on the public internet. A connection is made to
 * what comes from here and nothing is looked up again, so a name cannot lead elsewhere a moment later.
 */
final class PublicHosts implements DnsResolver {

    /** Looks a name up. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final boolean loopbackToo;

    /** @param loopbackToo for tests that serve pages on this machine */
    PublicHosts(Lookup lookup, boolean loopbackToo) {
        this.lookup = lookup;
        this.loopbackToo = loopbackToo;
    }

    /**
     * @throws FetchRefused if one of its addresses is not on the public internet
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(this::mayBeAsked)) {
            throw FetchRefused.notPublic(host);
        }
        return addresses;
    }

    private boolean mayBeAsked(InetAddress address) {
        return PublicInternet.has(address) || (loopbackToo && address.isLoopbackAddress());
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
