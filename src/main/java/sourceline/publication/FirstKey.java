package sourceline.publication;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the first key when the server starts, before anything can be published. */
@Component
class FirstKey implements SmartInitializingSingleton {

    private final SigningKeys keys;

    FirstKey(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keys.makeFirst();
    }
}
