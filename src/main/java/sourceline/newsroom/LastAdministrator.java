package sourceline.newsroom;

import sourceline.journal.Refused;

/** The newsroom's last administrator may neither leave nor give the role away. */
public final class LastAdministrator extends Refused {

    LastAdministrator(String name) {
        super("last-administrator", "roles", name);
    }
}
