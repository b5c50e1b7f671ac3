package sourceline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where letters of the application end up in tests. */
public class Letterbox extends JavaMailSenderImpl {

    private final List<SimpleMailMessage> letters = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public void send(SimpleMailMessage... letters) {
        this.letters.addAll(List.of(letters));
    }

    /**
     * @throws MailSendException as a mail server that cannot be reached does, for an address that is refused
     */
    @Override
    public void send(SimpleMailMessage letter) {
        if (addressees(letter).stream().anyMatch(refused::contains)) {
            throw new MailSendException("no mail server");
        }
        letters.add(letter);
    }

    /** From now on nothing reaches this address. */
    public void refuse(String address) {
        refused.add(address);
    }

    public void takeAgain(String address) {
        refused.remove(address);
    }

    private static List<String> addressees(SimpleMailMessage letter) {
        return List.of(Objects.requireNonNullElse(letter.getTo(), new String[0]));
    }

    /** Those to one address, in the order in which they came. */
    public List<SimpleMailMessage> to(String address) {
        return letters.stream()
                .filter(letter -> addressees(letter).contains(address))
                .toList();
    }
}
